import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Sentence → events told as several, or as another than the one known. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'Several attacks hit the town.', ['attack']],
  ['en', 'A second strike hit the town at noon.', ['strike']],
  ['en', 'Another blast was heard.', ['explode']],
  ['en', 'The strike hit the town.', []],
  ['en', 'Three strikes hit the town.', []],
  ['ar', 'هز انفجار آخر المدينة.', ['explode']],
  ['ar', 'هز انفجار المدينة.', []],
];

describe('isSerial', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const serial = claimsIn(language, text).filter(({ proposition }) => proposition.serial === true);
    expect([...new Set(serial.map(({ proposition }) => proposition.event))]).toEqual(expected);
  });
});
