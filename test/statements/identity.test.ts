import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  l0: {
    en: 'Nine men were shot dead in a wood near Manipur on Monday.',
    ar: 'قُتل تسعة رجال بالرصاص قرب مانيبور الاثنين.',
  },
  l1: { en: 'A balloon drifted over Montana on Tuesday.', ar: 'حلّق منطاد فوق مونتانا الثلاثاء.' },
  l2: { en: 'A foreigner was held in Isfahan on Wednesday.', ar: 'احتُجز أجنبي في أصفهان الأربعاء.' },
  l3: { en: 'A boat was blown up off Trinidad on Thursday.', ar: 'نُسف قارب قبالة ترينيداد الخميس.' },
  l4: { en: 'A video of the general went round on Friday.', ar: 'انتشر مقطع مصور للجنرال الجمعة.' },
  l5: { en: 'A metal object fell on a farm in Kenya on Saturday.' },
  l6: { en: 'The man who stabbed a priest in Lille was held on Sunday.' },
  l7: { en: 'A building was bombed in Gaza on Monday.', ar: 'قُصف مبنى في غزة الاثنين.' },
  l8: { en: 'Two men were arrested in Doha on Tuesday.' },
  l9: { en: 'A ship was seized off Aden on Wednesday.' },
  l10: { en: 'A recording was posted in Skopje on Thursday.' },
  l11: { en: 'A man was shot in Oslo on Friday.' },
  l12: { en: 'A building burned in Taiz on Saturday.', ar: 'احترق مبنى في تعز السبت.' },
  l13: { en: 'A worker was crushed at a plant in Leipzig on Tuesday.' },
  l14: { en: 'Soldiers stormed a house in Jenin on Wednesday.', ar: 'اقتحم جنود منزلا في جنين الأربعاء.' },
  l15: { en: 'Five men were killed in Balata on Monday.', ar: 'قُتل خمسة رجال في بلاطة الاثنين.' },
  l16: { en: 'Nine men were shot dead in a wood near Manipur on Monday.' },
  l17: { en: 'A balloon drifted over Montana on Tuesday.' },
  l18: { en: 'A foreigner was held in Isfahan on Wednesday.' },
  l19: { en: 'A boat was blown up off Trinidad on Thursday.' },
  l20: { en: 'A video of the general went round on Friday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  ['identity', leads.l0, 'Police said the nine were insurgents.', 'Villagers said they were woodcutters.'],
  ['identity', leads.l0, 'قالت الشرطة إنهم متمردون.', 'قال القرويون إنهم حطابون.'],
  [
    'identity',
    leads.l1,
    'The Pentagon said the balloon was a spy balloon.',
    'Beijing said it was a civilian weather balloon.',
  ],
  ['identity', leads.l1, 'قال البنتاغون إنه منطاد تجسس.', 'قالت بكين إنه منطاد للأرصاد الجوية.'],
  ['identity', leads.l2, 'Iranian media said the man was a spy.', 'His family said he was a tourist.'],
  ['identity', leads.l2, 'قالت وسائل إعلام إيرانية إنه جاسوس.', 'قالت عائلته إنه مجرد سائح.'],
  [
    'identity',
    leads.l3,
    'Washington said the men on board were drug smugglers.',
    'Their relatives said they were fishermen.',
  ],
  ['identity', leads.l4, 'The opposition said the video was genuine.', 'The army said the video was fabricated.'],
  ['identity', leads.l4, 'قال الجيش إن المقطع مفبرك.', 'أكدت المعارضة أن المقطع صحيح.'],
  [
    'identity',
    leads.l5,
    'Farmers said the object was a meteorite.',
    'The space agency said the object was part of a rocket.',
  ],
  [
    'identity',
    leads.l6,
    'The minister said the attacker was a Tunisian.',
    'Police said the attacker was a French citizen.',
  ],
  ['identity', leads.l7, 'قال الجيش إن المبنى كان مقر قيادة.', 'قال السكان إن المبنى كان مدرسة.'],
  ['identity', leads.l7, 'The army said the building was a command centre.', 'قال سكان إن المبنى عمارة سكنية.'],
  ['identity', leads.l8, 'Prosecutors said the two men were spies.', 'Their embassy said they were engineers.'],
  ['identity', leads.l9, 'The rebels said the ship was a warship.', 'The owner said it was a cargo ship.'],
  [
    'identity',
    leads.l10,
    'The party said the recording was authentic.',
    'The minister called the recording a forgery.',
  ],
  ['identity', leads.l11, 'The mayor said the victim was a police officer.', 'Police said the victim was a civilian.'],
  ['identity', leads.l12, 'قال التحالف إن المبنى مخزن أسلحة.', 'قال السكان إنه مستشفى.'],
];

/** Pairs that cannot both be true, and are not told so yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'identity',
    leads.l13,
    'The union said the dead man was an employee of the company.',
    'The company said he was employed by a contractor.',
  ],
  [
    'identity',
    leads.l14,
    'The army said the man killed was the head of the cell.',
    'قالت عائلته إن القتيل موظف في البلدية.',
  ],
  ['identity', leads.l15, 'قال الجيش إن الخمسة مسلحون.', 'قالت عائلاتهم إنهم عمال بناء.'],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [leads.l16, 'Police said the nine were insurgents.', 'Villagers said they were from a nearby hamlet.'],
  [
    leads.l17,
    'The Pentagon said the balloon was a spy balloon.',
    'Beijing said the balloon was blown off course by winds.',
  ],
  [leads.l18, 'Iranian media said the man was a spy.', 'His family said he was a father of two.'],
  [leads.l19, 'Washington said the men on board were drug smugglers.', 'The minister said they were Venezuelans.'],
  [leads.l20, 'The opposition said the video was genuine.', 'The army said a second recording was fabricated.'],
  [leads.l6, 'The minister said the attacker was a Tunisian.', 'Police said the attacker was a man of 24.'],
  [leads.l7, 'قال الجيش إن المبنى كان مقر قيادة.', 'قال السكان إن المبنى كان من خمسة طوابق.'],
  [
    leads.l13,
    'The union said the dead man was an employee of the company.',
    'The company said he was a father of three.',
  ],
  [leads.l8, 'Prosecutors said the two men were spies.', 'Their embassy said they were brothers.'],
  [leads.l9, 'The rebels said the ship was a cargo ship.', 'The owner said it was a Greek ship.'],
];

describe('who they were', () => {
  checkPairs({ told: disputed, missed, compatible });
});
