import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Sentence → its event, and whether it was done of one's own will. */
const table: readonly (readonly [Language, string, string, boolean | undefined])[] = [
  ['en', 'The chairman resigned voluntarily.', 'resign', true],
  ['en', 'The envoy returned home of his own accord.', 'return', true],
  ['en', 'The residents were forcibly displaced.', 'displace', false],
  ['en', 'The chairman resigned on Friday.', 'resign', undefined],
  ['ar', 'غادر المبعوث البلاد بإرادته.', 'leave', true],
  ['ar', 'غادر السكان القرية قسرا.', 'leave', false],
  ['ar', 'غادر المبعوث البلاد الجمعة.', 'leave', undefined],
];

describe('isWilling', () => {
  it.each(table)('%s: %s', (language, text, event, willing) => {
    const told = claimsIn(language, text).filter(({ proposition }) => proposition.event === event);
    expect(told.map(({ proposition }) => proposition.willing)).toEqual([willing]);
  });
});
