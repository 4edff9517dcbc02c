// Long because it is a table: one pair to a row.
import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** Two outlets that each tell another way in which one thing was done. */
const told: readonly Pair[] = [
  [
    'A shopkeeper was killed in Bradford on Monday.',
    'The shopkeeper was stabbed, police said.',
    'The shopkeeper was shot, a neighbour said.',
  ],
  [
    'An oil depot in Rostov was hit on Monday.',
    'The depot was hit by a drone, the governor said.',
    'The depot was hit by mortar shells, workers said.',
  ],
  [
    'The former spy was found dead in his flat on Monday.',
    'He was poisoned with thallium, investigators said.',
    'He was strangled, his brother said.',
  ],
  [
    'The migrants reached Calais on Monday.',
    'They arrived by boat, the mayor said.',
    'They arrived by bus, a charity said.',
  ],
  [
    'The minister left the capital for Vienna on Monday.',
    'He travelled by train, his spokesman said.',
    'He flew on a private jet, an opposition deputy said.',
  ],
  [
    'The bridge in Kherson was destroyed on Monday.',
    'The bridge was blown up with mines, the army said.',
    'The bridge was destroyed by a missile, the governor said.',
  ],
  ['قُتل صاحب متجر في طنجة يوم الاثنين.', 'قالت الشرطة إن صاحب المتجر طُعن.', 'قال جار إن صاحب المتجر قُتل بالرصاص.'],
  [
    'أصيب مستودع نفط في روستوف يوم الاثنين.',
    'قال الحاكم إن المستودع استُهدف بطائرة مسيرة.',
    'قال عمال إن المستودع قُصف بقذائف الهاون.',
  ],
  ['عُثر على الجاسوس السابق ميتا في شقته يوم الاثنين.', 'قال محققون إنه سُمم بالثاليوم.', 'قال شقيقه إنه خُنق.'],
  ['وصل المهاجرون إلى كاليه يوم الاثنين.', 'قال رئيس البلدية إنهم وصلوا بالقارب.', 'قالت جمعية إنهم وصلوا بالحافلة.'],
  [
    'غادر الوزير العاصمة إلى فيينا يوم الاثنين.',
    'قال المتحدث إنه سافر بالقطار.',
    'قال نائب معارض إنه سافر على متن طائرة خاصة.',
  ],
  ['دُمر الجسر في خيرسون يوم الاثنين.', 'قال الجيش إن الجسر فُجر بالألغام.', 'قال الحاكم إن الجسر دُمر بصاروخ.'],
  [
    'هوجمت قافلة قرب موبتي يوم الاثنين.',
    'قال الجيش إن القافلة استُهدفت بعبوة ناسفة.',
    'قال سائق إن انتحاريا هاجم القافلة بسيارة مفخخة.',
  ],
  ['اغتيل زعيم المعارضة يوم الاثنين.', 'قالت الشرطة إنه قُتل بسيارة مفخخة.', 'قال حزبه إنه قُتل برصاص قناص.'],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'The ransom was paid on Monday, relatives said.',
    'The ransom was paid in cash, the family said.',
    'The ransom was paid in bitcoin, police said.',
  ],
  [
    'The goods were smuggled into the country on Monday.',
    'The drugs were hidden in banana crates, customs said.',
    'The drugs were hidden in a fuel tank, a prosecutor said.',
  ],
  [
    'The senator died at his ranch on Monday.',
    'He shot himself, the sheriff said.',
    'He hanged himself, his family said.',
  ],
  [
    'The judge gave her evidence on Monday.',
    'She testified by video link, the court said.',
    'She testified in person, her lawyer said.',
  ],
  [
    'A village near the border came under attack on Monday.',
    'The village was shelled with artillery, residents said.',
    'The village was bombed from the air, the army said.',
  ],
  [
    'قال أقارب إن الفدية دُفعت يوم الاثنين.',
    'قالت الأسرة إن الفدية دُفعت نقدا.',
    'قالت الشرطة إن الفدية دُفعت بعملة بتكوين.',
  ],
  ['انتحر النائب في مزرعته يوم الاثنين.', 'قال قائد الشرطة إنه أطلق النار على نفسه.', 'قالت أسرته إنه شنق نفسه.'],
];

