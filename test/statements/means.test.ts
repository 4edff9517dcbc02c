import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  l0: { en: 'The opposition leader was killed in Dakar on Sunday.', ar: 'قُتل زعيم المعارضة في داكار الأحد.' },
  l1: { en: 'Police broke up a protest in Nairobi on Sunday.', ar: 'فرقت الشرطة احتجاجا في نيروبي الأحد.' },
  l2: { en: 'The hostages were moved on Sunday.', ar: 'نُقل الرهائن الأحد.' },
  l3: { en: 'The minister was killed in Kabul on Sunday.', ar: 'قُتل الوزير في كابول الأحد.' },
  l4: { en: 'A bridge was destroyed on Sunday.', ar: 'دُمر جسر الأحد.' },
  l5: { en: 'Documents of the ministry came out on Sunday.', ar: 'خرجت وثائق الوزارة إلى العلن الأحد.' },
  l6: { en: 'The prisoners escaped on Sunday.', ar: 'فر السجناء الأحد.' },
  l7: { en: 'The convoy was hit on Sunday.' },
  l8: { en: 'A general was killed in Tehran on Sunday.', ar: 'قُتل جنرال في طهران الأحد.' },
  l9: { en: 'The opposition leader was killed in Dakar on Sunday.' },
  l10: { en: 'Police broke up a protest in Nairobi on Sunday.' },
  l11: { en: 'Documents of the ministry came out on Sunday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  ['means', leads.l0, 'Police said he was stabbed to death.', 'His family said he was poisoned.'],
  ['means', leads.l0, 'قالت الشرطة إنه قتل طعنا بسكين.', 'قالت أسرته إنه قتل بالرصاص.'],
  [
    'means',
    leads.l1,
    'قالت الشرطة إنها استخدمت الغاز المسيل للدموع فقط.',
    'قال متظاهرون إن الشرطة استخدمت الرصاص الحي.',
  ],
  [
    'means',
    leads.l2,
    'The army said the hostages were moved by helicopter.',
    'The group said the hostages were moved by truck.',
  ],
  ['means', leads.l3, 'قالت الشرطة إن الوزير قتل بسيارة مفخخة.', 'قال شهود إن الوزير قتل بالرصاص.'],
];

/** Pairs that are not told as disputes yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'means',
    leads.l4,
    'قال الجيش إن الجسر دمر بصاروخ.',
    'The rebels said the bridge was destroyed by explosives laid beneath it.',
  ],
  [
    'means',
    leads.l5,
    'The ministry said hackers stole the documents.',
    'The newspaper said an employee leaked the documents.',
  ],
  [
    'means',
    leads.l6,
    'The warden said the prisoners escaped through a tunnel.',
    'Guards said the prisoners escaped in a laundry van.',
  ],
  [
    'means',
    leads.l3,
    'Police said a car bomb killed the minister.',
    'The Taliban said a suicide bomber killed the minister.',
  ],
  ['means', leads.l7, 'The army said a drone hit the convoy.', 'Witnesses said a rocket hit the convoy.'],
  [
    'means',
    leads.l8,
    'Officials said he was killed by a bomb planted in his room.',
    'The Guards said he was killed by a missile.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [leads.l9, 'Police said he was stabbed to death.', 'His family said he was beaten before he died.'],
  [leads.l0, 'قالت الشرطة إنه قتل بالرصاص.', 'قال شهود إن مسلحين على دراجة نارية قتلوه.'],
  [leads.l4, 'قال الجيش إن الجسر دمر بصاروخ.', 'قال سكان إن القصف بالصواريخ والمدفعية دمر منازل.'],
  [leads.l10, 'Police said they used tear gas.', 'Marchers said officers fired tear gas and rubber bullets.'],
  [leads.l11, 'The ministry said hackers stole the documents.', 'The newspaper said the documents were genuine.'],
];

describe('by what means', () => {
  checkPairs({ told: disputed, missed, compatible });
});
