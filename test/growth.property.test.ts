import { describe, expect, it } from 'vitest';
import { growth, quadratic } from './growth';

/** So many additions, which no engine can leave out. */
function additions(count: number): number {
  let sum = 1;
  for (let i = 0; i < count; i++) sum = (Math.imul(sum, 31) + i) | 0;
  return sum;
}

describe('growth', () => {
  it('tells linear work from work by the square', () => {
    const sums: number[] = [];
    expect(growth((size) => sums.push(additions(size * 100)), 10_000, 1_000_000)).toBeLessThan(quadratic);
    expect(growth((size) => sums.push(additions((size * size) / 10_000)), 10_000, 1_000_000)).toBeGreaterThan(
      quadratic,
    );
  });
});