/** What one may say beside the other. */
const compatible: readonly Pair[] = [
  [
    'A shopkeeper was killed in Bradford on Monday.',
    'The shopkeeper was stabbed, police said.',
    'The shopkeeper was attacked with a kitchen knife, a neighbour said.',
  ],
  [
    'An oil depot in Rostov was hit on Monday.',
    'The depot was hit by a drone, the governor said.',
    'The depot was hit from the air, workers said.',
  ],
  [
    'The migrants reached Calais on Monday.',
    'They arrived by boat, the mayor said.',
    'They arrived in a small dinghy, a charity said.',
  ],
  [
    'Protesters were dispersed in the square on Monday.',
    'Police used tear gas, protesters said.',
    'Police fired tear gas and used water cannon, the ministry said.',
  ],
  [
    'The bridge in Kherson was destroyed on Monday.',
    'The bridge was blown up, the army said.',
    'The bridge was destroyed with explosives, the governor said.',
  ],
  [
    'The minister left the capital for Vienna on Monday.',
    'He drove to the airport, his spokesman said.',
    'He flew on a private jet, an opposition deputy said.',
  ],
  [
    'The ransom was paid on Monday, relatives said.',
    'The ransom was paid in dollars, the family said.',
    'The ransom was paid in cash, police said.',
  ],
  [
    "Hackers broke into the ministry's network, it emerged on Monday.",
    'The hackers used a stolen password, a security firm said.',
    'The hackers used malware to copy files, the ministry said.',
  ],
  [
    'The opposition leader was killed on Monday.',
    'He was killed by a car bomb, police said.',
    'A bomb under his car killed him, his party said.',
  ],
  [
    'The injured climber was brought down on Monday.',
    'The climber was carried to a hut, rescuers said.',
    'The climber was flown to hospital by helicopter, a guide said.',
  ],
  [
    'The president made the announcement on Monday.',
    'He announced it in a speech, state media said.',
    'He announced it on television, the agency said.',
  ],
  ['قُتل صاحب متجر في طنجة يوم الاثنين.', 'قالت الشرطة إن صاحب المتجر طُعن.', 'قال جار إن صاحب المتجر قُتل بسكين مطبخ.'],
  [
    'وصل المهاجرون إلى كاليه يوم الاثنين.',
    'قال رئيس البلدية إنهم وصلوا بالقارب.',
    'قالت جمعية إنهم وصلوا على متن زورق صغير.',
  ],
  [
    'فرقت الشرطة محتجين في الساحة يوم الاثنين.',
    'قال محتجون إن الشرطة استخدمت الغاز المسيل للدموع.',
    'قالت الوزارة إن الشرطة استخدمت الغاز وخراطيم المياه.',
  ],
  ['دُمر الجسر في خيرسون يوم الاثنين.', 'قال الجيش إن الجسر نُسف.', 'قال الحاكم إن الجسر دُمر بالمتفجرات.'],
  ['قُتلت امرأتان في طنجة يوم الاثنين.', 'قالت الشرطة إن الأم طُعنت.', 'قال جار إن الابنة خُنقت.'],
  [
    'أصيب مستودع نفط في روستوف يوم الاثنين.',
    'قال الحاكم إن المستودع استُهدف بطائرة مسيرة.',
    'قال عمال إن المستودع قُصف من الجو.',
  ],
  ['قال أقارب إن الفدية دُفعت يوم الاثنين.', 'قالت الأسرة إن الفدية دُفعت بالدولار.', 'قالت الشرطة إن الفدية دُفعت نقدا.'],
];

/** Told all the same. */
const falselyTold: readonly Pair[] = [
  [
    'Two women were killed in Bradford on Monday.',
    'The mother was stabbed, police said.',
    'The daughter was strangled, a neighbour said.',
  ],
  [
    'غادر الوزير العاصمة إلى فيينا يوم الاثنين.',
    'قال المتحدث إنه توجه إلى المطار بسيارة.',
    'قال نائب معارض إنه سافر على متن طائرة خاصة.',
  ],
];

describe('plain tellings of means', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
