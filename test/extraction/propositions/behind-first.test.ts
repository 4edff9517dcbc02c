import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

/** What stands last where being behind something stands first brought it about, or did it. */
const table: readonly (readonly [Language, string, string])[] = [
  ['en', 'Behind the collapse was poor maintenance.', 'collapse cause={negligence}'],
  ['en', 'Behind the attack is a gang.', 'attack agent={"a gang" thing:group/gang}'],
  ['ar', 'قال المهندس إن وراء الانهيار سوء الصيانة.', 'collapse cause={negligence}'],
  ['ar', 'وراء انهيار السد سوء الصيانة.', 'collapse cause={negligence} patient={thing:building/dam}'],
];

describe('behind first', () => {
  it.each(table)('%s: %s', (language, text, expected) => expect(factsOf(language, text)).toContain(expected));
  it('what only stands behind a thing did nothing', () =>
    expect(factsOf('en', 'Behind the wall was a gang.').join('; ')).not.toMatch(/cause=|agent=/u));
});
