import type { Claim } from '../../model';

/**
 * Told of one doer against another that somebody else names: by a cleft ("it was the guards who opened it"), by "alone", by "themselves" or
 * by who it was not. Whom somebody accuses is a matter of its own.
 */
export function isSetApart({ commitment, attribution, proposition }: Claim): boolean {
  if (attribution.act === 'accuse') return false;
  return commitment.focus === 'agent' || proposition.sole === true || proposition.singled === true;
}
