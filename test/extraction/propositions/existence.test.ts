import { describe, expect, it } from 'vitest';
import { factsOf, type Language, stancesOf } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'There was no explosion.', ['exist denied', 'explode denied']],
  ['en', 'There was no aircraft over the city.', ['exist denied']],
  ['ar', 'لا يوجد دليل على وقوع انفجار.', ['explode denied probable']],
  // Of what is no event, the thing is not there, rather than the words about it.
  ['en', 'The agency found no evidence of nerve gas.', ['exist denied']],
  ['en', 'There was no evidence of a leak.', ['leak denied']],
  ['en', 'No drone had been in the air over Babil.', ['exist denied']],
  ['ar', 'أي مقاتلات لم تكن في السماء.', ['exist denied']],
];

/** Where it is said to be or not, behind it or before. */
const placed: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'There were no patients in the school.',
    ['exist patient={thing:person/patient} place={"the school" thing:building/school}'],
  ],
  [
    'ar',
    'لا يوجد مقاتلون في المدرسة.',
    ['exist patient={thing:person/combatant} place={"المدرسة" thing:building/school}'],
  ],
  [
    'ar',
    'لم يكن في المدرسة أي مقاتلين.',
    ['exist patient={thing:person/combatant} place={"المدرسة" thing:building/school}'],
  ],
  [
    'en',
    'The minister was not in the hotel.',
    ['be patient={thing:person/politician} place={"the hotel" thing:building/hotel}'],
  ],
];

describe('what is or is not there', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });

  it.each(placed)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
