import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'The killing of three soldiers angered the president.',
    [
      'kill patient={thing:person/combatant/soldier} quantity={3 person killed actor:org/military+thing:person/combatant/soldier}',
      'act cause={kill} patient={thing:person/politician}',
    ],
  ],
  // What a person suffers belongs to whom it befell; a state's or army's blow to who dealt it.
  ['en', "The teenager's shooting.", ['shoot patient={thing:person/child}']],
  ['en', "The journalist's arrest.", ['detain patient={thing:person/journalist}']],
  [
    'en',
    "Israel's killing of a commander.",
    [
      'kill agent={actor:il} patient={thing:person/combatant/officer} quantity={1.. person killed actor:role/commander+thing:person/combatant/officer}',
    ],
  ],
  [
    'en',
    'The assassination of the general by gunmen.',
    ['kill agent={actor:org/armed-group thing:person/combatant} patient={thing:person/combatant/officer}'],
  ],
  [
    'en',
    'A US air strike on the village of Kobani killed five people.',
    [
      'strike agent={actor:us} place={place:sy/aleppo/ayn-al-arab}',
      'kill agent={actor:us} cause={strike actor:us} patient={thing:person} place={place:sy/aleppo/ayn-al-arab} quantity={5 person killed}',
    ],
  ],
  [
    'en',
    'Rebels carried out an attack on the airport.',
    [
      'attack agent={actor:org/armed-group thing:person/combatant/militant} place={"the airport" thing:building/airport} target={thing:building/airport}',
    ],
  ],
  [
    'ar',
    'أسفر القصف عن مقتل 5 مدنيين.',
    [
      'kill cause={strike} patient={thing:person/civilian} quantity={5 person killed thing:person/civilian}',
      'kill patient={thing:person/civilian} quantity={5 person killed thing:person/civilian}',
    ],
  ],
  [
    'ar',
    'أدى انفجار سيارة مفخخة إلى مقتل خمسة أشخاص وإصابة ثلاثة.',
    [
      'kill cause={explode thing:weapon/bomb/car-bomb} means={thing:weapon/bomb/car-bomb} patient={thing:person} quantity={5 person killed}',
      'explode means={thing:weapon/bomb/car-bomb}',
      'kill means={thing:weapon/bomb/car-bomb} patient={thing:person} quantity={5 person killed}',
      'wound means={thing:weapon/bomb/car-bomb} quantity={3 person wounded}',
    ],
  ],
];

/** Rows that do not hold yet, with the cause. */
const open: readonly (readonly [Language, string, readonly string[], string])[] = [
  [
    'ar',
    'مقتل ثلاثة جنود في هجوم بطائرة مسيرة.',
    [
      'kill cause={attack} means={thing:vehicle/aircraft/drone} patient={thing:person/combatant/soldier} quantity={3 person killed actor:org/military+thing:person/combatant/soldier}',
      'attack means={thing:vehicle/aircraft/drone}',
    ],
    'في before an event marks a topic in the Arabic pack, and no means or cause',
  ],
  [
    'ar',
    'شنت تركيا هجوما على البلدة.',
    ['attack agent={actor:tr} target={"البلدة"}'],
    'the gazetteer has no class for towns and villages',
  ],
];

describe('events in nouns', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });

  it.fails.each(open)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
