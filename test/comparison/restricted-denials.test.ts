import { describe, expect, it } from 'vitest';
import { conflictsTold } from './conflicts-told';

/** A denial that names a time, a site or a matter answers only what is told of them. */
const table: readonly (readonly ['conflict' | 'none', string, string])[] = [
  [
    'none',
    'A hospital in Varna was closed on Monday. The minister said no patient had been moved before noon.',
    'A hospital in Varna was closed on Monday. Nurses said patients were moved in the evening.',
  ],
  [
    'conflict',
    'A hospital in Varna was closed on Monday. The minister said no patient had been moved.',
    'A hospital in Varna was closed on Monday. Nurses said 12 patients had been moved.',
  ],
  [
    'none',
    'A blast hit a mine near Kirov on Thursday. Rescuers said they found no bodies in the lift shaft.',
    'A blast hit a mine near Kirov on Thursday. The ministry said 31 bodies had been found.',
  ],
  [
    'none',
    'A match between Orsk and Penza was abandoned on Sunday. The club said it does not own the stadium.',
    'A match between Orsk and Penza was abandoned on Sunday. Police said the stadium was damaged.',
  ],
  [
    'conflict',
    'A match between Orsk and Penza was abandoned on Sunday. The club said it does not own the stadium.',
    'A match between Orsk and Penza was abandoned on Sunday. The mayor said the club owns the stadium.',
  ],
  [
    'none',
    'A match between Orsk and Penza was abandoned on Sunday. The coach said "you never win in this stadium".',
    'A match between Orsk and Penza was abandoned on Sunday. The paper said Orsk won the second half.',
  ],
  [
    'none',
    'The central bank cut its rate on Monday. The opposition said half of the bank’s staff had left.',
    'The central bank cut its rate on Monday. The governor said prices rose by 1.2 per cent.',
  ],
  [
    'none',
    'The hotel in Larne was evacuated on Monday after guests fell ill. The manager said the claims about the pool were absolute nonsense.',
    'The hotel in Larne was evacuated on Monday after guests fell ill. The hospital said two guests were taken to hospital by ambulance.',
  ],
  [
    'none',
    'أصيب نزلاء فندق في الأقصر بتسمم يوم الاثنين. أكد المدير عدم وجود شبهة جنائية. لكن النائب العام قال إنه ينتظر نتائج التشريح.',
    'أصيب نزلاء فندق في الأقصر بتسمم يوم الاثنين. قالت الشركة إن النزلاء غادروا.',
  ],
  [
    'conflict',
    'أصيب نزلاء فندق في الأقصر بتسمم يوم الاثنين. أكد المدير أن النزلاء لم يتناولوا السمك.',
    'أصيب نزلاء فندق في الأقصر بتسمم يوم الاثنين. قال المحافظ إن النزلاء تناولوا السمك.',
  ],
];

describe('a denial that is restricted', () => {
  it.each(table)('%s: %s / %s', (expected, a, b) => {
    expect(conflictsTold(a, b).length > 0 ? 'conflict' : 'none').toBe(expected);
  });
});
