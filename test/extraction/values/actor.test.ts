import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'US forces struck an Iraqi base.',
    ['strike agent={actor:us/military} patient={thing:building/base of actor:iq}'],
  ],
  [
    'en',
    'A US warplane struck the truck.',
    ['strike agent={actor:us thing:vehicle/aircraft/warplane} patient={thing:vehicle/truck}'],
  ],
  [
    'ar',
    'قصفت القوات الأمريكية قاعدة عراقية.',
    ['strike agent={actor:us/military} patient={thing:building/base of actor:iq}'],
  ],
  [
    'ar',
    'قصفت طائرة حربية أمريكية الشاحنة.',
    ['strike agent={actor:us thing:vehicle/aircraft/warplane} patient={thing:vehicle/truck}'],
  ],
];

/** Rows that do not hold yet, with the cause. */
const open: readonly (readonly [Language, string, readonly string[], string])[] = [
  [
    'en',
    "Iraq's army struck the base of the coalition.",
    ['strike agent={actor:iq/military} patient={thing:building/base of actor:org/coalition}'],
    'a generic body owns nothing',
  ],
];

describe('who, with whose it is', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });

  it.fails.each(open)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
