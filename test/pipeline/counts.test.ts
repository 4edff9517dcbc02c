import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src/pipeline/cross-reference';

/** Language, hour of publication on 26 April 2024, body. */
type Told = readonly [language: 'en' | 'ar', hour: number, body: string];

/** Two reports whose counts cannot both be right. */
const rival: readonly (readonly [string, Told, Told])[] = [
  [
    'two languages',
    [
      'en',
      8,
      'A fire broke out at a textile factory in Lahore on Tuesday. Twelve workers died in the fire, police said.',
    ],
    ['ar', 8, 'اندلع حريق في مصنع للنسيج في لاهور يوم الثلاثاء. وقال مسؤول في المستشفى إن 19 عاملا قتلوا في الحريق.'],
  ],
  [
    'zero en',
    ['en', 8, 'A train derailed near Zagazig on Monday. No one was hurt, the railway authority said.'],
    ['en', 8, 'A train derailed near Zagazig on Monday. Medics said 14 people were injured.'],
  ],
  [
    'zero ar',
    [
      'ar',
      8,
      'خرج قطار عن القضبان قرب الزقازيق يوم الاثنين. وقالت هيئة السكك الحديدية إن الحادث لم يسفر عن وقوع إصابات.',
    ],
    ['ar', 8, 'خرج قطار عن القضبان قرب الزقازيق يوم الاثنين. وقال مصدر طبي إن 14 شخصا أصيبوا.'],
  ],
  [
    'zero ar2',
    ['ar', 8, 'خرج قطار عن القضبان قرب الزقازيق يوم الاثنين. وقالت الهيئة إن أحدا لم يصب.'],
    ['ar', 8, 'خرج قطار عن القضبان قرب الزقازيق يوم الاثنين. وقال مصدر طبي إن 14 شخصا أصيبوا.'],
  ],
  [
    'zero ar3',
    ['ar', 8, 'سقطت طائرة مسيرة على مطار بورتسودان يوم الأحد دون وقوع خسائر بشرية، بحسب الجيش.'],
    ['en', 8, 'A drone hit the airport of Port Sudan on Sunday. Hospital sources said three people were killed.'],
  ],
  [
    'marchers',
    ['en', 8, 'Police put the number of marchers in Madrid on Sunday at 45,000. Organisers of the march said 170,000.'],
    ['en', 8, 'Thousands marched in Madrid on Sunday against the housing law.'],
  ],
  [
    'marchers ar',
    [
      'ar',
      8,
      'تظاهر آلاف الأشخاص في الدار البيضاء يوم الأحد، وقدرت الشرطة عددهم بنحو 8 آلاف، بينما قال المنظمون إن العدد بلغ 40 ألفا.',
    ],
    ['ar', 8, 'تظاهر آلاف في الدار البيضاء الأحد احتجاجا على غلاء الأسعار.'],
  ],
  [
    'bracket',
    [
      'en',
      8,
      'Tens of thousands marched in Athens on Friday (30,000 according to police, 120,000 according to the unions) against the reform.',
    ],
    ['en', 8, 'Tens of thousands marched in Athens on Friday against the reform.'],
  ],
  [
    'rockets',
    ['en', 8, 'The army said 20 rockets were fired at the Ain al-Asad base on Monday.'],
    ['ar', 8, 'أعلن التحالف أن 14 صاروخا أطلقت على قاعدة عين الأسد يوم الاثنين.'],
  ],
  [
    'rockets tally',
    ['ar', 8, 'أطلق مسلحون 20 صاروخا على قاعدة عين الأسد يوم الاثنين، بحسب الجيش. لكن التحالف قال إن عدد الصواريخ 14.'],
    ['ar', 8, 'تعرضت قاعدة عين الأسد يوم الاثنين لقصف بالصواريخ.'],
  ],
  [
    'aboard ar',
    ['ar', 8, 'غرق قارب قبالة صفاقس يوم السبت وكان على متنه 70 مهاجرا، بحسب خفر السواحل.'],
    ['ar', 8, 'غرق قارب قبالة صفاقس يوم السبت. وقالت منظمة محلية إن القارب كان يقل 120 شخصا.'],
  ],
  [
    'turnout',
    ['en', 8, 'The electoral commission said turnout in the Tunisian referendum on Monday was 30.5 percent.'],
    ['en', 8, 'The opposition said turnout in the Tunisian referendum on Monday was 12 percent.'],
  ],
  [
    'detained',
    ['en', 8, 'Police in Minsk detained protesters on Sunday. The ministry said 250 people were detained.'],
    ['en', 8, 'Police in Minsk detained protesters on Sunday. A rights group said 600 people were detained.'],
  ],
  [
    'part gt whole',
    ['en', 8, 'A bus plunged into a ravine near Quito on Saturday. Police said 12 people died.'],
    ['en', 8, 'A bus plunged into a ravine near Quito on Saturday. The fire service said 20 schoolchildren died.'],
  ],
  [
    'houses',
    ['en', 8, 'A wildfire swept through Evia on Friday. The mayor said 40 houses had been destroyed.'],
    ['en', 8, 'A wildfire swept through Evia on Friday. The fire service said 120 houses had been destroyed.'],
  ],
  [
    'drones',
    ['ar', 8, 'أسقطت الدفاعات الجوية 12 طائرة مسيرة فوق موسكو يوم الأحد، بحسب وزارة الدفاع.'],
    ['en', 8, 'Air defences shot down five drones over Moscow on Sunday, the mayor said.'],
  ],
  [
    'customers',
    ['en', 8, 'A storm cut power to 300,000 homes in Texas on Monday, the utility said.'],
    ['en', 8, 'A storm cut power in Texas on Monday. The governor said 700,000 homes were without power.'],
  ],
  [
    'missing',
    ['en', 8, 'A dam burst near Brumadinho on Friday. The company said 150 people were missing.'],
    ['en', 8, 'A dam burst near Brumadinho on Friday. The fire service said 300 people were missing.'],
  ],
  [
    'dims',
    [
      'en',
      8,
      'Two people died when a crane fell in Mecca on Friday, the civil defence said. Witnesses spoke of nine dead.',
    ],
    ['en', 8, 'A crane fell in Mecca on Friday.'],
  ],
  [
    'killed place',
    ['ar', 8, 'قتل 15 مدنيا في غارة على سوق في الفاشر يوم الأربعاء، بحسب لجان المقاومة.'],
    ['ar', 8, 'قال الجيش إن الغارة على سوق الفاشر يوم الأربعاء أسفرت عن مقتل 3 مدنيين.'],
  ],
  [
    'said none',
    ['en', 8, 'A missile hit a depot in Latakia on Thursday. State media said there were no casualties.'],
    ['en', 8, 'A missile hit a depot in Latakia on Thursday. A monitor said six soldiers were killed.'],
  ],
];

