import { describe, expect, it } from 'vitest';
import { lasting, lastingBytes, lastingInts, listed } from '../../src/clustering/lasting';

describe('lists that last', () => {
  it('are zeros, hold what is put into them, and none reaches into another', () => {
    const odd = lastingBytes(Uint8Array.of(1, 2, 3));
    const ints = lastingInts(4);
    expect([...ints]).toEqual([0, 0, 0, 0]);
    ints.fill(-1);
    const copy = lasting(ints);
    ints.fill(7);
    expect([[...odd], [...ints], [...copy]]).toEqual([
      [1, 2, 3],
      [7, 7, 7, 7],
      [-1, -1, -1, -1],
    ]);
    expect(ints.buffer).toBe(copy.buffer);
  });

  it('may be empty, or longer than a piece', () => {
    expect(lastingInts(0)).toHaveLength(0);
    expect(lastingInts(100_000)).toHaveLength(100_000);
    expect([...lasting(Int32Array.of(5))]).toEqual([5]);
  });

  it('share one where they are empty', () => {
    expect(listed([])).toBe(listed(['a'].slice(1)));
    expect(listed(['a', 'b'])).toEqual(['a', 'b']);
  });
});
