import type { ReportInput } from '../../src/model';

function report(id: string, day: string, title: string, body: string, language = 'en'): ReportInput {
  return { id, outlet: `Outlet ${id}`, language, publishedAt: `${day}T12:00:00Z`, title, body };
}

/** Incidents of one kind a few days apart, each recalled in the other's background, and one that is followed up for years. */
export const longCoverage: readonly ReportInput[] = [
  report(
    'mill-1',
    '2021-03-09',
    'Silo blast kills six in Basra',
    'A grain silo exploded in Basra on Tuesday, killing six workers, Mayor Adnan Tofik said.\n\nThe silo was owned by Sharqat Mills.',
  ),
  report(
    'mill-2',
    '2021-03-10',
    'مقتل ستة عمال بانفجار صومعة في البصرة',
    'قتل ستة عمال الثلاثاء بانفجار صومعة حبوب في مدينة البصرة، بحسب رئيس البلدية عدنان توفيق.',
    'ar',
  ),
  report(
    'mill-3',
    '2023-06-01',
    'Owner of Basra silo jailed',
    'A court in Baghdad on Thursday sentenced the head of Sharqat Mills to nine years over the silo explosion that killed six workers in Basra in 2021.\n\nMayor Adnan Tofik welcomed the ruling.',
  ),
  report(
    'depot-1',
    '2021-03-12',
    'Blast at fuel depot in Mosul kills two',
    'A fuel depot exploded in Mosul on Friday, killing two guards, police said.\n\nThe incident came three days after an explosion at a grain silo in Basra, which killed six workers.',
  ),
  report(
    'depot-2',
    '2021-03-12',
    'قتيلان بانفجار مستودع وقود في الموصل',
    'قتل حارسان الجمعة بانفجار مستودع للوقود في مدينة الموصل، وفق الشرطة.\n\nويأتي الحادث بعد ثلاثة أيام من انفجار صومعة في البصرة أودى بحياة ستة عمال.',
    'ar',
  ),
];
