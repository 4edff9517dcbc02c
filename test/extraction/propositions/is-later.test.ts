import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Sentence → events told as what came to be so after something else. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The bridge was reopened by noon, police said.', ['open']],
  ['en', 'The bridge was open again, police said.', ['open', 'be']],
  ['en', 'The bridge was closed at noon, police said.', []],
  ['en', 'Police said the man had been released.', []],
  ['ar', 'أفرجت الشرطة عن الرجل لاحقا.', ['release']],
  ['ar', 'أفرجت الشرطة عن الرجل.', []],
];

describe('isLater', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const later = claimsIn(language, text).filter(({ proposition }) => proposition.later === true);
    expect([...new Set(later.map(({ proposition }) => proposition.event))]).toEqual(expected);
  });
});
