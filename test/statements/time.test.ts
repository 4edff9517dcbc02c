import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

const leads = {
  l0: { en: 'A strike hit a market in Omdurman.', ar: 'أصابت غارة سوقا في أم درمان.' },
  l1: { en: 'A ferry sank in the strait.', ar: 'غرقت عبارة في المضيق.' },
  l2: { en: 'A power cut hit Karachi on Sunday.', ar: 'انقطعت الكهرباء عن كراتشي الأحد.' },
  l3: { en: 'The guards were killed at the depot.', ar: 'قُتل حراس في المستودع.' },
  l4: { en: 'The plane lost contact.', ar: 'فقدت الطائرة الاتصال.' },
  l5: { en: 'The mayor was abducted on Sunday.', ar: 'اختُطف رئيس البلدية.' },
  l6: { en: 'The president left the country.', ar: 'غادر الرئيس البلاد.' },
  l7: { en: 'The mine collapsed.', ar: 'انهار المنجم.' },
  l8: { en: 'The two leaders met in secret.', ar: 'التقى الزعيمان سرا.' },
  l9: { en: 'The bank was hacked.', ar: 'تعرض المصرف للاختراق.' },
  l10: { en: 'A strike hit a market in Omdurman.' },
  l11: { en: 'A power cut hit Karachi on Sunday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'time',
    leads.l0,
    'The army said the strike took place at 4 p.m. on Sunday.',
    'Traders said the strike took place at 9 a.m. on Sunday.',
  ],
  ['time', leads.l1, 'قال خفر السواحل إن العبارة غرقت ليل السبت.', 'قالت الشركة إن العبارة غرقت صباح الاثنين.'],
  [
    'count',
    leads.l2,
    'The utility said power was restored after two hours.',
    'Residents said power was restored after 11 hours.',
  ],
  [
    'time',
    leads.l0,
    'Residents said the market was hit at ten in the evening.',
    'An officer said the strike took place at half past eight in the evening.',
  ],
  [
    'time',
    leads.l0,
    'The army said the market was struck at nine in the morning.',
    'قال تجار إن الغارة وقعت عند الحادية عشرة والنصف صباحا.',
  ],
  ['time', leads.l3, 'قالت الشرطة إن الهجوم وقع عند الثالثة فجرا.', 'قال سكان إن الهجوم وقع عند العاشرة مساء.'],
  [
    'time',
    leads.l4,
    'The airline said contact was lost at 2:40 a.m.',
    'The military said contact was lost at 1:22 a.m.',
  ],
  ['time', leads.l5, 'Police said gunmen abducted him at 6 a.m.', 'His family said gunmen abducted him at 11 p.m.'],
  ['time', leads.l6, 'State television said he left on Saturday.', 'Diplomats said he left on Thursday.'],
  ['time', leads.l6, 'قال التلفزيون الرسمي إنه غادر السبت.', 'قال دبلوماسيون إنه غادر الخميس.'],
  ['time', leads.l7, 'The company said the mine collapsed at 3 a.m.', 'Miners said the mine collapsed at midnight.'],
];

/** Pairs that are not told as disputes yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  ['time', leads.l8, 'The palace said they met in March.', 'Diplomats said the meeting was held in January.'],
  ['time', leads.l9, 'قال المصرف إن الاختراق وقع في 3 نيسان.', 'The regulator said the breach took place in February.'],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [
    leads.l0,
    'Residents said the market was hit at ten in the evening.',
    'The army said a second strike took place at half past eleven in the evening.',
  ],
  [
    leads.l0,
    'Residents said the market was hit at ten in the evening.',
    'The army said shots were fired at a checkpoint at six in the morning.',
  ],
  [
    leads.l10,
    'The army said the strike took place on Sunday afternoon.',
    'Traders said the strike took place at 4 p.m. on Sunday.',
  ],
  [leads.l1, 'قال خفر السواحل إن العبارة غرقت ليل السبت.', 'قالت الشركة إن العبارة غادرت الميناء صباح السبت.'],
];

/** Pairs that are told to be at odds and are not. */
const loud: readonly (readonly [Lead, string, string])[] = [
  [
    leads.l11,
    'The utility said power was restored to hospitals after two hours.',
    'Residents said the power came back in the suburbs after 11 hours.',
  ],
];

describe('when it happened', () => {
  checkPairs({ told: disputed, missed, compatible, falselyTold: loud });
});
