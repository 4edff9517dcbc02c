import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

/** Who did it, with what, to what and what somebody was, by the constructions in which reports tell it. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'The woman held in Caracas is an American tourist.',
    [
      'detain patient={thing:person/woman} place={place:ve/capital/caracas}',
      'be patient={thing:person/prisoner} topic={thing:person/passenger of actor:us}',
    ],
  ],
  [
    'en',
    'The well was poisoned by herders, farmers in the town said.',
    ['poison agent={"herders" thing:person/worker/herder} patient={thing:building/water-plant}'],
  ],
  [
    'en',
    'The bridge was destroyed by retreating Russian troops.',
    ['destroy agent={actor:ru/military thing:person/combatant/soldier} patient={thing:building/bridge}'],
  ],
  [
    'en',
    'It was a technician, not a hacker, who deleted the files.',
    ['act agent={"a technician" thing:person/worker} patient={thing:information/document}'],
  ],
  [
    'en',
    'The cyberattack was aimed at the railways.',
    ['target cause={hack thing:work/technology} patient={thing:building/railway}'],
  ],
  [
    'en',
    'Rebels blew up an army convoy with a roadside bomb.',
    [
      'explode agent={actor:org/armed-group thing:person/combatant/militant} means={thing:weapon/bomb/ied} patient={thing:group/convoy}',
      'transport agent={actor:org/military}',
    ],
  ],
  [
    'en',
    'Shells landed on the maternity hospital.',
    ['strike means={thing:weapon/projectile/shell} target={thing:building/hospital}'],
  ],
  [
    'en',
    'A rocket fell on the airport.',
    ['strike means={thing:weapon/projectile/rocket} target={thing:building/airport}'],
  ],
  [
    'en',
    'An attack on a police station killed nine people.',
    [
      'attack place={"a police station" thing:building/police-station} target={thing:building/police-station}',
      'kill cause={attack} patient={thing:person} place={"a police station" thing:building/police-station} quantity={9 person killed}',
    ],
  ],
  [
    'ar',
    'أطلق شرطي النار على الطالب.',
    ['shoot agent={actor:role/police-person thing:person/security/policeman} target={thing:person/student}'],
  ],
  ['ar', 'أضرم مزارع النار في المبنى.', ['burn agent={"مزارع" thing:person/worker} place={"المبنى" thing:building}']],
  ['ar', 'قال مسؤول إن جنديا أطلق عليه الرصاص.', ['shoot agent={"جنديا" thing:person/combatant/soldier}']],
  [
    'ar',
    'قتل القيادي في غارة على المدينة.',
    ['kill means={strike} patient={thing:person/combatant/officer}', 'strike topic={"المدينة"}'],
  ],
  ['ar', 'استهدف القصف مستودعا للذخيرة.', ['target cause={strike} patient={thing:building/depot/arsenal}']],
  [
    'ar',
    'هاجم مسلحون مركزا للشرطة.',
    ['attack agent={actor:org/armed-group thing:person/combatant} patient={thing:building/police-station}'],
  ],
];

describe('roles told', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
