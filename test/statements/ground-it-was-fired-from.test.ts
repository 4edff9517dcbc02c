import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** Grounds held by two sides. */
const told: readonly Pair[] = [
  [
    'Shells hit a school in Stepanakert on Sunday and wounded four people.',
    'Armenia said the shells came from Azerbaijani-controlled territory.',
    'Azerbaijan said the shells were fired from Armenian positions.',
  ],
  [
    'سقطت قذائف على مدرسة في ستيباناكيرت الأحد وأصيب أربعة أشخاص.',
    'قالت أرمينيا إن القذائف جاءت من أراض تسيطر عليها أذربيجان.',
    'قالت أذربيجان إن القذائف أطلقت من مواقع القوات الأرمينية.',
  ],
  [
    'A missile struck a bus station in Luhansk on Monday and killed six people.',
    'Kyiv said the missile came from Russian-held territory.',
    "Moscow said the missile was fired from near the town of Lyman, where Ukraine's 24th brigade was deployed.",
  ],
  [
    'أصابت مسيرة مستشفى في أم درمان الثلاثاء وقتل أربعة أشخاص.',
    'قال الجيش إن المسيرة انطلقت من مناطق سيطرة قوات الدعم السريع.',
    'قالت قوات الدعم السريع إن المسيرة انطلقت من قاعدة للجيش.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A rocket hit a market in Azaz on Friday and killed nine people.',
    'Activists said the rocket was fired from areas held by the government.',
    'The ministry said the rocket was launched from a place where an opposition brigade was stationed.',
  ],
  [
    'أصاب صاروخ سوقا في أعزاز الجمعة وقتل تسعة أشخاص.',
    'قال ناشطون إن الصاروخ أطلق من مناطق خاضعة لسيطرة الحكومة.',
    'قالت الوزارة إن الصاروخ أطلق من مناطق تسيطر عليها المعارضة.',
  ],
  [
    {
      en: 'A rocket hit a market in Azaz on Friday and killed nine people.',
      ar: 'أصاب صاروخ سوقا في أعزاز الجمعة وقتل تسعة أشخاص.',
    },
    'Activists said the rocket was fired from government-held territory.',
    'قالت الوزارة إن الصاروخ أطلق من منطقة ينتشر فيها مقاتلو المعارضة.',
  ],
  [
    'أصاب صاروخ محطة حافلات في لوغانسك الاثنين وقتل ستة أشخاص.',
    'قالت كييف إن الصاروخ أتى من أراض تسيطر عليها روسيا.',
    'قالت موسكو إن الصاروخ أطلق من قرب بلدة ليمان حيث يتمركز لواء أوكراني.',
  ],
  [
    'A drone hit a hospital in Omdurman on Tuesday and killed four people.',
    'The army said the drone took off from areas controlled by the Rapid Support Forces.',
    'The Rapid Support Forces said the drone came from an army base.',
  ],
  [
    'Mortar rounds hit a camp in Taiz on Saturday and killed three children.',
    'The government said the rounds were fired from Houthi-held hills.',
    'The Houthis said the rounds came from positions of government troops.',
  ],
  [
    'سقطت قذائف هاون على مخيم في تعز السبت وقتل ثلاثة أطفال.',
    'قالت الحكومة إن القذائف أطلقت من تلال يسيطر عليها الحوثيون.',
    'قال الحوثيون إن القذائف أطلقت من مواقع القوات الحكومية.',
  ],
  [
    {
      en: 'Rockets hit an airport in Tripoli on Wednesday and damaged a plane.',
      ar: 'أصابت صواريخ مطارا في طرابلس الأربعاء وألحقت أضرارا بطائرة.',
    },
    'The Libyan National Army said the rockets were fired from an area held by the Government of National Accord.',
    'قالت حكومة الوفاق الوطني إن الصواريخ أطلقت من منطقة تتمركز فيها قوات الجيش الوطني الليبي.',
  ],
  [
    'A shell hit a church in Beirut on Thursday and killed a priest.',
    'The Lebanese army said the shell was fired from Israeli positions.',
    'Israel said the shell came from a village where Hezbollah fighters were based.',
  ],
  [
    'Rockets fell on Sderot on Friday and wounded a man.',
    'Israel said the rockets were fired from an area held by Islamic Jihad.',
    'Islamic Jihad said the rockets came from an area where Israeli troops were stationed.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'A rocket hit a market in Azaz on Friday and killed nine people.',
    'Activists said the rocket was fired from areas held by the government.',
    'The ministry said the rocket was fired from territory controlled by Damascus.',
  ],
  [
    'A missile struck a bus station in Luhansk on Monday and killed six people.',
    'Kyiv said the missile came from Russian-held territory.',
    "A witness said the missile was launched from a place where Russia's 8th army was deployed.",
  ],
  [
    'أصابت مسيرة مستشفى في أم درمان الثلاثاء وقتل أربعة أشخاص.',
    'قال الجيش إن المسيرة انطلقت من مناطق سيطرة قوات الدعم السريع.',
    'قال شاهد إن المسيرة جاءت من منطقة تتمركز فيها قوات الدعم السريع.',
  ],
  [
    'A missile struck a bus station in Luhansk on Monday and killed six people.',
    'Kyiv said the missile came from Russian-held territory.',
    "Moscow said Ukraine's 24th brigade was deployed near the town of Lyman.",
  ],
  [
    'Shells hit a school in Stepanakert on Sunday and wounded four people.',
    'Armenia said the shells came from Azerbaijani-controlled territory.',
    'Armenia said two drones flew over Armenian positions.',
  ],
  [
    'سقطت قذائف هاون على مخيم في تعز السبت وقتل ثلاثة أطفال.',
    'قالت الحكومة إن القذائف أطلقت من تلال يسيطر عليها الحوثيون.',
    'قال الحوثيون إن طائرات التحالف قصفت مواقع القوات الحكومية خطأ.',
  ],
  [
    'Mortar rounds hit a camp in Taiz on Saturday and killed three children.',
    'The government said the rounds were fired from Houthi-held hills.',
    'The government said it fired back from its own positions.',
  ],
];

describe('whose ground it was fired from', () => {
  checkPairs({ told, missed, compatible });
});
