import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  l0: { en: 'Rockets hit the town on Sunday.', ar: 'سقطت صواريخ على البلدة الأحد.' },
  l1: { en: 'The gas leak spread through the town on Sunday.', ar: 'انتشر تسرب غاز في البلدة الأحد.' },
  l2: { en: 'Weapons were seized on Sunday.', ar: 'صودرت أسلحة الأحد.' },
  l3: { en: 'A new virus spread on Sunday.', ar: 'انتشر فيروس جديد الأحد.' },
  l4: { en: 'A plane carrying the president landed on Sunday.', ar: 'حطت طائرة الرئيس الأحد.' },
  l5: { en: 'A missile hit a village on Sunday.', ar: 'سقط صاروخ على قرية الأحد.' },
  l6: { en: 'Shots were fired at the protesters on Sunday.', ar: 'أُطلقت النار على المتظاهرين الأحد.' },
  l7: { en: 'Rockets hit the town on Sunday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'origin',
    leads.l0,
    'The army said the rockets were launched from Lebanon.',
    'Militants said the rockets were launched from Syria.',
  ],
  [
    'origin',
    leads.l1,
    'Firefighters said the gas leaked from a pipeline.',
    'The company said the gas leaked from a tanker truck.',
  ],
  [
    'origin',
    leads.l5,
    'The ministry said the missile was fired from separatist territory.',
    'Investigators said no rocket had come from rebel territory.',
  ],
  ['origin', leads.l2, 'The navy said the weapons came from Iran.', 'Tehran said the weapons came from Pakistan.'],
  ['origin', leads.l3, 'قالت الوزارة إن الفيروس جاء من مزرعة.', 'قال باحثون إن الفيروس خرج من مختبر.'],
  [
    'origin',
    leads.l4,
    'State media said the plane had come from Moscow.',
    'قال مسؤول في المطار إن الطائرة قدمت من طهران.',
  ],
  [
    'origin',
    leads.l5,
    'Warsaw said the missile was fired from Russia.',
    'Moscow said the missile was fired from Ukraine.',
  ],
  ['origin', leads.l5, 'قالت وارسو إن الصاروخ أُطلق من روسيا.', 'قالت موسكو إن الصاروخ أطلق من الأراضي الأوكرانية.'],
  ['origin', leads.l5, 'The drones came from Yemen, the Houthis said.', 'Riyadh said the drones came from Iran.'],
];

/** Pairs that are not told as disputes yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'origin',
    leads.l6,
    'Witnesses said the shots came from the roof of the bank.',
    'Police said the shots came from within the crowd.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [
    leads.l7,
    'The army said the rockets were launched from Lebanon.',
    'An officer said the rockets were launched from a valley near Tyre.',
  ],
  [leads.l6, 'قال شهود إن الرصاص أطلق من سطح مبنى.', 'قال شاهد إن القناصة كانوا على سطح المصرف.'],
];

describe('whence it came', () => {
  checkPairs({ told: disputed, missed, compatible });
});
