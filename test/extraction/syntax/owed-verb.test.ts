import { describe, expect, it } from 'vitest';
import { factsOf } from '../lines';

/** Whose deed it is where a participle, a relative clause, a list or a fronted phrase stands before the verb. */
const table: readonly (readonly [string, readonly string[]])[] = [
  [
    'A Nigerian army drone hunting insurgents and bandits killed villagers.',
    ['kill means={thing:vehicle/aircraft/drone of actor:ng} patient={thing:person/resident}'],
  ],
  [
    'A lorry carrying sand and cement hit a minibus.',
    ['strike agent={"A lorry" thing:vehicle/truck} patient={thing:vehicle/bus}'],
  ],
  ['The army said that a boat carrying men, women and children sank.', ['sink patient={thing:vehicle/ship/boat}']],
  [
    'Police said a lorry carrying sand and cement hit a bus.',
    ['strike agent={"a lorry" thing:vehicle/truck} patient={thing:vehicle/bus}'],
  ],
  ['The man who killed Ali and Omar was arrested.', ['detain patient={thing:person/man}']],
  [
    'A fire that destroyed homes and shops killed nine people.',
    ['kill cause={burn} patient={thing:person} quantity={9 person killed}'],
  ],
  [
    'Police arrested a man and soldiers killed a gunman.',
    ['detain agent={actor:org/police} patient={thing:person/man} quantity={1.. person detained thing:person/man}'],
  ],
  ['Ten people were killed and the army opened fire.', ['kill patient={thing:person} quantity={10 person killed}']],
  [
    'In Cairo, a lorry from Giza hit a bus.',
    [
      'strike agent={"a lorry" thing:vehicle/truck} origin={place:eg/giza} patient={thing:vehicle/bus} place={place:eg/cairo}',
    ],
  ],
  ['A bridge fell when men accused of theft fled.', ['flee agent={"men" thing:person/man}']],
  [
    'A bomb said to weigh 50 kg killed four people.',
    ['kill means={thing:weapon/bomb} patient={thing:person} quantity={4 person killed}'],
  ],
  [
    'The blast blamed on an air strike killed 27 people.',
    ['kill cause={explode} patient={thing:person} quantity={27 person killed}'],
  ],
  ['The police took money from a fund.', ['act agent={actor:org/police} patient={thing:money}']],
  [
    'Reporters saw burned cars.',
    ['act agent={actor:role/journalist thing:person/journalist} patient={thing:vehicle/car}'],
  ],
  ['Local television showed overturned coaches.', []],
  ['He gave no toll.', ['act patient={"toll"}']],
];

describe('verbs that a noun still lacks, and what is no role', () => {
  it.each(table)('%s', (text, told) => {
    const facts = factsOf('en', text);
    if (told.length === 0) expect(facts).toEqual([]);
    for (const fact of told) expect(facts).toContain(fact);
  });
});
