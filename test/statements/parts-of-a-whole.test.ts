import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'count',
    'A minibus crashed near Izmir on Monday.',
    'Police said four of the dead were pupils.',
    'The hospital said six of the dead were pupils.',
  ],
  [
    'count',
    'A fishing boat sank off Vigo on Sunday.',
    'The coastguard said two of the crew had died.',
    'The union said five of the crew had died.',
  ],
  [
    'count',
    'A hostel burned in Perth on Friday.',
    'The fire chief said three of the victims were children.',
    'The governor said none of the victims were children.',
  ],
  [
    'count',
    'Voters were struck from the rolls in Accra on Tuesday.',
    'The commission put the number of voters struck off at 400.',
    'The opposition put the number of voters struck off at 3,000.',
  ],
  [
    'count',
    'A cable car fell in Merano on Saturday.',
    'The operator said one of the injured was a tourist.',
    'The hospital said four of the injured were tourists.',
  ],
  [
    'count',
    'A tour bus was attacked in Luxor on Friday.',
    'The ministry said two of the dead were Germans.',
    'The embassy said five of the dead were Germans.',
  ],
  [
    'count',
    'تحطمت حافلة قرب أغادير يوم الاثنين.',
    'قالت الشرطة إن أربعة من القتلى طلاب.',
    'قال المستشفى إن ستة من القتلى طلاب.',
  ],
  [
    'count',
    'احترق مستشفى في الناصرية يوم الجمعة.',
    'قال المدير إن ثلاثة من الضحايا أطفال.',
    'قال المحافظ إن تسعة من الضحايا أطفال.',
  ],
  [
    'count',
    'نزح سكان من قرية في تعز يوم الثلاثاء.',
    'قدرت المنظمة عدد النازحين بنحو 400.',
    'قدرت البلدية عدد النازحين بنحو 2000.',
  ],
  [
    'count',
    'A gym roof collapsed in Qiqihar on Sunday.',
    'Police said seven of the dead were girls.',
    'قال مسؤول إن ثلاثا من القتلى فتيات.',
  ],
  [
    'count',
    'Flats were evacuated in Graz on Monday.',
    'The mayor estimated the number of evacuees at 150.',
    'The Red Cross estimated their number at 600.',
  ],
  [
    'identity',
    'انفجرت سيارة في مقديشو يوم السبت.',
    'قال المتحدث إن القتلى هم ثلاثة جنود ومدنيان.',
    'قال المستشفى إن القتلى هم خمسة مدنيين.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'Players fell ill at a camp in Doha on Wednesday.',
    'The team doctor said half of the players were ill.',
    'The federation said only two of the players were ill.',
  ],
  [
    'A mine flooded in Katowice on Thursday.',
    'The company said all 11 miners had survived.',
    'The union said two of the miners had died.',
  ],
  [
    'غرق قارب قبالة جيجل يوم الأحد.',
    'قال خفر السواحل إن اثنين من أفراد الطاقم قتلا.',
    'قالت النقابة إن خمسة من أفراد الطاقم قتلوا.',
  ],
  [
    'أصيب لاعبون بالتسمم في الدوحة يوم الأربعاء.',
    'قال الطبيب إن لاعبين اثنين من الفريق أصيبا بالتسمم.',
    'قال الاتحاد إن سبعة لاعبين من الفريق أصيبوا بالتسمم.',
  ],
  ['سقطت طائرة صغيرة في تمنراست يوم الخميس.', 'قالت الشركة إن أحد الركاب نجا.', 'قال الجيش إن جميع الركاب قتلوا.'],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'انفجرت سيارة في مقديشو يوم السبت.',
    'قال المتحدث إن القتلى هم ثلاثة جنود ومدنيان.',
    'قال المستشفى إن القتلى هم خمسة أشخاص.',
  ],
  [
    'A minibus crashed near Izmir on Monday.',
    'Police said four of the dead were pupils.',
    'The hospital said two of the dead were teachers.',
  ],
  [
    'A fishing boat sank off Vigo on Sunday.',
    'The coastguard said two of the crew had died.',
    'The union said five of the crew had been rescued.',
  ],
  [
    'A hostel burned in Perth on Friday.',
    'The fire chief said three of the victims were children.',
    'The governor said none of the victims were firefighters.',
  ],
  [
    'Voters were struck from the rolls in Accra on Tuesday.',
    'The commission put the number of voters struck off at 400.',
    'The opposition put the number of protesters at 3,000.',
  ],
  [
    'A cable car fell in Merano on Saturday.',
    'The operator said one of the injured was a tourist.',
    'The hospital said four of the injured were locals.',
  ],
  [
    'A mine flooded in Katowice on Thursday.',
    'The company said 11 of the miners had survived.',
    'The union said two of the miners had died.',
  ],
  [
    'Flats were evacuated in Graz on Monday.',
    'The mayor estimated the number of evacuees at 150.',
    'The Red Cross estimated the number of beds at 600.',
  ],
  [
    'A tour bus was attacked in Luxor on Friday.',
    'The ministry said two of the dead were Germans.',
    'The embassy said three of the dead were French.',
  ],
  [
    'تحطمت حافلة قرب أغادير يوم الاثنين.',
    'قالت الشرطة إن أربعة من القتلى طلاب.',
    'قال المستشفى إن ستة من المصابين طلاب.',
  ],
  [
    'غرق قارب قبالة جيجل يوم الأحد.',
    'قال خفر السواحل إن اثنين من أفراد الطاقم قتلا.',
    'قالت النقابة إن خمسة من أفراد الطاقم أنقذوا.',
  ],
  [
    'احترق مستشفى في الناصرية يوم الجمعة.',
    'قال المدير إن ثلاثة من الضحايا أطفال.',
    'قال المحافظ إن تسعة من الضحايا نساء.',
  ],
  [
    'نزح سكان من قرية في تعز يوم الثلاثاء.',
    'قدرت المنظمة عدد النازحين بنحو 400.',
    'قدرت البلدية عدد المنازل بنحو 2000.',
  ],
  [
    'أصيب لاعبون بالتسمم في الدوحة يوم الأربعاء.',
    'قال الطبيب إن لاعبين اثنين من الفريق أصيبا بالتسمم.',
    'قال الاتحاد إن سبعة لاعبين من الفريق غادروا.',
  ],
  ['سقطت طائرة صغيرة في تمنراست يوم الخميس.', 'قالت الشركة إن أحد الركاب نجا.', 'قال الجيش إن خمسة ركاب قتلوا.'],
];

/** Told as a conflict, though both can be true. */
const falselyTold: readonly Pair[] = [
  [
    'Players fell ill at a camp in Doha on Wednesday.',
    'The team doctor said two of the players were ill.',
    'The federation said five of the coaches were ill.',
  ],
];

describe('parts of a whole that are counted', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
