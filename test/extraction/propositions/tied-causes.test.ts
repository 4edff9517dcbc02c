import { describe, expect, it } from 'vitest';
import { factsOf, type Language, stancesOf } from '../lines';

/** What deaths, an illness or a wreck are tied to is told as their cause, whichever of the two stands first. */
const table: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'The agency has tied the deaths of nine patients to a contaminated drip.',
    'die cause={"a contaminated drip"} patient={thing:person/patient}',
  ],
  [
    'en',
    'The agency linked a Norwegian cheese to the deaths of nine patients.',
    'die cause={thing:food/dairy of actor:no} patient={thing:person/patient}',
  ],
  ['en', 'The outbreak has been linked to tainted lettuce.', 'outbreak cause={"tainted lettuce"}'],
  [
    'ar',
    'ربطت الوزارة دواء مغشوشا بوفاة تسعة مرضى.',
    'die cause={thing:substance/medicine} patient={thing:person/patient}',
  ],
];

/** Whoever is linked to a deed is not its cause, and of two wrecks neither is told as why. */
const silent: readonly (readonly [Language, string])[] = [
  ['en', 'Police linked the attack to a gang.'],
  ['en', 'The man was linked to the bombing.'],
  ['en', 'The agency linked the doctor to the deaths of nine patients.'],
  ['ar', 'ربطت الشرطة الهجوم بعصابة.'],
];

describe('tied causes', () => {
  it.each(table)('%s: %s', (language, text, expected) => expect(factsOf(language, text)).toContain(expected));
  it.each(table)('not for sure: %s: %s', (language, text) =>
    expect(stancesOf(language, text).join('; ')).toMatch(/probable/u),
  );
  it.each(silent)('none: %s: %s', (language, text) =>
    expect(factsOf(language, text).join('; ')).not.toMatch(/cause=/u),
  );
});
