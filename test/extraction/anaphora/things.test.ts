import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'Iraqi forces found the truck. They burned it.',
    [
      'find agent={actor:iq/military} patient={thing:vehicle/truck}',
      'burn agent={actor:iq/military} patient={thing:vehicle/truck}',
    ],
  ],
  [
    'en',
    'The truck was parked near the school. A drone struck it.',
    [
      'act patient={thing:vehicle/truck} place={near "the school" thing:building/school}',
      'strike means={thing:vehicle/aircraft/drone} patient={thing:vehicle/truck}',
    ],
  ],
  [
    'ar',
    'عثرت القوات العراقية على الشاحنة وأحرقتها.',
    [
      'find agent={actor:iq/military} patient={thing:vehicle/truck}',
      'burn agent={actor:iq/military} patient={thing:vehicle/truck}',
    ],
  ],
  [
    'en',
    'Iraqi forces found the truck near the school. They burned it.',
    [
      'find agent={actor:iq/military} patient={thing:vehicle/truck} place={near "the school" thing:building/school}',
      'burn agent={actor:iq/military} patient={thing:vehicle/truck}',
    ],
  ],
  [
    'en',
    'A drone struck the truck and destroyed it.',
    [
      'strike means={thing:vehicle/aircraft/drone} patient={thing:vehicle/truck}',
      'destroy means={thing:vehicle/aircraft/drone} patient={thing:vehicle/truck}',
    ],
  ],
];

describe('pronouns that take up a thing', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
