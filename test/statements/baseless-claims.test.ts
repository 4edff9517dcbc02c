import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'occurrence',
    'A hospital in Riga was fined on Monday.',
    'A newspaper said the hospital had sold blood. The hospital said the report was baseless.',
    'The fine was paid on Tuesday.',
  ],
  [
    'occurrence',
    'A club in Naples was relegated on Friday.',
    'The league said the club had forged its accounts.',
    'The club said the claim that it had forged its accounts was nonsense.',
  ],
  [
    'occurrence',
    'A laboratory in Lyon lost its licence on Tuesday.',
    'A former employee said the laboratory falsified its results. "That is complete nonsense," the laboratory\'s director said.',
    'The licence was renewed in 2019.',
  ],
  [
    'occurrence',
    'An actor left a theatre in Vienna on Saturday.',
    "Colleagues said the actor had hit a stagehand. The actor's agent said there was no truth in it.",
    'The theatre was closed on Monday.',
  ],
  [
    'occurrence',
    'أغلق ناد في الإسكندرية يوم الاثنين.',
    'قالت صحيفة إن النادي زور عقود اللاعبين. وقال النادي إن الخبر لا أساس له من الصحة.',
    'دفع النادي الغرامة يوم الثلاثاء.',
  ],
  [
    'occurrence',
    'توقف مصنع أدوية في عمان يوم الثلاثاء.',
    'قال عامل إن المصنع باع أدوية فاسدة. وقالت إدارة المصنع إن هذا الكلام هراء.',
    'عاد المصنع إلى العمل يوم الخميس.',
  ],
  [
    'occurrence',
    'وقعت اشتباكات في عدن يوم الأربعاء.',
    'قال الأهالي إن الجنود نهبوا المتاجر.',
    'قال الجيش إن ما يقال عن نهب الجنود للمتاجر لا أساس له.',
  ],
  [
    'occurrence',
    'استقال وزير في بيروت يوم الخميس.',
    'قالت قناة إن الوزير هرب أموالا إلى الخارج. ونفى الوزير ذلك واصفا الاتهام بالمختلق.',
    'عين وزير جديد يوم السبت.',
  ],
  [
    'occurrence',
    'The port of Aden was closed on Monday.',
    'Traders said the governor had seized their goods.',
    'قال المحافظ إن الاتهامات بمصادرة بضائع التجار باطلة.',
  ],
  [
    'occurrence',
    'ألغيت نتائج الانتخابات في نواذيبو يوم الجمعة.',
    'قالت المعارضة إن الحزب الحاكم اشترى الأصوات. وقال الحزب الحاكم إن ذلك عار عن الصحة.',
    'أعيد الفرز يوم السبت.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'The vote in Quito was annulled on Sunday.',
    'The opposition said the president had bought votes.',
    'The president called the allegation that he had bought votes utter rubbish.',
  ],
  [
    'The army clashed with fishermen off Jaffna on Thursday.',
    'The fishermen said the navy had burned their boats. The navy called the accusation fabricated.',
    'The boats lay in the port on Friday.',
  ],
  [
    'A bank closed in Tallinn on Wednesday.',
    'A deputy said the bank had laundered money for a cartel.',
    'The bank dismissed the accusation of money laundering as baseless.',
  ],
  [
    'The mayor of Varna was questioned on Monday.',
    'Prosecutors said the mayor had taken bribes. The mayor said the charge was an invention.',
    'The mayor was freed in the evening.',
  ],
  [
    'اعتقل رجل أعمال في تونس يوم الأحد.',
    'قالت النيابة إن رجل الأعمال رشا قاضيا.',
    'وصف رجل الأعمال اتهامه برشوة قاض بأنه محض افتراء.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'A hospital in Riga was fined on Monday.',
    'A newspaper said the hospital had sold blood. The mayor said the rumours about his health were baseless.',
    'The fine was paid on Tuesday.',
  ],
  [
    'A club in Naples was relegated on Friday.',
    'The league said the club had forged its accounts.',
    'The club said the claim that its captain was leaving was nonsense.',
  ],
  [
    'The vote in Quito was annulled on Sunday.',
    'The opposition said the president had bought votes.',
    'The president called the report on his divorce utter rubbish.',
  ],
  [
    'A laboratory in Lyon lost its licence on Tuesday.',
    'A former employee said the laboratory falsified its results.',
    '"The new fee is complete nonsense," the laboratory\'s director said.',
  ],
  [
    'The army clashed with fishermen off Jaffna on Thursday.',
    'The fishermen said the navy had burned their boats.',
    'The navy said the photographs of the admiral were fabricated.',
  ],
  [
    'A bank closed in Tallinn on Wednesday.',
    'A deputy said the bank had laundered money for a cartel.',
    'The bank dismissed the accusation of tax evasion as baseless.',
  ],
  [
    'An actor left a theatre in Vienna on Saturday.',
    'Colleagues said the actor had hit a stagehand.',
    "The actor's agent said there was no truth in reports of a film.",
  ],
  [
    'The mayor of Varna was questioned on Monday.',
    'Prosecutors said the mayor had taken bribes.',
    'The bishop said the story of his marriage was an invention.',
  ],
  [
    'أغلق ناد في الإسكندرية يوم الاثنين.',
    'قالت صحيفة إن النادي زور عقود اللاعبين.',
    'قال النادي إن خبر بيع الملعب لا أساس له من الصحة.',
  ],
  [
    'اعتقل رجل أعمال في تونس يوم الأحد.',
    'قالت النيابة إن رجل الأعمال رشا قاضيا.',
    'وصف رجل الأعمال اتهامه بتهريب المخدرات بأنه محض افتراء.',
  ],
  [
    'ألغيت نتائج الانتخابات في نواذيبو يوم الجمعة.',
    'قالت المعارضة إن الحزب الحاكم اشترى الأصوات.',
    'قال الحزب الحاكم إن خبر انسحاب مرشحه عار عن الصحة.',
  ],
  [
    'توقف مصنع أدوية في عمان يوم الثلاثاء.',
    'قال عامل إن المصنع باع أدوية فاسدة.',
    'قالت إدارة المصنع إن الحديث عن إفلاسها هراء.',
  ],
  [
    'وقعت اشتباكات في عدن يوم الأربعاء.',
    'قال الأهالي إن الجنود نهبوا المتاجر.',
    'قال الجيش إن ما يقال عن انسحابه من المدينة لا أساس له.',
  ],
  [
    'استقال وزير في بيروت يوم الخميس.',
    'قالت قناة إن الوزير هرب أموالا إلى الخارج.',
    'قال رئيس الوزراء إن خبر مرضه مختلق.',
  ],
];

describe('claims called baseless', () => {
  checkPairs({ told, missed, compatible });
});
