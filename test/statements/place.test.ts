import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  l0: { en: 'A soldier was shot on Sunday.', ar: 'أُصيب جندي بالرصاص الأحد.' },
  l1: { en: 'A commander was killed on Sunday.', ar: 'قُتل قائد الأحد.' },
  l2: { en: 'A fire broke out in the tower on Sunday.', ar: 'اندلع حريق في البرج الأحد.' },
  l3: { en: 'A boat was intercepted on Sunday.', ar: 'اعتُرض قارب الأحد.' },
  l4: { en: 'A protester was killed on Sunday.', ar: 'قُتل متظاهر الأحد.' },
  l5: { en: 'The two sides held talks on Sunday.', ar: 'عقد الطرفان محادثات الأحد.' },
  l6: { en: 'A man was arrested on Sunday.', ar: 'اعتُقل رجل الأحد.' },
  l7: { en: 'A passenger plane disappeared on Sunday.', ar: 'اختفت طائرة ركاب الأحد.' },
  l8: { en: 'Border guards were captured on Sunday.' },
  l9: { en: 'The ship was seized on Sunday.', ar: 'احتُجزت السفينة الأحد.' },
  l10: { en: 'A soldier was shot on Sunday.' },
  l11: { en: 'The two sides held talks on Sunday.' },
  l12: { en: 'Floods hit northern Iraq on Monday.', ar: 'ضربت فيضانات شمال العراق الاثنين.' },
  l13: { ar: 'اجتاح حريق كنيسة في الجيزة بمصر الأحد.' },
  l14: { en: 'A bus crashed in northern Iraq on Monday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'place',
    leads.l2,
    'Firefighters said the fire broke out in the kitchen.',
    'The owner said the fire broke out in the storeroom.',
  ],
  ['place', leads.l2, 'قال الدفاع المدني إن الحريق اندلع في المطبخ.', 'قال المالك إن الحريق اندلع في غرفة النوم.'],
  [
    'place',
    leads.l2,
    'Firefighters said the fire began in the boiler room.',
    'The owner said the fire began in a van.',
  ],
  ['place', leads.l2, 'قال الدفاع المدني إن الحريق اندلع في غرفة الكهرباء.', 'قال المالك إن الحريق اندلع في شاحنة.'],
  [
    'place',
    leads.l14,
    'The mayor said the crash happened in Zummar.',
    'Aid workers said the crash happened in Sinjar.',
  ],
  [
    'place',
    leads.l0,
    'Seoul said the soldier was shot on the southern side of the border.',
    'Pyongyang said the soldier was shot on the northern side of the border.',
  ],
  ['place', leads.l1, 'قالت الحركة إن القائد قتل في صيدا.', 'The army said the commander was killed in Damascus.'],
  ['place', leads.l2, 'قال الدفاع المدني إن الحريق اندلع في الطابق الثالث.', 'قال سكان إن الحريق اندلع في القبو.'],
  ['place', leads.l3, 'Manila said the boat was in Philippine waters.', 'Beijing said the boat was in Chinese waters.'],
  ['place', leads.l4, 'His brother said he was shot inside the mosque.', 'Police said he was shot outside the mosque.'],
  [
    'place',
    leads.l5,
    'The ministry said the talks were held in Muscat.',
    'A diplomat said the talks were held in Doha.',
  ],
  ['place', leads.l6, 'Police said they arrested him at the airport.', 'His wife said he was arrested at home.'],
  [
    'place',
    leads.l7,
    'The navy said the plane crashed in the Java Sea.',
    'The army said the plane crashed in a forest on Sumatra.',
  ],
  ['place', leads.l7, 'قالت البحرية إن الطائرة سقطت في بحر جاوة.', 'قال الجيش إن الطائرة سقطت في جزيرة سومطرة.'],
  [
    'place',
    leads.l8,
    'Tehran said the guards were captured in Iranian territory.',
    'Islamabad said the guards were captured in Pakistani territory.',
  ],
  [
    'place',
    leads.l9,
    'London said the ship was seized in Omani waters.',
    'Iran said the ship was seized in Iranian waters.',
  ],
];

/** Pairs that are not told as disputes yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'place',
    leads.l9,
    'قالت لندن إن السفينة احتجزت في المياه العمانية.',
    'قالت إيران إن السفينة احتجزت في مياهها الإقليمية.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [leads.l2, 'Firefighters said the fire broke out in the kitchen.', 'The owner said the fire broke out in the hotel.'],
  [leads.l2, 'Firefighters said the fire broke out in the kitchen.', 'The owner said the fire broke out in a room.'],
  [leads.l2, 'قال الدفاع المدني إن الحريق اندلع في المطبخ.', 'قال المالك إن الحريق اندلع في الطابق الثاني.'],
  [leads.l2, 'Firefighters searched the kitchen, they said.', 'Firefighters searched the storeroom, the owner said.'],
  [
    leads.l12,
    'The mayor said the flood in Zummar had killed ten people.',
    'Aid workers said the flood in Sinjar had killed ten people.',
  ],
  [
    leads.l12,
    'وقال رئيس البلدية إن فيضانات زمار قتلت عشرة أشخاص.',
    'وقال عمال إغاثة إن فيضانات سنجار قتلت عشرة أشخاص.',
  ],
  // A quarter of Giza by the name of a town in Yemen, of which nothing else is told.
  [leads.l13, 'قالت وزارة الصحة إن 41 شخصا لقوا مصرعهم في الجيزة.', 'قالت الكنيسة إن 41 شخصا لقوا مصرعهم في المنيرة.'],
  [leads.l10, 'Seoul said the soldier was shot near the border.', 'Officials said the soldier was shot in Paju.'],
  [leads.l1, 'قالت الحركة إن القائد قتل في صيدا.', 'قال الجيش إن القائد قتل في جنوب لبنان.'],
  [leads.l11, 'The ministry said the talks were held in Muscat.', 'A diplomat said earlier talks were held in Doha.'],
  [leads.l6, 'قالت الشرطة إنها اعتقلته في المطار.', 'قالت زوجته إنه اعتقل في بيروت.'],
];

describe('where it happened', () => {
  checkPairs({ told: disputed, missed, compatible });
});
