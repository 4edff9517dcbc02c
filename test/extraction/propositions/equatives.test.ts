import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'Most of the victims were children.', ['be patient={thing:person/victim} topic={thing:person/child}']],
  ['en', 'The group was behind the attack.', ['attack agent={"The group" thing:group}']],
];

/** Rows that do not hold yet, with the cause. */
const open: readonly (readonly [Language, string, readonly string[], string])[] = [
  [
    'en',
    'The target of the attack was a train.',
    ['target patient={thing:vehicle/train}'],
    'English pack: the noun target carries no event',
  ],
  [
    'ar',
    'كان هدف الهجوم قطارا.',
    ['target patient={thing:vehicle/train}'],
    'Arabic pack: هدف is read as a verb behind كان',
  ],
];

describe('what a subject is said to be', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });

  it.fails.each(open)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
