import { describe, expect, it } from 'vitest';
import { once } from '../../src/text/once';

describe('once', () => {
  it.each([[undefined], [null], [0], ['made']])('works %j out when first asked, and never again', (value) => {
    let calls = 0;
    const ask = once(() => {
      calls++;
      return value;
    });
    expect(calls).toBe(0);
    expect([ask(), ask()]).toEqual([value, value]);
    expect(calls).toBe(1);
  });
});
