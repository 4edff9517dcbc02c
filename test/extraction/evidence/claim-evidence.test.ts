import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Sentences whose verb tells of whom stands before it in the passive → the words that stand for what happened. */
const table: readonly (readonly [Language, text: string, event: string, quote: string])[] = [
  ['en', 'Fifteen people were confirmed dead.', 'die', 'Fifteen people were confirmed dead'],
  ['en', 'The agency said that 15 people were confirmed dead.', 'die', '15 people were confirmed dead'],
  ['en', 'Nine miners were declared dead by a judge.', 'die', 'Nine miners were declared dead by a judge'],
  ['en', 'More than 40 people are feared dead.', 'die', 'More than 40 people are feared dead'],
  ['en', 'The bridge was said to be unsafe.', 'be', 'The bridge was said to be unsafe'],
  ['en', 'The agency said it had confirmed 15 dead.', 'die', 'it had confirmed 15 dead'],
  ['ar', 'أعلن عن وفاة 15 شخصا.', 'die', 'أعلن عن وفاة 15 شخصا'],
];

describe('the words that make a claim', () => {
  it.each(table)('%s: %s', (language, text, event, quote) => {
    const claims = claimsIn(language, text).filter(({ proposition }) => proposition.event === event);
    expect(claims.map(({ evidence }) => evidence.quote)).toEqual([quote]);
  });
});
