import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'occurrence',
    'A house burned in Cork on Sunday.',
    'Neighbours said the father was at home during the fire.',
    'Police said the father was not at home.',
  ],
  [
    'outcome',
    'A judge was murdered in Palermo on Wednesday.',
    'The prosecutor said the accused was at the scene.',
    'The defence said the accused was not at the scene.',
  ],
  [
    'occurrence',
    'A lorry fell off a bridge in Genoa on Tuesday.',
    'The firm said neither the driver nor his son was in the cabin.',
    'Police said the driver was in the cabin.',
  ],
  [
    'occurrence',
    'سقطت مروحية في كردستان يوم الجمعة.',
    'قال مصدر إن الوزير كان على متن المروحية.',
    'قالت الوزارة إن الوزير لم يكن على متن المروحية.',
  ],
  [
    'occurrence',
    'A minister was attacked in Sidon on Monday.',
    'The army said the minister was in his car.',
    'قال مكتبه إن الوزير لم يكن في سيارته.',
  ],
  [
    'occurrence',
    'A ferry hit a pier in Oslo on Monday.',
    'Investigators said the captain was at the controls when the ferry hit the pier.',
    'The crew said the captain was not on the bridge.',
  ],
  [
    'occurrence',
    'اصطدم قطاران في سوهاج يوم الثلاثاء.',
    'قالت النيابة إن السائق لم يكن في كابينة القيادة.',
    'قال السائق إنه كان في كابينة القيادة.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A train derailed near Pune on Tuesday.',
    'The railway said the driver was in the cabin when the train derailed.',
    'A passenger said the driver had left the cabin.',
  ],
  [
    'Riots broke out in Dakar on Friday.',
    'The interior ministry said the opposition leader was abroad during the riots.',
    'His party said the opposition leader was in Dakar during the riots.',
  ],
  [
    'A surgeon was sued in Austin on Monday.',
    'The hospital said the surgeon was in the operating room.',
    'The family said the surgeon was out of the country.',
  ],
  [
    'A plane was hijacked in Tirana on Saturday.',
    'The airline said the plane was on the ground when the hijacker struck.',
    'Passengers said the plane was in the air when the hijacker struck.',
  ],
  [
    'A yacht sank off Crete on Thursday.',
    'The owner said his son was on board.',
    'The coastguard said his son was not on board.',
  ],
  [
    'A bank was robbed in Leeds on Friday.',
    'Police said the manager was in his office during the robbery.',
    "The manager's lawyer said he was at home during the robbery.",
  ],
  [
    'The president of the club was arrested in Milan on Monday.',
    'The club said the president was in hospital.',
    'Police said the president was in his villa.',
  ],
  [
    'وقعت جريمة في وهران يوم الأحد.',
    'قالت الشرطة إن المشتبه به كان في المنزل وقت الجريمة.',
    'قال محاميه إن المشتبه به كان خارج البلاد.',
  ],
  [
    'اندلع حريق في مصنع في المنصورة يوم الاثنين.',
    'قال العمال إن المدير كان داخل المصنع عند اندلاع الحريق.',
    'قال المدير إنه غادر المصنع قبل اندلاع الحريق.',
  ],
  [
    'قصف مكتب حزب في النجف يوم السبت.',
    'قال شهود إن زعيم الحزب كان في مكتبه.',
    'قال الحزب إن زعيمه لم يكن موجودا في المكتب.',
  ],
  [
    'جرت محاكمة في الدار البيضاء يوم الخميس.',
    'قال المدعي إن المتهم كان في مسرح الجريمة.',
    'قال الدفاع إن المتهم لم يكن في مسرح الجريمة.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'A ferry hit a pier in Oslo on Monday.',
    'Investigators said the captain was at the controls when the ferry hit the pier.',
    'The crew said the cook was not on the bridge.',
  ],
  [
    'A house burned in Cork on Sunday.',
    'Neighbours said the father was at home during the fire.',
    'Police said the mother was not at home.',
  ],
  [
    'A train derailed near Pune on Tuesday.',
    'The railway said the driver was in the cabin when the train derailed.',
    'A passenger said the guard had left the cabin.',
  ],
  [
    'Riots broke out in Dakar on Friday.',
    'The interior ministry said the opposition leader was abroad on Monday.',
    'His party said the opposition leader was in Dakar on Friday.',
  ],
  [
    'A judge was murdered in Palermo on Wednesday.',
    'The prosecutor said the accused was at the scene.',
    'The defence said the accused was not in the car.',
  ],
  [
    'A surgeon was sued in Austin on Monday.',
    'The hospital said the surgeon was in the operating room.',
    'The family said the nurse was out of the country.',
  ],
  [
    'A plane was hijacked in Tirana on Saturday.',
    'The airline said the plane was on the ground when the hijacker struck.',
    'Passengers said the helicopter was in the air when the hijacker struck.',
  ],
  [
    'A yacht sank off Crete on Thursday.',
    'The owner said his son was on board.',
    'The coastguard said his wife was not on board.',
  ],
  [
    'A bank was robbed in Leeds on Friday.',
    'Police said the manager was in his office during the robbery.',
    "The cashier's lawyer said she was at home during the robbery.",
  ],
  [
    'The president of the club was arrested in Milan on Monday.',
    'The club said the president was in hospital.',
    'Police said the trainer was in his villa.',
  ],
  [
    'A lorry fell off a bridge in Genoa on Tuesday.',
    'The firm said neither the owner nor his son was in the cabin.',
    'Police said the driver was in the cabin.',
  ],
  [
    'وقعت جريمة في وهران يوم الأحد.',
    'قالت الشرطة إن المشتبه به كان في المنزل وقت الجريمة.',
    'قال محاميه إن شقيق المشتبه به كان خارج البلاد.',
  ],
  [
    'اندلع حريق في مصنع في المنصورة يوم الاثنين.',
    'قال العمال إن المدير كان داخل المصنع عند اندلاع الحريق.',
    'قال الحارس إنه غادر المصنع قبل اندلاع الحريق.',
  ],
  [
    'سقطت مروحية في كردستان يوم الجمعة.',
    'قال مصدر إن الوزير كان على متن المروحية.',
    'قالت الوزارة إن المحافظ لم يكن على متن المروحية.',
  ],
  [
    'اصطدم قطاران في سوهاج يوم الثلاثاء.',
    'قالت النيابة إن السائق لم يكن في كابينة القيادة.',
    'قال المساعد إنه كان في كابينة القيادة.',
  ],
  [
    'قصف مكتب حزب في النجف يوم السبت.',
    'قال شهود إن زعيم الحزب كان في مكتبه.',
    'قال الحزب إن نائبه لم يكن موجودا في المكتب.',
  ],
];

describe('where somebody was', () => {
  checkPairs({ told, missed, compatible });
});
