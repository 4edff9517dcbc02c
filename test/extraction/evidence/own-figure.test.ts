import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Of several figures for one measure in a clause each is quoted by its own words. */
const table: readonly (readonly ['en' | 'ar', string, readonly string[]])[] = [
  [
    'en',
    'Officials raised their estimate of the magnitude to 7.7, from 7.4 earlier.',
    ['7.7: raised their estimate of the magnitude to 7.7', '7.4: from 7.4 earlier'],
  ],
  [
    'en',
    'The bank cut its forecast to 2.1 percent from 3.4 percent.',
    ['2.1: cut its forecast to 2.1 percent', '3.4: from 3.4 percent'],
  ],
  [
    'en',
    'Nurses marched in Lille: 4,000 according to police, 15,000 according to the organisers.',
    ['4000: in Lille: 4,000 according to police', '15000: 15,000 according to the organisers'],
  ],
  // Figures of other measures share the clause.
  [
    'en',
    'The quake had a magnitude of 6.1 and a depth of ten kilometres.',
    [
      '6.1: The quake had a magnitude of 6.1 and a depth of ten kilometres',
      '10000: The quake had a magnitude of 6.1 and a depth of ten kilometres',
    ],
  ],
];

describe('the words that show a figure', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const shown = claimsIn(language, text).flatMap(({ proposition, evidence }) =>
      proposition.event !== 'measure'
        ? []
        : proposition.arguments.flatMap(({ value }) =>
            value.kind === 'quantity' ? [`${value.best}: ${evidence.quote}`] : [],
          ),
    );
    expect(shown).toEqual(expected);
  });
});
