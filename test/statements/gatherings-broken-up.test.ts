import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'occurrence',
    'Students camped on the campus in Leiden on Monday.',
    'Students said police had cleared their camp.',
    'Police said they had not cleared the camp.',
  ],
  [
    'occurrence',
    'Miners sat in at the ministry in La Paz on Tuesday.',
    'The union said soldiers dispersed the sit-in with tear gas.',
    'The army said it did not disperse the sit-in.',
  ],
  [
    'occurrence',
    'Farmers marched in Delhi on Friday.',
    'Organisers said police broke up the march.',
    'Police said the march ended peacefully and was not broken up.',
  ],
  [
    'occurrence',
    'Squatters occupied a factory in Turin on Sunday.',
    'Residents said police evicted the squatters.',
    'The prefect said nobody was evicted from the factory.',
  ],
  [
    'occurrence',
    'Workers held a rally in Gabes on Friday.',
    'The union said the governor had banned the rally.',
    'The governor said he had not banned the rally.',
  ],
  [
    'occurrence',
    'اعتصم أطباء أمام وزارة الصحة في الخرطوم يوم الأحد.',
    'قال الأطباء إن قوات الأمن فضت الاعتصام.',
    'قالت الشرطة إنها لم تفض الاعتصام.',
  ],
  [
    'agent',
    'احتشد محتجون في ساحة في بغداد يوم الاثنين.',
    'قال شهود إن الجنود اقتحموا ساحة الاعتصام.',
    'قال الجيش إنه لم يقتحم ساحة الاعتصام.',
  ],
  [
    'occurrence',
    'أقام لاجئون مخيما في تونس يوم الجمعة.',
    'قالت منظمة إن السلطات أخلت المخيم.',
    'نفت السلطات إخلاء المخيم.',
  ],
  [
    'occurrence',
    'نصب محتجون خياما في بيروت يوم الأربعاء.',
    'قال المحتجون إن الجيش أزال الخيام.',
    'قال الجيش إنه أزال الحواجز قرب الخيام فقط ولم يزل الخيام.',
  ],
  [
    'occurrence',
    'Doctors held a sit-in in Omdurman on Monday.',
    'Doctors said security forces had broken up the sit-in.',
    'قالت الشرطة إنها لم تفض الاعتصام.',
  ],
  [
    'occurrence',
    'اعتصم سجناء سابقون في عمان يوم الأحد.',
    'قال المعتصمون إن الدرك فض اعتصامهم.',
    'The gendarmerie denied dispersing the sit-in.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    "Fans gathered at the club's ground in Split on Saturday.",
    'Witnesses said riot police stormed the gathering.',
    'The interior ministry said officers never entered the ground.',
  ],
  [
    'Teachers protested in Lima on Wednesday.',
    'Teachers said police charged at the protest.',
    'The ministry said police did not intervene in the protest.',
  ],
  [
    'Climate activists blocked a road in Berlin on Thursday.',
    'Activists said officers removed them by force.',
    'Police said no force was used against the activists.',
  ],
  [
    'A protest camp stood in Yerevan on Monday.',
    'The opposition said the army had raided the camp.',
    'The army said it had cleared only the market next to the camp.',
  ],
  [
    'تظاهر طلاب في عدن يوم الثلاثاء.',
    'قال الطلاب إن الشرطة فرقت المظاهرة بالقوة.',
    'قالت الشرطة إن المظاهرة لم تفرق بالقوة.',
  ],
  [
    'اعتصم عمال في مصنع في حلوان يوم السبت.',
    'قال العمال إن الأمن أخلى المصنع بالقوة.',
    'قالت الشركة إن العمال غادروا المصنع طوعا.',
  ],
  [
    'احتج أهالي حي في نواكشوط يوم الخميس.',
    'قال الأهالي إن الشرطة هاجمت الوقفة.',
    'قالت الشرطة إنها لم تتدخل في الوقفة.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'Students camped on the campus in Leiden on Monday.',
    'Students said police had cleared their camp.',
    'Police said they had not cleared the library.',
  ],
  [
    'Miners sat in at the ministry in La Paz on Tuesday.',
    'The union said soldiers dispersed the sit-in with tear gas.',
    'The army said it did not arrest the minister.',
  ],
  [
    'Farmers marched in Delhi on Friday.',
    'Organisers said police broke up the march.',
    'Police said the football match was not broken up.',
  ],
  [
    "Fans gathered at the club's ground in Split on Saturday.",
    'Witnesses said riot police stormed the gathering.',
    'The interior ministry said officers never entered the hospital.',
  ],
  [
    'Teachers protested in Lima on Wednesday.',
    'Teachers said police charged at the protest.',
    'The ministry said the army did not pay the teachers.',
  ],
  [
    'Climate activists blocked a road in Berlin on Thursday.',
    'Activists said officers removed them from the road.',
    'Police said no activist was charged.',
  ],
  [
    'A protest camp stood in Yerevan on Monday.',
    'The opposition said the army had raided the camp.',
    'The army said it had cleared the market.',
  ],
  [
    'Workers held a rally in Gabes on Friday.',
    'The union said the governor had banned the rally.',
    'The governor said he had not banned the newspaper.',
  ],
  [
    'اعتصم أطباء أمام وزارة الصحة في الخرطوم يوم الأحد.',
    'قال الأطباء إن قوات الأمن فضت الاعتصام.',
    'قالت الشرطة إنها لم تعتقل أحدا.',
  ],
  [
    'احتشد محتجون في ساحة في بغداد يوم الاثنين.',
    'قال شهود إن الجنود اقتحموا ساحة الاعتصام.',
    'قال الجيش إنه لم يقتحم المستشفى.',
  ],
  ['تظاهر طلاب في عدن يوم الثلاثاء.', 'قال الطلاب إن الشرطة فرقت المظاهرة بالقوة.', 'قالت الشرطة إن الجامعة لم تغلق.'],
  ['أقام لاجئون مخيما في تونس يوم الجمعة.', 'قالت منظمة إن السلطات أخلت المخيم.', 'نفت السلطات إخلاء المدرسة.'],
  [
    'احتج أهالي حي في نواكشوط يوم الخميس.',
    'قال الأهالي إن الشرطة هاجمت الوقفة.',
    'قال الجيش إنه لم يتدخل في الانتخابات.',
  ],
  ['نصب محتجون خياما في بيروت يوم الأربعاء.', 'قال المحتجون إن الجيش أزال الخيام.', 'قال الجيش إنه لم يزل الحواجز.'],
  [
    'Doctors held a sit-in in Omdurman on Monday.',
    'Doctors said security forces had broken up the sit-in.',
    'قالت الشرطة إنها لم تفض الحفل.',
  ],
];

/** Told as a conflict, though both can be true. */
const falselyTold: readonly Pair[] = [
  [
    'Squatters occupied a factory in Turin on Sunday.',
    'Residents said police evicted the squatters.',
    'The prefect said nobody was evicted from the hotel.',
  ],
];

describe('gatherings broken up', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
