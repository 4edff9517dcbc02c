import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

/** What stands behind the colon of a denial is what is said instead. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The ministry denies: The bridge collapsed in another town.', ['collapse']],
  ['en', 'The ministry denies that the bridge collapsed.', ['collapse denied']],
  ['ar', 'الوزارة تنفي: الانهيار وقع في بلدة مجاورة.', ['collapse']],
  ['ar', 'الوزارة تنفي انهيار الجسر.', ['collapse denied']],
];

describe('a denial before a colon', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
