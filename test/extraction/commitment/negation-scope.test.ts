import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

describe('how far a negation reaches', () => {
  it('passes a verb without a subject behind what was said', () => {
    const claims = claimsIn('en', 'He said "the bill is due," but that does not mean there is a rush to pay.');
    expect(claims.map(({ proposition: { event } }) => event)).toContain('pay');
  });
});
