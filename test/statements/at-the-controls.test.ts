import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** At one's post or not, by two who say so. */
const told: readonly Pair[] = [
  [
    'A passenger ferry ran aground off Larnaca on Sunday and twelve people were hurt.',
    'The coast guard said the captain was not on the bridge when the ferry ran aground.',
    'The captain told investigators that he was at the helm.',
  ],
  [
    'غرق طفل في مسبح بلدي في تونس السبت.',
    'قالت الأسرة إن المنقذ لم يكن في مكانه.',
    'أكدت البلدية أن المنقذ كان موجودا في مكانه عند وقوع الحادث.',
  ],
  [
    'A boy drowned in a municipal pool in Leeds on Saturday.',
    'The family said there was no lifeguard on duty.',
    'The council said two lifeguards were on duty.',
  ],
  [
    'تحطمت طائرة ركاب صغيرة قرب الخرطوم الثلاثاء وقتل ستة أشخاص.',
    'أفادت لجنة التحقيق بأن مساعد الطيار لم يكن في قمرة القيادة.',
    'قالت الشركة إن الطيار ومساعده كانا في قمرة القيادة لحظة التحطم.',
  ],
  [
    'A small passenger plane crashed near Darwin on Tuesday and six people were killed.',
    'Investigators said the co-pilot was not in the cockpit when the plane crashed.',
    'The airline said both pilots were in the cockpit.',
  ],
  [
    'خرج ترام عن القضبان في لشبونة الأربعاء وأصيب ثلاثون شخصا.',
    'قال شاهد إن السائق لم يكن خلف المقود.',
    'قالت الشركة إن السائق كان خلف المقود طوال الوقت.',
  ],
  [
    'A fire broke out in a school in Nairobi on Thursday night, killing eight pupils.',
    'Parents said the matron was not in the dormitory when the fire broke out.',
    'The matron said she was in the dormitory.',
  ],
  [
    'سقطت رافعة في موقع بناء في الدوحة الاثنين وقتل عاملان.',
    'قالت الشركة إن مشغل الرافعة كان في مقصورته.',
    'قال العمال إن المشغل لم يكن في مقصورته.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    {
      en: 'A passenger ferry ran aground off Larnaca on Sunday and twelve people were hurt.',
      ar: 'جنحت عبارة ركاب قبالة لارنكا الأحد وأصيب اثنا عشر شخصا.',
    },
    'Police said the captain had left the bridge to eat.',
    'قال القبطان إنه كان على الدفة لحظة الحادث.',
  ],
  [
    'A cargo train struck a bus near Multan on Monday, killing nine people.',
    'The railway said the gatekeeper was absent from his post.',
    "The gatekeeper's union said he was at his post when the train came.",
  ],
  [
    {
      en: 'A cargo train struck a bus near Multan on Monday, killing nine people.',
      ar: 'صدم قطار شحن حافلة قرب ملتان الاثنين وقتل تسعة أشخاص.',
    },
    'The railway said the gatekeeper was asleep at the crossing.',
    'قالت النقابة إن حارس المعبر كان مستيقظا في موقعه.',
  ],
  [
    'Twenty prisoners escaped from a jail in Quito on Friday.',
    'The prosecutor said the guards had abandoned their posts.',
    'The prison service said all guards were at their posts.',
  ],
  [
    'فر عشرون سجينا من سجن في كيتو الجمعة.',
    'قالت النيابة إن الحراس كانوا قد غادروا مواقعهم.',
    'قالت إدارة السجن إن الحراس كانوا في مواقعهم.',
  ],
  [
    'A tram derailed in Lisbon on Wednesday and injured thirty people.',
    'A witness said nobody was at the controls.',
    'The operator said the driver was at the controls throughout.',
  ],
  [
    {
      en: 'A woman died in the emergency ward of a hospital in Basra on Thursday.',
      ar: 'توفيت امرأة في قسم الطوارئ في مستشفى بالبصرة الخميس.',
    },
    'Her relatives said no doctor was in the ward.',
    'قالت إدارة المستشفى إن الطبيب المناوب كان في القسم.',
  ],
  [
    'A crane collapsed on a building site in Doha on Monday and killed two workers.',
    'The company said the operator was in the cabin.',
    'Workers said the cabin was empty.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'A passenger ferry ran aground off Larnaca on Sunday and twelve people were hurt.',
    'The captain was not on the bridge on Saturday, when the ferry was in port.',
    'The captain was at the helm when the ferry ran aground on Sunday.',
  ],
  [
    'A cargo train struck a bus near Multan on Monday, killing nine people.',
    'The police said the bus driver was not at the wheel.',
    'The train driver was at the controls, the railway said.',
  ],
  [
    'A small passenger plane crashed near Darwin on Tuesday and six people were killed.',
    'The airline said the pilot was at the controls.',
    'The airline said the passengers were not in the cockpit.',
  ],
  [
    'غرق طفل في مسبح بلدي في تونس السبت.',
    'قالت البلدية إن المنقذ كان في مكانه.',
    'قالت الأسرة إن والد الطفل لم يكن في المسبح.',
  ],
  [
    'A tram derailed in Lisbon on Wednesday and injured thirty people.',
    'The operator said the driver was at the controls.',
    'The police said it was not known whether the driver was at the controls.',
  ],
  [
    'Twenty prisoners escaped from a jail in Quito on Friday.',
    'The prison service said the guards were at their posts.',
    'The minister said two guards were dismissed from their posts.',
  ],
  [
    'خرج ترام عن القضبان في لشبونة الأربعاء وأصيب ثلاثون شخصا.',
    'قال شاهد إن السائق كان خلف المقود.',
    'قالت الشركة إن المفتش لم يكن في الترام.',
  ],
  [
    'A boy drowned in a municipal pool in Leeds on Saturday.',
    'The council said a lifeguard was on duty.',
    'The family said no doctor was on duty at the pool.',
  ],
];

describe('who was at the controls', () => {
  checkPairs({ told, missed, compatible });
});
