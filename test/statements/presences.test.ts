import { describe, expect, it } from 'vitest';
import { setSideBySide } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

/** Reports that have somebody or something in a place, and that deny it. By the kind that tells. */
const told: readonly (readonly [string, string, string, string])[] = [
  [
    'occurrence',
    'A fire broke out at a nursing home in Graz on Monday.',
    'The director said the nurse was in the building when the fire started.',
    'Relatives said the nurse was not in the building.',
  ],
  [
    'occurrence',
    'A chemical spill killed fish in the lake on Friday.',
    'The company said the plant has no storage tank.',
    'Inspectors said the spill came from a storage tank at the plant.',
  ],
  [
    'occurrence',
    'A bus fell into a ravine in Peru on Saturday.',
    'The operator said there were no children on board.',
    'Police said 12 children were on the bus.',
  ],
  [
    'occurrence',
    'Parliament rejected the budget on Thursday.',
    'The finance ministry said the minister was in the chamber during the vote.',
    'The speaker said the minister was not in the chamber.',
  ],
  [
    'occurrence',
    'Voting ended in Mbale on Sunday.',
    'The election commission denied that there were any armed men in the polling station.',
    'Observers said gunmen were standing inside the polling station.',
  ],
  [
    'occurrence',
    'A prison wing burned in Cordoba on Friday.',
    'The prison director said there were no minors in the prison.',
    'A rights group said children were held in the prison.',
  ],
  [
    'occurrence',
    'The refinery caught fire on Monday.',
    'The mayor said no firefighters were inside the refinery when it exploded.',
    'A union leader said that firefighters were trapped inside the refinery.',
  ],
  [
    'occurrence',
    'اندلع حريق في مصنع للنسيج في صفاقس مساء الأحد.',
    'نفى مدير المصنع وجود أي عمال داخل المصنع وقت الحريق.',
    'قال شهود إن عمالا كانوا نائمين داخل المصنع عندما اندلع الحريق.',
  ],
  [
    'occurrence',
    'وقعت جريمة قتل في مدينة طنطا يوم الجمعة.',
    'قال المحامي إن المتهم لم يكن في المنزل ليلة الجريمة.',
    'قالت الشرطة إن المتهم كان في المنزل وقت وقوع الجريمة.',
  ],
  [
    'occurrence',
    'أقيم معسكر المنتخب في تونس الأسبوع الماضي.',
    'نفى رئيس الاتحاد وجود أي منشطات في معسكر المنتخب.',
    'قال مسؤول في الوكالة إن مفتشين عثروا على منشطات في معسكر المنتخب.',
  ],
  [
    'occurrence',
    'انقلب قارب قبالة صبراتة يوم الأربعاء.',
    'قال خفر السواحل إنه لم يكن على متن القارب أي أطفال.',
    'قال ناجون إن عشرة أطفال كانوا على متن القارب.',
  ],
  [
    'occurrence',
    'انهار مبنى في حلب صباح السبت.',
    'أكد رئيس البلدية عدم وجود أي سكان داخل المبنى.',
    'قال جيران إن عائلات كانت تقيم في المبنى عندما انهار.',
  ],
  [
    'occurrence',
    'اقتحمت الشرطة مقر الشركة يوم الاثنين.',
    'قالت الشركة إن المدير كان في المكتب عند وصول الشرطة.',
    'قالت الشرطة إن المدير لم يكن موجودا في المكتب.',
  ],
  [
    'occurrence',
    'A warehouse exploded at the port on Friday.',
    'The union said there were no weapons in the warehouse.',
    'قال مصدر أمني إن أسلحة كانت مخزنة في المستودع.',
  ],
];

