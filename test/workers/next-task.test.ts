import { describe, expect, it } from 'vitest';
import { fromBothEnds, inTurn, type NextTask } from '../../src/workers/next-task';

/** What threads get that come in this order. */
const given = (next: NextTask<string>, threads: readonly number[]) =>
  threads.map((thread) => {
    const got = next(thread);
    return got && `${got.task}${got.at}`;
  });

describe('inTurn', () => {
  it('gives each task to whoever comes, as it is made', () => {
    expect(given(inTurn(new Set(['a', 'b', 'c'])), [1, 0, 1, 0, 0])).toStrictEqual(['a0', 'b1', 'c2', null, null]);
  });
});

describe('fromBothEnds', () => {
  it.each<[string, readonly number[], readonly (string | null)[]]>([
    ['one thread: in order', [0, 0, 0, 0, 0], ['a0', 'b1', 'c2', 'd3', null]],
    ['every other thread: from the end', [0, 1, 2, 3, 0, 1], ['a0', 'd3', 'b1', 'c2', null, null]],
    ['a quick one takes what is left', [0, 1, 1, 1, 1, 0], ['a0', 'd3', 'c2', 'b1', null, null]],
  ])('%s', (_, threads, expected) => {
    expect(given(fromBothEnds(['a', 'b', 'c', 'd']), threads)).toStrictEqual(expected);
  });
});
