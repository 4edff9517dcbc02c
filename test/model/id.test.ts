import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, stableId } from '../../src/model/id';

describe('stableId', () => {
  it('writes both halves of the hash as one number in thirteen digits of base 36', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const { high, low } = hashOf(text, 0, text.length);
        const whole = (BigInt(high) << 32n) | BigInt(low);
        expect(stableId(text)).toBe(whole.toString(36).padStart(13, '0'));
      }),
      { numRuns: 2000 },
    );
  });
});
