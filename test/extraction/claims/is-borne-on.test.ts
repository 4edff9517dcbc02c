import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

/** What is told of a deed that is no more than named, by what was told of it. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The minister denied reports of his resignation.', ['resign denied']],
  ['en', 'The minister denied reports of his arrest.', ['detain denied']],
  ['en', 'The singer denied rumours of her death.', ['die denied']],
  ['en', 'The bank denied media speculation about its sale.', ['sell denied']],
  ['en', 'The company denied what newspapers had reported about the collapse.', ['collapse denied']],
  ['en', 'The government confirmed reports of the shooting.', ['shoot']],
  ['ar', 'نفى الوزير أنباء استقالته.', ['resign denied']],
  ['ar', 'نفى الوزير الأنباء عن اعتقاله.', ['detain denied']],
  ['ar', 'نفى الوزير ما تردد عن استقالته.', ['resign denied']],
  ['ar', 'نفت الشركة صحة ما تداولته مواقع التواصل بشأن تسرب الغاز.', ['leak denied']],
  ['ar', 'نفت الوزارة ما نشرته الصحف عن مقتل خمسة جنود.', ['kill denied']],
  ['ar', 'نفت الوزارة ما أشيع عن وفاة الوزير.', ['die denied']],
  ['ar', 'أكد الطبيب وفاته.', ['die']],
  // A deed of which something else is said stays unsaid.
  ['en', 'The minister spoke about reports of his resignation.', []],
  ['ar', 'تحدث الوزير عن أنباء استقالته.', []],
];

describe('a deed that is named under what is told of it', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const named = stancesOf(language, text).filter((line) => !line.startsWith('act') && !line.startsWith('speak'));
    expect(named).toEqual(expected);
  });
});
