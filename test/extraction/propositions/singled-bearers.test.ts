import { describe, expect, it } from 'vitest';
import { factsOf, type Language, stancesOf } from '../lines';

/** Who is, or is not, the one who did something did it, or did not; what he was besides is told beside it. */
const table: readonly (readonly [Language, string, readonly string[], readonly string[]])[] = [
  [
    'en',
    'Police said Timmons was the person who killed the girl.',
    ['kill agent={"Timmons"} patient={thing:person/child}'],
    ['kill focus=agent'],
  ],
  [
    'en',
    'The lawyer said Timmons was not the man who killed the girl.',
    ['kill agent={"Timmons"} patient={thing:person/child}'],
    ['kill denied focus=agent'],
  ],
  [
    'en',
    'The lawyer said Timmons is not the one who shot her.',
    ['shoot agent={"Timmons"}'],
    ['shoot denied focus=agent'],
  ],
  [
    'en',
    'The army is not the party that broke the truce, a spokesman said.',
    ['violate agent={actor:org/military} patient={cease-fire thing:political/agreement}'],
    ['violate denied focus=agent'],
  ],
  [
    'ar',
    'قال المتحدث إن الجيش ليس الطرف الذي خرق الهدنة.',
    ['violate agent={actor:org/military} patient={cease-fire thing:political/ceasefire}'],
    ['violate denied focus=agent'],
  ],
  [
    'ar',
    'قالت الشرطة إن أحمد هو الشخص الذي قتل الفتاة.',
    ['kill agent={"أحمد"} patient={thing:person/child}'],
    ['kill focus=agent'],
  ],
];

/** A noun that somebody else does something to, and a pronoun that stands for nobody. */
const apart: readonly (readonly [Language, string, string])[] = [
  ['en', 'The minister is not the official whom the guard hit.', 'minister'],
  ['en', 'It was the guard who hit the driver.', '"It"'],
];

describe('whoever is the one who did it', () => {
  it.each(table)('%s: %s', (language, text, facts, stances) => {
    expect(factsOf(language, text)).toEqual(expect.arrayContaining([...facts]));
    expect(stancesOf(language, text)).toEqual(expect.arrayContaining([...stances]));
  });
  it.each(apart)('%s: %s', (language, text, nobody) => {
    const hit = factsOf(language, text).filter((fact) => fact.startsWith('strike') || fact.startsWith('attack'));
    expect(hit.join('; ')).not.toContain(`agent={${nobody}`);
  });
});