/** Not told yet. */
const missed: readonly (readonly [string, string, string])[] = [
  [
    'A roof collapsed at the stadium in Porto on Sunday.',
    'The club president said there were no spectators in the stand.',
    'A steward said that dozens of fans were sitting in the stand when the roof fell.',
  ],
  [
    'A clinic in Lima was closed after three patients died.',
    'The health ministry denied the presence of any foreign doctors at the clinic.',
    'Patients said foreign doctors were working at the clinic.',
  ],
  [
    'A mine shaft flooded in Katowice on Tuesday.',
    'The operator said nobody was in the mine at the time.',
    'The union said 14 miners were working in the mine when the water came.',
  ],
  [
    'اجتاحت السيول قرية في الحوز يوم الأحد.',
    'قال الوزير إن القرية ليس فيها مدرسة.',
    'قالت جمعية محلية إن السيول دمرت مدرسة القرية.',
  ],
  [
    'تعطل قطار قرب القنيطرة يوم الثلاثاء.',
    'نفت السكك الحديدية وجود ركاب في القطار.',
    'قال مسعفون إن ركابا كانوا عالقين داخل القطار ساعات.',
  ],
  [
    'A prison burned in Tunis on Friday.',
    'The prison director denied there were any women in the prison.',
    'قالت منظمة حقوقية إن نساء كن محتجزات في السجن.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [string, string, string])[] = [
  [
    'A bus fell into a ravine in Peru on Saturday.',
    'The operator said there were no children on the bus.',
    'Police said 12 women were on the bus.',
  ],
  [
    'Parliament rejected the budget on Thursday.',
    'The speaker said the finance minister was not in the chamber.',
    'The ministry said the health minister was in the chamber.',
  ],
  [
    'Fighting broke out in the town on Sunday.',
    'The charity said there were no fighters in the hospital.',
    'The army said fighters were hiding in the school.',
  ],
  [
    'A chemical spill killed fish in the lake on Friday.',
    'The company said the plant has no storage tank.',
    'Inspectors said a storage tank at the port had leaked last year.',
  ],
  [
    'A roof collapsed at the stadium in Porto on Sunday.',
    'The club said no spectators were hurt in the stand.',
    'A steward said that fans were sitting in the stand.',
  ],
  [
    'A house was searched in Turin on Monday.',
    'Police said there were no weapons in the house.',
    'The prosecutor said weapons were found in a car.',
  ],
  [
    'The clinic was closed after three patients died.',
    'The ministry said there were no foreign doctors at the clinic.',
    'Patients said foreign doctors worked at the university.',
  ],
  [
    'اندلع حريق في مصنع للنسيج في صفاقس مساء الأحد.',
    'نفى مدير المصنع وجود أي أطفال داخل المصنع.',
    'قال شهود إن عمالا كانوا داخل المصنع.',
  ],
  [
    'انهار مبنى في حلب صباح السبت.',
    'أكد رئيس البلدية عدم وجود أي سكان داخل المبنى.',
    'قال جيران إن عائلات كانت تقيم في المدرسة.',
  ],
  [
    'اقتحمت الشرطة مقر الشركة يوم الاثنين.',
    'قالت الشرطة إن المدير لم يكن موجودا في المكتب.',
    'قالت الشركة إن المحاسب كان في المكتب.',
  ],
  [
    'انقلب قارب قبالة صبراتة يوم الأربعاء.',
    'قال خفر السواحل إنه لم يكن على متن القارب أي أطفال.',
    'قال ناجون إن القارب كان يحمل ستين شخصا.',
  ],
];

describe('who or what was there', () => {
  checkPairs({ told, missed, compatible });

  it('asks whether such people were there, and not of what they did', () => {
    const [asked] = setSideBySide(
      { en: 'A ward was closed in Oslo on Monday.' },
      'The director said there were no children in the hospital.',
      'A nurse said that children were held in the hospital.',
    ).filter(({ relation }) => relation === 'conflict');
    expect(asked?.about).toBe('occurrence:present:thing:building/hospital:exist:thing:person/child');
    expect(asked?.topic.events).toEqual([]);
  });
});
