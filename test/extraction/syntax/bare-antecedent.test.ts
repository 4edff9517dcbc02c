import { describe, expect, it } from 'vitest';
import { factsOf } from '../lines';

/** A plural verb tells of the indefinite persons before it, whatever completes their noun; behind "and" of the subject. */
const table: readonly (readonly [string, string])[] = [
  [
    'اعتقلت الشرطة محتجين من الحي رشقوا الدورية بالحجارة.',
    'launch agent={"محتجين" thing:person/protester} means={"الحجارة"} patient={thing:group/unit}',
  ],
  [
    'لاحق الجيش مسلحين في القرية هاجموا الموقع.',
    'attack agent={actor:org/armed-group thing:person/combatant} patient={thing:building}',
  ],
  [
    'لاحق الجنود المسلحين في القرية وهاجموا الموقع.',
    'attack agent={actor:org/military thing:person/combatant/soldier} patient={thing:building}',
  ],
];

describe('relative clauses without a relative, behind a noun with its complement', () => {
  it.each(table)('%s', (text, expected) => {
    expect(factsOf('ar', text)).toContain(expected);
  });
});
