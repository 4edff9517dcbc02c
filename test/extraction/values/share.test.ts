import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

const shares: readonly (readonly ['en' | 'ar', string, string | undefined])[] = [
  ['en', 'All the gates were locked.', 'all'],
  ['en', 'The gates were locked.', 'group'],
  ['en', 'Most of the gates were locked.', 'most'],
  ['en', 'Two of the gates were locked.', 'some'],
  ['en', 'The gate was locked.', undefined],
  ['ar', 'كل البوابات مغلقة.', 'all'],
  ['ar', 'البوابات جميعها مغلقة.', 'all'],
  ['ar', 'معظم البوابات مغلقة.', 'most'],
  ['ar', 'بعض البوابات مغلقة.', 'some'],
  ['ar', 'البوابة مغلقة.', undefined],
];

describe('of how many of a group it is told', () => {
  it.each(shares)('%s: %s', (language, text, share) => {
    expect(claimsIn(language, text).map(({ proposition }) => proposition.share)).toContain(share);
  });
});
