import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'cause',
    'Hundreds of fish died in a lake near Graz on Monday.',
    'Scientists said the deaths were caused by a chemical leak.',
    'The company said the leak had nothing to do with the deaths.',
  ],
  [
    'cause',
    'A rocket engine exploded in Kourou on Friday.',
    'The agency said a software fault had caused the explosion.',
    'The maker said there was no link between the software and the explosion.',
  ],
  [
    'cause',
    'Power failed across Chile on Monday.',
    'The minister said a cyber attack caused the blackout.',
    'The grid operator said no cyber attack was behind the blackout.',
  ],
  [
    'cause',
    'A landslide buried a village in Papua on Saturday.',
    'Villagers said the mine had caused the landslide.',
    'The mining company said the landslide had nothing to do with the mine.',
  ],
  [
    'agent',
    'A tanker was seized off Oman on Sunday.',
    'Washington said Iran was behind the seizure.',
    'Iran said it had no role in the seizure.',
  ],
  [
    'agent',
    'احترق مستودع في حيفا يوم الاثنين.',
    'قالت الشرطة إن عصابة أحرقت المستودع.',
    'قالت العصابة إنه لا علاقة لها بالحريق.',
  ],
  [
    'agent',
    'اندلعت احتجاجات في أم درمان يوم الأربعاء.',
    'قالت الشرطة إن الحزب الشيوعي يقف وراء الاحتجاجات.',
    'The Communist Party said it had no role in the protests.',
  ],
  [
    'agent',
    'اغتيل قاض في بيروت يوم الجمعة.',
    'قال المدعي العام إن الحزب متورط في الاغتيال.',
    'قال الحزب إنه لا يد له في الاغتيال.',
  ],
  [
    'agent',
    'سرب امتحان في بغداد يوم السبت.',
    'قالت اللجنة إن مديرة المدرسة سربت الامتحان.',
    'قالت مديرة المدرسة إنه ليس لها أي دور في تسريب الامتحان.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A minister resigned in Riga on Tuesday.',
    'The opposition said he resigned over the bribery case.',
    'His office said the resignation was unrelated to the bribery case.',
  ],
  [
    'Two schoolgirls fell ill in Delhi on Sunday.',
    'Their parents said the vaccine made the girls ill.',
    'The health ministry said the illness was not linked to the vaccine.',
  ],
  [
    'A mayor was shot in Cali on Wednesday.',
    'Police said a gang called Los Lobos killed the mayor.',
    'Los Lobos said it had nothing to do with the killing.',
  ],
  [
    'A referee was bribed in Athens on Thursday.',
    "Prosecutors said the club's president was involved in the bribery.",
    'The president said he had no part in the bribery.',
  ],
  [
    'The currency fell in Lagos on Tuesday.',
    'The bank said the fall was the result of the election.',
    'The governor said the fall had no connection with the election.',
  ],
  [
    'توفي لاعب في مراكش يوم الأحد.',
    'قال والده إن اللقاح تسبب في وفاته.',
    'قالت وزارة الصحة إن الوفاة لا صلة لها باللقاح.',
  ],
  [
    'استقال مدير المصرف في عمان يوم الثلاثاء.',
    'قالت صحيفة إنه استقال بسبب الاختلاس.',
    'قال المصرف إن الاستقالة لا علاقة لها بالاختلاس.',
  ],
  [
    'انهارت عمارة في الإسكندرية يوم الخميس.',
    'قال السكان إن أعمال الحفر أدت إلى انهيار العمارة.',
    'قالت الشركة إن انهيار العمارة لا يرتبط بأعمال الحفر.',
  ],
  [
    'A judge was killed in Tunis on Monday.',
    'Police said a group called Ansar killed the judge.',
    'نفت جماعة أنصار أي صلة لها بقتل القاضي.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'Hundreds of fish died in a lake near Graz on Monday.',
    'Scientists said the deaths were caused by a chemical leak.',
    'The company said the fire had nothing to do with the leak.',
  ],
  [
    'A minister resigned in Riga on Tuesday.',
    'The opposition said he resigned over the bribery case.',
    'His office said the meeting was unrelated to the bribery case.',
  ],
  [
    'A rocket engine exploded in Kourou on Friday.',
    'The agency said a software fault had caused the explosion.',
    'The maker said there was no link between the weather and the explosion.',
  ],
  [
    'Two schoolgirls fell ill in Delhi on Sunday.',
    'Their parents said the vaccine made the girls ill.',
    'The health ministry said the illness was not linked to the water.',
  ],
  [
    'A mayor was shot in Cali on Wednesday.',
    'Police said a gang called Los Lobos killed the mayor.',
    "The mayor's brother said he had nothing to do with the killing.",
  ],
  [
    'A referee was bribed in Athens on Thursday.',
    "Prosecutors said the club's president was involved in the bribery.",
    'The coach said he had no part in the bribery.',
  ],
  [
    'Power failed across Chile on Monday.',
    'The minister said a cyber attack caused the blackout.',
    'The grid operator said no storm was behind the blackout.',
  ],
  [
    'A landslide buried a village in Papua on Saturday.',
    'Villagers said the mine had caused the landslide.',
    'The mining company said the earthquake had nothing to do with the mine.',
  ],
  [
    'A tanker was seized off Oman on Sunday.',
    'Washington said Iran was behind the seizure.',
    'Qatar said it had no role in the seizure.',
  ],
  [
    'The currency fell in Lagos on Tuesday.',
    'The bank said the fall was the result of the election.',
    'The governor said the strike had no connection with the election.',
  ],
  [
    'احترق مستودع في حيفا يوم الاثنين.',
    'قالت الشرطة إن عصابة أحرقت المستودع.',
    'قال صاحب المستودع إنه لا علاقة له بالحريق.',
  ],
  [
    'توفي لاعب في مراكش يوم الأحد.',
    'قال والده إن اللقاح تسبب في وفاته.',
    'قالت وزارة الصحة إن الإصابات لا صلة لها بالماء.',
  ],
  [
    'اغتيل قاض في بيروت يوم الجمعة.',
    'قال المدعي العام إن الحزب متورط في الاغتيال.',
    'قالت النقابة إنه لا يد لها في الاغتيال.',
  ],
  [
    'استقال مدير المصرف في عمان يوم الثلاثاء.',
    'قالت صحيفة إنه استقال بسبب الاختلاس.',
    'قال المصرف إن الاندماج لا علاقة له بالاختلاس.',
  ],
  [
    'سرب امتحان في بغداد يوم السبت.',
    'قالت اللجنة إن مديرة المدرسة سربت الامتحان.',
    'قالت وزيرة التعليم إنه ليس لها أي دور في تسريب الامتحان.',
  ],
  [
    'A judge was killed in Tunis on Monday.',
    'Police said a group called Ansar killed the judge.',
    'نفت جماعة النور أي صلة لها بقتل القاضي.',
  ],
];

describe('links and parts that are denied', () => {
  checkPairs({ told, missed, compatible });
});
