import { expect, test } from 'vitest';
import { somePair } from '../../../src/comparison/alignment/some-pair';

const same = (x: number, y: number) => x === y;

test.each<[string, number[], number[], number | undefined, boolean]>([
  ['one of each side', [1, 2], [2, 3], undefined, true],
  ['none', [1, 2], [3, 4], undefined, false],
  ['an empty side', [], [1], undefined, false],
  ['beyond those that stand for a side', [1, 2, 3], [3], 2, false],
  ['the last that stands for a side', [1, 2, 3], [3], 3, true],
])('somePair: %s', (_, a, b, most, expected) => {
  expect(somePair(a, b, same, most)).toBe(expected);
});
