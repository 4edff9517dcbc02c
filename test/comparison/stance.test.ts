import { expect, it } from 'vitest';
import { finding } from '../../src/testing';

it.each([
  ['one hedges', ['monitor: maybe Russia', 'mayor: Russia'], 'differsInCommitment', 'commitment.open'],
  [
    'one hedges what the other excludes',
    ['monitor: maybe Russia', 'mayor: Ukraine'],
    'differsInCommitment',
    'commitment.open',
  ],
  ['both hedge, and name two', ['monitor: maybe Russia', 'mayor: maybe Ukraine'], 'overlaps', 'commitment.both-open'],
  ['both assert, and name two', ['monitor: Russia', 'mayor: Ukraine'], 'conflicts', 'actor.apart'],
] as const)('%s', (_, [first, second], relation, reason) => {
  const [pair] = finding('agent', first, second).question.matrix;
  expect([pair?.relation, pair?.reason]).toEqual([relation, reason]);
});

it('sees one hedge within another where what is left open is', () => {
  const [pair] = finding('place', 'monitor: maybe Nineveh', 'mayor: maybe Nineveh/Zummar').question.matrix;
  expect(pair).toMatchObject({ relation: 'refines', reason: 'place.within' });
});
