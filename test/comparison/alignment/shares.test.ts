import { describe, expect, it, test } from 'vitest';
import { type Reach, shareOf, sharesMeet } from '../../../src/comparison/alignment/shares';
import type { Commitment, Proposition, Value } from '../../../src/model';
import { claim, thing } from '../../../src/testing/builders';

const [known, other] = [thing('thing:building/gate', 'the gate', { definite: true }), thing(null, 'a gate')];

test.each<[string, Partial<Proposition>, Commitment['polarity'], Value | null, Reach]>([
  ['the one that is known', {}, 'affirmed', known, 'one'],
  ['another that nothing ties to it', {}, 'affirmed', other, 'another'],
  ['one left to the story', {}, 'affirmed', null, 'one'],
  ['all of a group', { share: 'all' }, 'affirmed', known, 'all'],
  ['not all of a group, which is some', { share: 'all' }, 'denied', known, 'some'],
  ['not one of a group, which is all', { share: 'all', none: true }, 'denied', known, 'all'],
  ['most of a group', { share: 'most' }, 'denied', known, 'most'],
])('shareOf: %s', (_, told, polarity, bearer, expected) => {
  const { proposition, commitment, ...rest } = claim({ quote: 'open', event: 'open' });
  const made = { ...rest, proposition: { ...proposition, ...told }, commitment: { ...commitment, polarity } };
  expect(shareOf(made, bearer)).toBe(expected);
});

describe('sharesMeet', () => {
  const table: readonly (readonly [Reach, Reach, boolean])[] = [
    ['all', 'all', true],
    ['all', 'group', true],
    ['all', 'some', true],
    ['all', 'one', true],
    ['all', 'another', false],
    ['group', 'most', true],
    ['group', 'one', false],
    ['one', 'one', true],
    ['one', 'another', false],
    ['most', 'some', false],
    ['some', 'some', false],
  ];
  it.each(table)('%s, %s', (a, b, expected) => {
    expect(sharesMeet(a, b)).toBe(expected);
    expect(sharesMeet(b, a)).toBe(expected);
  });
});