/** Two reports whose counts can both be right: parts, bounds, updates, other units, other events told in passing. */
const compatible: readonly (readonly [string, Told, Told])[] = [
  [
    'rising',
    ['en', 8, 'A fire broke out at a factory in Lahore on Tuesday. Twelve people died in the fire, police said.'],
    ['en', 14, 'The death toll from the fire at a factory in Lahore on Tuesday has risen to 19, police said.'],
  ],
  [
    'rising ar',
    ['ar', 8, 'اندلع حريق في مصنع في لاهور يوم الثلاثاء وقتل 12 شخصا بحسب الشرطة.'],
    ['ar', 16, 'ارتفعت حصيلة قتلى حريق مصنع في لاهور يوم الثلاثاء إلى 19 بحسب الشرطة.'],
  ],
  [
    'at least',
    ['en', 8, 'At least 12 people died in a fire at a factory in Lahore on Tuesday, police said.'],
    ['en', 8, 'A fire at a factory in Lahore on Tuesday killed 19 people, the hospital said.'],
  ],
  [
    'part',
    ['en', 8, 'A bus plunged into a ravine near Quito on Saturday. Twelve people died, five of them children.'],
    ['en', 8, 'A bus plunged into a ravine near Quito on Saturday. Five children died.'],
  ],
  [
    'others',
    ['en', 8, 'A bomb exploded in Kabul on Monday. It killed six people and wounded 20 others.'],
    ['en', 8, 'A bomb exploded in Kabul on Monday, killing six and wounding 20.'],
  ],
  [
    'background',
    [
      'en',
      8,
      'A bomb exploded in Nairobi on Monday, killing four people. In 1998 an attack on the US embassy in Nairobi killed 213 people.',
    ],
    ['en', 8, 'A bomb exploded in Nairobi on Monday. Four people were killed.'],
  ],
  [
    'background2',
    [
      'en',
      8,
      'A boat sank off Lampedusa on Monday and 23 people died. More than 2,000 people have died in the Mediterranean this year.',
    ],
    ['en', 8, 'A boat sank off Lampedusa on Monday. The coastguard said 23 people died.'],
  ],
  [
    'background3',
    [
      'en',
      8,
      'A quake struck Nepal on Friday, killing 150 people. It was the deadliest quake since 2015, when almost 9,000 people died.',
    ],
    ['en', 8, 'A quake struck Nepal on Friday. Police said 150 people were killed.'],
  ],
  [
    'bg ar',
    [
      'ar',
      8,
      'قتل أربعة أشخاص في انفجار قنبلة في نيروبي يوم الاثنين. وكان هجوم على السفارة الأميركية في نيروبي عام 1998 قد أسفر عن مقتل 213 شخصا.',
    ],
    ['ar', 8, 'انفجرت قنبلة في نيروبي يوم الاثنين وقتل أربعة أشخاص.'],
  ],
  [
    'bg ar2',
    ['ar', 8, 'قتل خمسة جنود في هجوم في مالي يوم الأحد. ومنذ عام 2012 قتل آلاف الأشخاص في البلاد.'],
    ['ar', 8, 'قال الجيش إن خمسة جنود قتلوا في هجوم في مالي يوم الأحد.'],
  ],
  [
    'about',
    ['en', 8, 'About 200 people were evacuated from a hotel in Davos on Sunday after an avalanche.'],
    ['en', 8, 'Police said 212 people were evacuated from a hotel in Davos on Sunday after an avalanche.'],
  ],
  [
    'dozens',
    ['en', 8, 'Dozens of people were injured in a stampede in Mina on Thursday.'],
    ['en', 8, 'The civil defence said 46 people were injured in a stampede in Mina on Thursday.'],
  ],
  [
    'hundreds',
    ['ar', 8, 'أصيب العشرات في تدافع في منى يوم الخميس.'],
    ['ar', 8, 'قال الدفاع المدني إن 46 شخصا أصيبوا في تدافع في منى يوم الخميس.'],
  ],
  [
    'place',
    ['en', 8, 'Floods hit Germany and Belgium on Thursday. In Germany 58 people died, and in Belgium 11 people died.'],
    ['en', 8, 'Floods hit Germany and Belgium on Thursday. Eleven people died in Belgium.'],
  ],
  [
    'nationality',
    [
      'en',
      8,
      'A bus crashed near Antalya on Tuesday, killing 16 people. Four Germans and two Russians were among the dead.',
    ],
    ['en', 8, 'A bus crashed near Antalya on Tuesday, killing 16 people. Two Russians died.'],
  ],
  [
    'units',
    ['en', 8, 'A quake struck Chile on Monday at a depth of 10 km.'],
    ['en', 8, 'A quake struck Chile on Monday at a depth of 6.2 miles.'],
  ],
  [
    'currency',
    ['en', 8, 'The company was fined 200 million euros by the regulator in Dublin on Friday.'],
    ['en', 8, 'The company was fined 217 million dollars by the regulator in Dublin on Friday.'],
  ],
  [
    'sums',
    ['en', 8, 'Four soldiers and an interpreter were killed by a mine in Gao on Wednesday.'],
    ['en', 8, 'Five people were killed by a mine in Gao on Wednesday.'],
  ],
  [
    'previous day',
    ['en', 8, 'Police detained 250 people in Minsk on Sunday, after 100 people were detained on Saturday.'],
    ['en', 8, 'Police detained 250 people in Minsk on Sunday.'],
  ],
  [
    'speakers',
    ['en', 8, 'Three witnesses said the bus in Quito caught fire on Saturday. Two officials said nobody died.'],
    ['en', 8, 'A bus in Quito caught fire on Saturday. Nobody died.'],
  ],
  [
    'ages',
    ['en', 8, 'A man aged 38 was arrested in Leeds on Monday over a stabbing. A 45-year-old woman died.'],
    ['en', 8, 'Police in Leeds arrested a 38-year-old man on Monday over a stabbing in which a woman, 45, died.'],
  ],
  [
    'wounded v killed',
    ['ar', 8, 'سقط 20 قتيلا و50 جريحا في انفجار في مقديشو يوم السبت.'],
    ['ar', 8, 'قتل 20 شخصا وأصيب 50 في انفجار في مقديشو يوم السبت.'],
  ],
  [
    'no reports',
    ['en', 8, 'A quake struck Tonga on Monday. There were no immediate reports of casualties.'],
    ['en', 11, 'A quake struck Tonga on Monday. Three people were injured, the Red Cross said.'],
  ],
  [
    'war toll',
    ['ar', 8, 'قتل 8 أشخاص في غارة على رفح يوم الثلاثاء. وقالت وزارة الصحة إن عدد القتلى منذ بدء الحرب تجاوز 40 ألفا.'],
    ['ar', 8, 'قال الدفاع المدني إن 8 أشخاص قتلوا في غارة على رفح يوم الثلاثاء.'],
  ],
  [
    'each',
    [
      'en',
      8,
      'Two suicide bombers struck a mosque in Kano on Friday, killing 30 people. The first bomber killed 18 people and the second 12.',
    ],
    ['en', 8, 'Two suicide bombers struck a mosque in Kano on Friday, killing 30 people.'],
  ],
  [
    'lowered same',
    ['en', 8, 'The health ministry said 160 people died in a stampede in Mina on Thursday.'],
    ['en', 20, 'The health ministry lowered the toll from a stampede in Mina on Thursday to 150.'],
  ],
  [
    'seats',
    ['en', 8, 'The party won 120 seats in the election in Sofia on Sunday, 15 more than in the previous election.'],
    ['en', 8, 'The party won 120 seats in the election in Sofia on Sunday.'],
  ],
  [
    'title',
    ['en', 8, 'Six killed in Kano blast. A blast in Kano on Friday killed at least six people.'],
    ['en', 9, 'A blast in Kano on Friday killed six people and wounded 14.'],
  ],
  [
    'price',
    ['en', 8, 'Oil fell 3 percent to $70 a barrel on Monday after a strike on a refinery in Basra.'],
    ['en', 8, 'Oil fell to $70.40 a barrel on Monday after a strike on a refinery in Basra.'],
  ],
];

function conflicts(...reports: readonly Told[]): string[] {
  const inputs = reports.map(([language, hour, body], i) => ({
    id: `r${i}`,
    outlet: `Outlet ${i}`,
    language,
    publishedAt: `2024-04-26T${String(hour).padStart(2, '0')}:00:00.000Z`,
    title: '',
    body,
  }));
  return crossReference(inputs).incidents.flatMap(({ questions }) =>
    questions.filter(({ relation }) => relation === 'conflict').map(({ kind }) => kind),
  );
}

describe('counts across reports', () => {
  it.each(rival)('rival: %s', (_, a, b) => {
    expect(conflicts(a, b)).toContain('count');
  });

  it.each(compatible)('compatible: %s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });
});
