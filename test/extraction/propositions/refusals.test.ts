import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The company refused to pay the ransom.', ['refuse', 'pay denied']],
  ['en', 'The minister refused to resign.', ['refuse', 'resign denied']],
  ['ar', 'رفضت الشركة دفع الفدية.', ['refuse', 'pay denied']],
];

describe('what is refused', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
