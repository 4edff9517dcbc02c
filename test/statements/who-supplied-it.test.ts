import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'occurrence',
    'A warehouse of spare parts blew up in Minsk on Monday.',
    'The ministry said the detonators had come from Turkey.',
    'Ankara said Turkey had supplied no detonators.',
  ],
  [
    'occurrence',
    'Contaminated milk made children ill in Lima on Friday.',
    'The health ministry said the milk was supplied by a Chilean firm.',
    'The Chilean firm said it had never supplied milk to Peru.',
  ],
  [
    'occurrence',
    'The convoy halted near Agadez on Thursday.',
    'Niger said the fighters came from Libya.',
    'Tripoli said no fighters had come from Libya.',
  ],
  [
    'occurrence',
    'A virus closed schools in Turin on Monday.',
    'A professor said the virus was brought to Italy by a tourist.',
    'The institute said the virus was not brought in by a tourist.',
  ],
  [
    'occurrence',
    'A dam burst in Vientiane on Saturday.',
    'The government said the steel came from China.',
    'The builder said none of the steel came from China.',
  ],
  [
    'occurrence',
    'Voting machines failed in Manila on Monday.',
    'The commission said the machines were delivered by a Korean company.',
    'The Korean company said it had delivered no machines to Manila.',
  ],
  [
    'occurrence',
    'Food aid was stuck at Rafah on Tuesday.',
    'The agency said no trucks had entered Gaza.',
    'The army said 50 trucks had entered Gaza.',
  ],
  [
    'occurrence',
    'انفجرت قذيفة في بيت في الموصل يوم الأحد.',
    'قالت الشرطة إن القذيفة جاءت من إيران.',
    'قالت طهران إن القذيفة لم تأت من إيران.',
  ],
  [
    'occurrence',
    'تسمم عشرات الطلاب في صنعاء يوم الاثنين.',
    'قالت الوزارة إن شركة هندية زودت المدرسة بالطعام.',
    'قالت الشركة الهندية إنها لم تزود المدرسة بأي طعام.',
  ],
  [
    'occurrence',
    'سيطر مسلحون على مطار في الجنوب يوم الثلاثاء.',
    'قال الجيش إن دولة مجاورة سلمت المسلحين صواريخ.',
    'قالت الدولة المجاورة إنها لم تسلم المسلحين أي سلاح.',
  ],
  [
    'occurrence',
    'انقطع الوقود عن مستشفى في غزة يوم السبت.',
    'قال الجيش إنه أدخل الوقود إلى المستشفى.',
    'قال مدير المستشفى إن الوقود لم يدخل إلى المستشفى.',
  ],
  [
    'occurrence',
    'A shell hit a market in Juba on Monday.',
    'The army said the shell was supplied by Sudan.',
    'قال السودان إنه لم يزود أحدا بأي قذائف.',
  ],
  [
    'occurrence',
    'قتل جنود في كمين في مأرب يوم الخميس.',
    'قال المتحدث إن السلاح هُرّب من إيران.',
    'Iran said it had sent no weapons to Yemen.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A truck bomb was found in Nairobi on Tuesday.',
    'Police said the truck had been driven from Somalia.',
    'Somali officials said nothing had crossed the border.',
  ],
  [
    'Rebels shot down a jet near Goma on Sunday.',
    'The president said Rwanda had supplied the rebels with missiles.',
    'Rwanda said it had given the rebels no weapons.',
  ],
  [
    'A cyclist was banned in Geneva on Wednesday.',
    'The agency said the doctor had supplied the cyclist with steroids.',
    'The doctor said he never supplied steroids to anybody.',
  ],
  [
    'ضبطت شحنة في ميناء عدن يوم الجمعة.',
    'قال المحافظ إن الشحنة أدخلت من جيبوتي.',
    'قالت سلطات جيبوتي إن الشحنة لم تدخل من أراضيها.',
  ],
  [
    'أوقفت فرق رياضية في الجزائر يوم الأربعاء.',
    'قالت اللجنة إن المنشطات وصلت من فرنسا.',
    'قالت باريس إنه لم تصل أي منشطات من فرنسا.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'A warehouse of spare parts blew up in Minsk on Monday.',
    'The ministry said the detonators had come from Turkey.',
    'Ankara said Turkey had supplied no fuel.',
  ],
  [
    'A truck bomb was found in Nairobi on Tuesday.',
    'Police said the truck had been driven from Somalia.',
    'Ethiopian officials said nothing had crossed their border.',
  ],
  [
    'Contaminated milk made children ill in Lima on Friday.',
    'The health ministry said the milk was supplied by a Chilean firm.',
    'The Brazilian firm said it had never supplied milk to Peru.',
  ],
  [
    'Rebels shot down a jet near Goma on Sunday.',
    'The president said Rwanda had supplied the rebels with missiles.',
    'Uganda said it had given the rebels no weapons.',
  ],
  [
    'A cyclist was banned in Geneva on Wednesday.',
    'The agency said the doctor had supplied the cyclist with steroids.',
    'The doctor said the cyclist had not paid him.',
  ],
  [
    'The convoy halted near Agadez on Thursday.',
    'Niger said the fighters came from Libya.',
    'Tripoli said no weapons had come from Libya.',
  ],
  [
    'A virus closed schools in Turin on Monday.',
    'A professor said the virus was brought to Italy by a tourist.',
    'The institute said the vaccine was not brought in by plane.',
  ],
  [
    'A dam burst in Vientiane on Saturday.',
    'The government said the steel came from China.',
    'The builder said none of the cement came from China.',
  ],
  [
    'Food aid was stuck at Rafah on Tuesday.',
    'The agency said no trucks had entered Gaza on Monday.',
    'The army said 50 trucks had entered Gaza on Friday.',
  ],
  [
    'انفجرت قذيفة في بيت في الموصل يوم الأحد.',
    'قالت الشرطة إن القذيفة جاءت من إيران.',
    'قالت طهران إن الوفد لم يأت من إيران.',
  ],
  [
    'تسمم عشرات الطلاب في صنعاء يوم الاثنين.',
    'قالت الوزارة إن شركة هندية زودت المدرسة بالطعام.',
    'قالت شركة تركية إنها لم تزود المدرسة بأي طعام.',
  ],
  [
    'سيطر مسلحون على مطار في الجنوب يوم الثلاثاء.',
    'قال الجيش إن دولة مجاورة سلمت المسلحين صواريخ.',
    'قال المسلحون إنهم لم يسلموا أي أسير.',
  ],
  [
    'ضبطت شحنة في ميناء عدن يوم الجمعة.',
    'قال المحافظ إن الشحنة أدخلت من جيبوتي.',
    'قالت سلطات جيبوتي إن السفينة لم تدخل ميناءها.',
  ],
  [
    'انقطع الوقود عن مستشفى في غزة يوم السبت.',
    'قال الجيش إنه أدخل الوقود إلى المستشفى.',
    'قال مدير المستشفى إن الدواء لم يدخل إلى المستشفى.',
  ],
  [
    'أوقفت فرق رياضية في الجزائر يوم الأربعاء.',
    'قالت اللجنة إن المنشطات وصلت من فرنسا.',
    'قالت روما إنه لم تصل أي منشطات من إيطاليا.',
  ],
  [
    'A shell hit a market in Juba on Monday.',
    'The army said the shell was supplied by Sudan.',
    'قالت أوغندا إنها لم تزود أحدا بأي قذائف.',
  ],
];

/** Told as a conflict, though both can be true. */
const falselyTold: readonly Pair[] = [
  [
    'Voting machines failed in Manila on Monday.',
    'The commission said the machines were delivered by a Korean company.',
    'The Korean company said it had delivered no machines to Jakarta.',
  ],
];

describe('who supplied it, and whence it came', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
