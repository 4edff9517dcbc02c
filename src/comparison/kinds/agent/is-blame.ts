import type { Claim } from '../../../model';
import { masterminded } from './masterminded';

/** Whether a claim lays a deed or a mishap at somebody's door, or clears him of it, rather than telling what he did. */
export function isBlame(claim: Claim): boolean {
  const { commitment, attribution } = claim;
  return commitment.focus === 'agent' || attribution.act === 'accuse' || masterminded(claim) !== null;
}
