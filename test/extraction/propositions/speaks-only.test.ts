import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The inquiry found that the train derailed.', ['derail patient={thing:vehicle/train}']],
  ['en', 'Police found the body of a man.', ['find agent={actor:org/police} patient={thing:person/victim}']],
  [
    'en',
    'The company admitted that its workers caused the fire.',
    ['burn cause={actor:org/company thing:person/worker}'],
  ],
  ['en', 'The army confirmed the strike.', ['strike']],
  ['ar', 'أكد الجيش الهجوم.', ['attack']],
  ['en', 'Police put the crowd at 20,000.', ['measure quantity={20000 person attended}']],
  ['en', 'Police put the crowd behind barriers.', ['act agent={actor:org/police} patient={thing:person/protester}']],
];

describe('verbs that only speak', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
