import type { Claim } from '../../../model';
import { claimsBeside } from '../../alignment/claims-beside';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';

/** Whether the lower of two tolls only counts bodies found, so that others may not have been, and the higher does not. */
export function foundSoFar(part: Stance, whole: Stance, scene: Scene): boolean {
  const [{ value }] = part;
  if (value.kind !== 'quantity' || value.effect !== 'killed' || value.low === 0) return false;
  return part.every(({ claim }) => areBodies(claim, scene)) && !whole.some(({ claim }) => areBodies(claim, scene));
}

/** Whether what a claim counts is in the same words found by somebody. */
function areBodies(claim: Claim, scene: Scene): boolean {
  const numbers = claim.proposition.arguments.filter(({ role }) => role === 'quantity');
  return claimsBeside(claim, scene).some(
    ({ proposition, commitment }) =>
      proposition.event === 'find' &&
      commitment.polarity === 'affirmed' &&
      proposition.arguments.some(
        ({ role, evidence }) =>
          role === 'patient' &&
          numbers.some(({ evidence: number }) => evidence.start < number.end && number.start < evidence.end),
      ),
  );
}
