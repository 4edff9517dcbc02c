import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  l0: { en: 'Artillery shelled the city on Sunday.', ar: 'قصفت المدفعية المدينة الأحد.' },
  l1: { en: 'A suicide bomber blew himself up in Kabul on Sunday.', ar: 'فجر انتحاري نفسه في كابول الأحد.' },
  l2: { en: 'Jets struck the village on Sunday.', ar: 'أغارت طائرات على القرية الأحد.' },
  l3: { en: 'Aircraft bombed a building in Sanaa on Sunday.', ar: 'قصفت طائرات مبنى في صنعاء الأحد.' },
  l4: { en: 'A gunman opened fire on Sunday.', ar: 'فتح مسلح النار الأحد.' },
  l5: { en: 'The ship was attacked in the Red Sea on Sunday.', ar: 'هوجمت سفينة في البحر الأحمر الأحد.' },
  l6: { en: 'Artillery shelled the city on Sunday.' },
  l7: { en: 'A suicide bomber blew himself up in Kabul on Sunday.' },
  l8: { en: 'Jets struck the village on Sunday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  ['target', leads.l0, 'The army said the shells hit a command post.', 'Teachers said the shells hit a school.'],
  ['target', leads.l0, 'قال الجيش إن القصف استهدف مقرا للقيادة.', 'قالت الأمم المتحدة إن القصف أصاب مدرسة.'],
  ['target', leads.l1, 'قالت الحركة إن الهجوم استهدف قاعدة عسكرية.', 'قالت الشرطة إن الانتحاري استهدف مسجدا.'],
  ['target', leads.l2, 'The air force said it bombed a training camp.', 'قال وجهاء إن الطائرات قصفت حفل زفاف.'],
  ['target', leads.l3, 'The coalition said the raid hit an arms depot.', 'Doctors said the raid hit a hospital.'],
  ['target', leads.l3, 'قال التحالف إن الغارة استهدفت مخزن أسلحة.', 'قال أطباء إن الغارة استهدفت مستشفى.'],
  [
    'target',
    leads.l5,
    'The Houthis said they had attacked an American destroyer.',
    'The Pentagon said the missiles struck a cargo ship.',
  ],
];

/** Pairs that are not told as disputes yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'target',
    leads.l1,
    'The group said the target was a convoy of foreign troops.',
    'Police said the bomber targeted a wedding.',
  ],
  [
    'target',
    leads.l4,
    'The gunman aimed at the president, his lawyer said.',
    'Prosecutors said he had been aiming at the judge.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [leads.l6, 'The army said the shells hit a command post.', 'Teachers said windows of a school were broken.'],
  [
    leads.l7,
    'Police said the bomber targeted a police checkpoint.',
    'The blast damaged a school nearby, residents said.',
  ],
  [
    leads.l8,
    'The air force said it bombed a training camp.',
    'The air force also bombed two tunnels, a spokesman said.',
  ],
];

describe('what was aimed at', () => {
  checkPairs({ told: disputed, missed, compatible });
});
