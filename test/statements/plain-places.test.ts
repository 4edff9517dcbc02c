// Long because it is a table: one pair to a row.
import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** Two outlets that each put one happening somewhere else. */
const told: readonly Pair[] = [
  [
    'A judge was shot dead in Palermo on Monday.',
    'The judge was shot in the car park of the courthouse, police said.',
    'The judge was shot in the lobby, a clerk said.',
  ],
  [
    'A trawler was seized on Monday.',
    'The trawler was seized inside territorial waters, the coastguard said.',
    'The trawler was seized in international waters, its owner said.',
  ],
  [
    'A body was found by the river in Mosul on Monday.',
    'The body was found on the eastern bank, police said.',
    'The body was found on the western bank, a fisherman said.',
  ],
  [
    'A fire broke out at a hotel in Izmir on Monday.',
    'The fire broke out on the third floor, the fire brigade said.',
    'The fire began in the kitchen on the ground floor, a guest said.',
  ],
  [
    'The two ministers met secretly on Monday.',
    'They met in Geneva, a diplomat said.',
    'They met in Vienna, an aide said.',
  ],
  [
    'A journalist was arrested on Monday.',
    'The journalist was arrested at home, his wife said.',
    'The journalist was arrested at the airport, police said.',
  ],
  [
    'The treaty was signed on Monday.',
    'The treaty was signed in Doha, the ministry said.',
    'The treaty was signed in Ankara, an official said.',
  ],
  [
    'The president was treated on Monday.',
    'The president was treated at a military hospital, an aide said.',
    'The president was treated at his palace, a doctor said.',
  ],
  [
    'The kidnapped engineer was released on Monday.',
    'The engineer was handed over in Gao, a mediator said.',
    'The engineer was handed over in Niamey, the firm said.',
  ],
  [
    'The virus was first detected, officials said on Monday.',
    'The virus was first detected at a market, officials said.',
    'The virus was first detected in a laboratory, a scientist said.',
  ],
  [
    'احتُجز قارب صيد يوم الاثنين.',
    'قال خفر السواحل إن القارب احتُجز داخل المياه الإقليمية.',
    'قال مالكه إن القارب احتُجز في المياه الدولية.',
  ],
  [
    'اندلع حريق في فندق بإزمير يوم الاثنين.',
    'قال الدفاع المدني إن الحريق اندلع في الطابق الثالث.',
    'قال نزيل إن الحريق اندلع في المطبخ بالطابق الأرضي.',
  ],
  ['تحطمت طائرة يوم الاثنين.', 'قال شهود إن الطائرة سقطت في بحيرة.', 'قالت هيئة الطيران إن الطائرة تحطمت في غابة.'],
  ['اعتُقل صحفي يوم الاثنين.', 'قالت زوجته إن الصحفي اعتُقل في منزله.', 'قالت الشرطة إن الصحفي اعتُقل في المطار.'],
  ['توفي زعيم المعارضة يوم الاثنين.', 'قالت مصلحة السجون إنه توفي في زنزانته.', 'قال محاميه إنه توفي في المستشفى.'],
  ['وُقعت المعاهدة يوم الاثنين.', 'قالت الوزارة إن المعاهدة وُقعت في الدوحة.', 'قال مسؤول إن المعاهدة وُقعت في أنقرة.'],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A bomb went off in Kirkuk on Monday.',
    'The bomb went off north of the city, the army said.',
    'The bomb exploded in the city centre, residents said.',
  ],
  [
    'A plane crashed on Monday.',
    'The plane crashed into a lake, witnesses said.',
    'The plane crashed in a forest, the aviation authority said.',
  ],
  [
    'The two trains collided on Monday.',
    'The trains collided in a tunnel, passengers said.',
    'The trains collided at the station, the operator said.',
  ],
  [
    'Soldiers clashed at the border on Monday.',
    'The clash took place on the Indian side of the border, Beijing said.',
    'The clash took place on the Chinese side, Delhi said.',
  ],
  [
    'A protester was shot on Monday.',
    'The protester was shot outside the parliament, medics said.',
    'The protester was shot inside the parliament, police said.',
  ],
  [
    'انفجرت قنبلة في كركوك يوم الاثنين.',
    'قال الجيش إن القنبلة انفجرت شمالي المدينة.',
    'قال سكان إن القنبلة انفجرت في وسط المدينة.',
  ],
  [
    'أصيب متظاهر بالرصاص يوم الاثنين.',
    'قال مسعفون إن المتظاهر أصيب خارج البرلمان.',
    'قالت الشرطة إن المتظاهر أصيب داخل البرلمان.',
  ],
];

