import { describe, expect, it } from 'vitest';
import type { EventClass } from '../../../src/model';
import { claimsIn, type Language } from '../lines';

/** Who says the last thing told, and how sure: words joined by "and that" go on with whoever spoke first. */
const table: readonly (readonly [Language, string, EventClass, string, string])[] = [
  [
    'en',
    'The army said it was investigating and that there were no fighter jets in the sky.',
    'exist',
    'say',
    'certain',
  ],
  ['en', 'Police said they were investigating and that nobody had been arrested.', 'detain', 'say', 'certain'],
  [
    'en',
    'The company said it was looking into the outage and that no data had been stolen.',
    'steal',
    'say',
    'certain',
  ],
  ['en', 'The minister said he expected a deal and that the strike had ended.', 'end', 'say', 'certain'],
  ['en', 'Officials believe that the dam was safe and that it collapsed later.', 'collapse', 'believe', 'probable'],
  ['ar', 'وقال المتحدث إن الشركة تحقق في العطل وإن البيانات سُرقت.', 'steal', 'say', 'certain'],
];

describe('words joined to words said', () => {
  it.each(table)('%s: %s', (language, text, event, act, certainty) => {
    const told = claimsIn(language, text).filter(({ proposition }) => proposition.event === event);
    expect(told.map(({ attribution, commitment }) => [attribution.act, commitment.certainty])).toEqual([
      [act, certainty],
    ]);
  });
});
