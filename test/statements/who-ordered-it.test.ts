import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'occurrence',
    'Fans were crushed at a stadium in Lagos on Sunday.',
    'The club said the police chief had ordered the gates closed.',
    'The police chief said he gave no order to close the gates.',
  ],
  [
    'outcome',
    'A clinic in Oslo tested a drug on patients in May.',
    'The ministry said the board had approved the trial.',
    'The board said it never approved the trial.',
  ],
  [
    'outcome',
    'Protesters were shot in Lusaka on Friday.',
    'The commander said he had authorised the use of live ammunition.',
    'The minister said the use of live ammunition had not been authorised.',
  ],
  [
    'outcome',
    'Trees were felled in a park in Sofia on Tuesday.',
    'Residents said the mayor had signed off on the felling.',
    'The mayor said he had not signed off on the felling.',
  ],
  [
    'occurrence',
    'A dam gate was opened in Kerala on Saturday.',
    'The engineer said he had received an order to open the gate.',
    'The state government said there was no order to open the gate.',
  ],
  [
    'occurrence',
    'A village was burned in Darfur on Wednesday.',
    "Survivors said the attackers acted on the governor's orders.",
    'The governor said the attackers acted without orders.',
  ],
  [
    'occurrence',
    'A prison ward was locked during a fire in Quito on Sunday.',
    'A guard said the director ordered the guards to lock the doors.',
    'The director denied ordering the guards to lock the doors.',
  ],
  [
    'occurrence',
    'A bank transfer was blocked in Zurich on Thursday.',
    'The bank said the court had allowed the transfer.',
    'The court said it had not allowed the transfer.',
  ],
  [
    'occurrence',
    'قتل متظاهر في البصرة يوم الجمعة.',
    'قال محام إن قائد الشرطة أمر بإطلاق النار.',
    'قال قائد الشرطة إنه لم يأمر بإطلاق النار.',
  ],
  [
    'occurrence',
    'هدم حي في القاهرة يوم الأحد.',
    'قال السكان إن المحافظ أصدر أمرا بهدم الحي.',
    'قال المحافظ إنه لم يصدر أي أمر بهدم الحي.',
  ],
  [
    'occurrence',
    'أغلقت صحيفة في الكويت يوم الثلاثاء.',
    'قالت الصحيفة إن الوزير وافق على إغلاقها.',
    'قالت الوزارة إن الوزير لم يوافق على إغلاق الصحيفة.',
  ],
  [
    'occurrence',
    'أزيلت خيام في عمان يوم السبت.',
    'قال النشطاء إن البلدية أمرت بإزالة الخيام.',
    'قالت البلدية إنه لم تكن هناك أوامر بإزالة الخيام.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A trawler was rammed off Manila on Monday.',
    'Manila said the captain acted on orders from Beijing.',
    'Beijing said the captain acted on his own.',
  ],
  [
    'Ballots were destroyed in Accra on Monday.',
    "An official said the commission's head had ordered the ballots destroyed.",
    'The commission said an employee destroyed the ballots against orders.',
  ],
  [
    'اختطف ناشط في بنغازي يوم الاثنين.',
    'قالت منظمة إن الخاطفين تحركوا بأوامر من الوزير.',
    'قال الوزير إن الخاطفين تحركوا دون أوامر.',
  ],
  [
    'عذب سجين حتى الموت في الخرطوم يوم الأربعاء.',
    'قال شاهد إن الضابط عذب السجين بتوجيهات من مدير السجن.',
    'قال مدير السجن إن الضابط تصرف من تلقاء نفسه.',
  ],
  [
    'ألغيت مباراة في الدوحة يوم الخميس.',
    'قال الاتحاد إن الفيفا سمح بتأجيل المباراة.',
    'Fifa said it had not allowed the match to be postponed.',
  ],
  [
    'Soldiers fired at a crowd in Conakry on Monday.',
    'The opposition said the president had given the order to fire.',
    'قالت الرئاسة إن الرئيس لم يعط أمرا بإطلاق النار.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'Fans were crushed at a stadium in Lagos on Sunday.',
    'The club said the police chief had ordered the gates closed.',
    'The police chief said he gave no order to arrest fans.',
  ],
  [
    'A trawler was rammed off Manila on Monday.',
    'Manila said the captain acted on orders from Beijing.',
    'Beijing said the cook acted on his own.',
  ],
  [
    'A clinic in Oslo tested a drug on patients in May.',
    'The ministry said the board had approved the trial.',
    'The board said it never approved the merger.',
  ],
  [
    'Trees were felled in a park in Sofia on Tuesday.',
    'Residents said the mayor had signed off on the felling.',
    'The governor said he had not signed off on the budget.',
  ],
  [
    'A dam gate was opened in Kerala on Saturday.',
    'The engineer said he had received an order to open the gate.',
    'The state government said there was no order to evacuate the village.',
  ],
  [
    'A village was burned in Darfur on Wednesday.',
    "Survivors said the attackers acted on the governor's orders.",
    'The governor said the police acted without delay.',
  ],
  [
    'Ballots were destroyed in Accra on Monday.',
    "An official said the commission's head had ordered a recount.",
    'The commission said an employee destroyed the ballots against orders.',
  ],
  [
    'A prison ward was locked during a fire in Quito on Sunday.',
    'A guard said the director ordered the guards to lock the doors.',
    'The minister denied ordering the guards to leave.',
  ],
  [
    'A bank transfer was blocked in Zurich on Thursday.',
    'The bank said the court had allowed the transfer.',
    'The court said it had not allowed the appeal.',
  ],
  [
    'قتل متظاهر في البصرة يوم الجمعة.',
    'قال محام إن قائد الشرطة أمر بإطلاق النار.',
    'قال المحافظ إنه لم يأمر باعتقال أحد.',
  ],
  [
    'هدم حي في القاهرة يوم الأحد.',
    'قال السكان إن المحافظ أصدر أمرا بهدم الحي.',
    'قال المحافظ إنه لم يصدر أي أمر بإغلاق المدارس.',
  ],
  [
    'اختطف ناشط في بنغازي يوم الاثنين.',
    'قالت منظمة إن الخاطفين تحركوا بأوامر من الوزير.',
    'قال الوزير إن الحراس غادروا دون أوامر.',
  ],
  [
    'أزيلت خيام في عمان يوم السبت.',
    'قال النشطاء إن البلدية أمرت بإزالة الخيام.',
    'قالت البلدية إنه لم تكن هناك أوامر باعتقال النشطاء.',
  ],
  [
    'ألغيت مباراة في الدوحة يوم الخميس.',
    'قال الاتحاد إن الفيفا سمح بتأجيل المباراة.',
    'Fifa said it had not allowed the club to buy players.',
  ],
];

/** Told as a conflict, though both can be true. */
const falselyTold: readonly Pair[] = [
  [
    'Protesters were shot in Lusaka on Friday.',
    'The commander said he had authorised the use of tear gas.',
    'The minister said the use of live ammunition had not been authorised.',
  ],
  [
    'أغلقت صحيفة في الكويت يوم الثلاثاء.',
    'قالت الصحيفة إن الوزير وافق على إغلاقها.',
    'قالت الوزارة إن الوزير لم يوافق على الميزانية.',
  ],
];

describe('who ordered or allowed it', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
