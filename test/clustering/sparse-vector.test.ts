import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, renumbered, vectorOf } from '../../src/clustering/sparse-vector';

const features = fc.uniqueArray(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 0xffff })), {
  selector: ([id]) => id,
  maxLength: 60,
});
/** Any other numbering of a thousand features: odd factors modulo a power of two change places only. */
const shuffled = (id: number) => (id * 40_503) % 65_536;

describe('renumbered', () => {
  it('is the vector of the same weights under the new numbers', () => {
    fc.assert(
      fc.property(features, (given) => {
        const anew = given.map(([id, weight]) => [shuffled(id), weight] as const);
        expect(renumbered(vectorOf([...given]).entries, shuffled)).toStrictEqual(vectorOf(anew));
      }),
    );
  });

  it('leaves what two vectors have in common', () => {
    fc.assert(
      fc.property(features, features, (one, two) => {
        const [a, b] = [vectorOf([...one]), vectorOf([...two])];
        expect(cosine(renumbered(a.entries, shuffled), renumbered(b.entries, shuffled))).toBe(cosine(a, b));
      }),
    );
  });
});
