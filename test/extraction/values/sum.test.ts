import { describe, expect, it } from 'vitest';
import { countsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'Four soldiers and an interpreter were killed.',
    [
      '{4 person killed actor:org/military+thing:person/combatant/soldier}',
      '{1.. person killed thing:person/worker/interpreter}',
      '{5 person killed}',
    ],
  ],
  [
    'en',
    'At least three soldiers and two children were wounded.',
    [
      '{3.. person wounded actor:org/military+thing:person/combatant/soldier}',
      '{2 person wounded thing:person/child}',
      '{5.. person wounded}',
    ],
  ],
  [
    'ar',
    'قتل ثلاثة جنود وطفلان في الهجوم.',
    [
      '{3 person killed actor:org/military+thing:person/combatant/soldier}',
      '{2 person killed thing:person/child}',
      '{5 person killed}',
    ],
  ],
  ['en', 'Twelve people and a dog were killed.', ['{12 person killed}', '{1.. thing:animal/dog killed}']],
];

describe('sums of lists', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});