/** What one may say beside the other. */
const compatible: readonly Pair[] = [
  [
    'A judge was shot dead in Palermo on Monday.',
    'The judge was shot in the car park of the courthouse, police said.',
    'The judge was shot at the courthouse, a clerk said.',
  ],
  [
    'A fire broke out at a hotel in Izmir on Monday.',
    'The fire broke out on the third floor, the fire brigade said.',
    'The fire broke out in a room, a guest said.',
  ],
  [
    'A bomb went off in Kirkuk on Monday.',
    'The bomb went off in a market, the army said.',
    'The bomb went off in the city centre, residents said.',
  ],
  [
    'The two ministers met secretly on Monday.',
    'They met in Geneva, a diplomat said.',
    'They met at a hotel in Switzerland, an aide said.',
  ],
  [
    'A plane crashed on Monday.',
    'The plane took off from Oslo, witnesses said.',
    'The plane crashed in a forest, the aviation authority said.',
  ],
  [
    'The opposition leader died on Monday.',
    'He fell ill in his cell, the prison service said.',
    'He died in hospital, his lawyer said.',
  ],
  [
    'A body was found by the river in Mosul on Monday.',
    'The body was found on the eastern bank, police said.',
    'The body was found in Mosul, a fisherman said.',
  ],
  [
    'A journalist was arrested on Monday.',
    'The journalist was arrested at the airport, police said.',
    'The journalist was questioned at a police station, his wife said.',
  ],
  [
    'A boy was hit by a car on Monday.',
    'The boy was hit outside his school, his mother said.',
    'The boy was hit on a zebra crossing, a witness said.',
  ],
  [
    'An explosion was heard at the port on Monday.',
    'The explosion occurred in a warehouse, firefighters said.',
    'The explosion occurred at the port, the port authority said.',
  ],
  [
    'A trawler was seized on Monday.',
    'The trawler was seized off the coast, the coastguard said.',
    'The trawler was seized inside territorial waters, its owner said.',
  ],
  [
    'قُتل قاض بالرصاص في باليرمو يوم الاثنين.',
    'قالت الشرطة إن القاضي قُتل في موقف سيارات المحكمة.',
    'قال كاتب المحكمة إن القاضي قُتل في المحكمة.',
  ],
  [
    'اندلع حريق في فندق بإزمير يوم الاثنين.',
    'قال الدفاع المدني إن الحريق اندلع في الطابق الثالث.',
    'قال نزيل إن الحريق اندلع في غرفة.',
  ],
  [
    'انفجرت قنبلة في كركوك يوم الاثنين.',
    'قال الجيش إن القنبلة انفجرت في سوق.',
    'قال سكان إن القنبلة انفجرت في وسط المدينة.',
  ],
  [
    'طُعن حارسان في السفارة يوم الاثنين.',
    'قالت الشرطة إن أحد الحارسين طُعن عند المدخل.',
    'قال زميل له إن الحارس الآخر طُعن في الفناء.',
  ],
  [
    'توفي زعيم المعارضة يوم الاثنين.',
    'قالت مصلحة السجون إنه أصيب بوعكة في زنزانته.',
    'قال محاميه إنه توفي في المستشفى.',
  ],
  ['اعتُقل صحفي يوم الاثنين.', 'قالت الشرطة إن الصحفي اعتُقل في المطار.', 'قالت زوجته إن الصحفي استُجوب في مركز الشرطة.'],
  [
    'سُمع انفجار في الميناء يوم الاثنين.',
    'قال رجال الإطفاء إن الانفجار وقع في مستودع.',
    'قالت السلطة إن الانفجار وقع في الميناء.',
  ],
  [
    'أصيب متظاهر بالرصاص يوم الاثنين.',
    'قال مسعفون إن المتظاهر أصيب خارج البرلمان.',
    'قالت الشرطة إن المتظاهر أصيب في ساحة.',
  ],
];

/** Told all the same. */
const falselyTold: readonly Pair[] = [
  [
    'Two guards were stabbed at the embassy on Monday.',
    'One guard was stabbed at the entrance, police said.',
    'The other guard was stabbed in the courtyard, a colleague said.',
  ],
];

describe('plain tellings of place', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
