import { describe, expect, it } from 'vitest';
import { type Consonant, consonantSkeleton } from '../../src/text/consonant-skeleton';

describe('consonantSkeleton', () => {
  it.each<[Consonant[], string]>([
    [['z', 'm', 'm', 'r'], 'zmr'],
    [['d', 'm', 'm', 'm'], 'dm'],
    [['q', 't', 'r'], 'ktr'],
    [['b', 'l', 'kh'], 'blx'],
    [[], ''],
  ])('%j', (consonants, expected) => {
    expect(consonantSkeleton(consonants)).toBe(expected);
  });
});
