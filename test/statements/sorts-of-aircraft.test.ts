import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** A jet, a helicopter, a drone: none is another. */
const told: readonly Pair[] = [
  [
    'A bomb killed twenty worshippers in a village near Katsina on Sunday.',
    'Residents said a fighter jet dropped the bomb.',
    'The army said a drone dropped the bomb.',
  ],
  [
    'قتلت قنبلة عشرين مصليا في قرية قرب كاتسينا الأحد.',
    'قال سكان إن طائرة حربية ألقت القنبلة.',
    'قال الجيش إن طائرة مسيرة ألقت القنبلة.',
  ],
  [
    {
      en: 'A bomb killed twenty worshippers in a village near Katsina on Sunday.',
      ar: 'قتلت قنبلة عشرين مصليا في قرية قرب كاتسينا الأحد.',
    },
    'Residents said a jet struck the village.',
    'قال الجيش إن طائرة مسيرة قصفت القرية.',
  ],
  [
    'An air strike on a market in Tigray killed fifty people on Tuesday.',
    'Witnesses said a jet dropped the bombs.',
    'An official said the strike was carried out by a drone.',
  ],
  [
    'قتلت غارة جوية على سوق في تيغراي خمسين شخصا الثلاثاء.',
    'قال شهود إن طائرة مقاتلة ألقت القنابل.',
    'قال مسؤول إن الغارة نفذتها مسيرة.',
  ],
  [
    'A strike on a car near Shabwa killed three men on Friday.',
    'Tribesmen said a helicopter fired at the car.',
    'Security officials said a drone fired at the car.',
  ],
  [
    'قتلت ضربة على سيارة قرب شبوة ثلاثة رجال الجمعة.',
    'قال رجال قبائل إن مروحية أطلقت النار على السيارة.',
    'قال مسؤولون أمنيون إن طائرة من دون طيار أطلقت النار على السيارة.',
  ],
  [
    'A pagoda in Sagaing was bombed on Monday and thirty people died.',
    'Residents said a jet bombed the pagoda.',
    'The junta said a helicopter struck the pagoda.',
  ],
  [
    'قصف معبد في ساغاينغ الاثنين وقتل ثلاثون شخصا.',
    'قال سكان إن طائرة نفاثة قصفت المعبد.',
    'قالت السلطة العسكرية إن مروحية قصفت المعبد.',
  ],
  [
    'A farm in Borno was bombed on Wednesday and ten people were killed.',
    "The farmers' union said a military jet had bombed the farm.",
    'The governor said an unmanned aircraft had bombed the farm.',
  ],
  [
    'A strange object was shot down over Alaska on Saturday.',
    'The Pentagon said the object was a balloon.',
    'A senator said the object was a drone.',
  ],
  [
    'أسقط جسم غريب فوق ألاسكا السبت.',
    'قال البنتاغون إن الجسم كان منطادا.',
    'قال عضو في مجلس الشيوخ إن الجسم كان طائرة مسيرة.',
  ],
  [
    {
      en: 'A hospital in Zawiya was hit from the air on Thursday and two nurses died.',
      ar: 'أصيب مستشفى في الزاوية من الجو الخميس وقتلت ممرضتان.',
    },
    'A doctor said the hospital was struck by a jet.',
    'قالت الوزارة إن طائرة مسيرة استهدفت المستشفى.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A hospital in Zawiya was hit from the air on Thursday and two nurses died.',
    'A doctor said a plane flown by a pilot hit the hospital.',
    'The ministry said a drone hit the hospital.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'A bomb killed twenty worshippers in a village near Katsina on Sunday.',
    'Residents said an aircraft dropped the bomb.',
    'The army said a drone dropped the bomb.',
  ],
  [
    'قتلت قنبلة عشرين مصليا في قرية قرب كاتسينا الأحد.',
    'قال سكان إن طائرة ألقت القنبلة.',
    'قال الجيش إن طائرة مسيرة ألقت القنبلة.',
  ],
  [
    'An air strike on a market in Tigray killed fifty people on Tuesday.',
    'Witnesses said a jet dropped the bombs.',
    'An official said a warplane carried out the strike.',
  ],
  [
    'A strike on a car near Shabwa killed three men on Friday.',
    'Tribesmen said a drone fired at the car.',
    'Tribesmen said a jet was seen over the area later.',
  ],
  [
    'قتلت غارة جوية على سوق في تيغراي خمسين شخصا الثلاثاء.',
    'قال شهود إن طائرات حربية ومسيرات قصفت السوق.',
    'قال مسؤول إن الغارة نفذتها مسيرة.',
  ],
  [
    'A farm in Borno was bombed on Wednesday and ten people were killed.',
    "The farmers' union said a military jet had bombed the farm.",
    'The air force said its planes had bombed the farm.',
  ],
  [
    'A pagoda in Sagaing was bombed on Monday and thirty people died.',
    'Residents said a jet bombed the pagoda.',
    'The junta said a drone filmed the pagoda.',
  ],
  [
    'A hospital in Zawiya was hit from the air on Thursday and two nurses died.',
    'A doctor said the hospital was struck by a jet.',
    'The ministry said a jet ski was found nearby.',
  ],
  [
    'A jet crashed near Perth on Monday and three people died.',
    'Police said the jet hit a hill.',
    'The company said the airliner hit a hill.',
  ],
];

describe('what flew it', () => {
  checkPairs({ told, missed, compatible });
});
