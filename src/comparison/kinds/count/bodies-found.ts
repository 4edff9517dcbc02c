import type { Claim, Evidence, QuantityValue } from '../../../model';
import { claimsBeside } from '../../alignment/claims-beside';
import type { Scene } from '../../scene';

/** The dead as a toll of bodies found gives them: so many at least, as others may not have been. */
export function asFoundSoFar(value: QuantityValue, number: Evidence, claim: Claim, scene: Scene): QuantityValue {
  if (value.effect !== 'killed' || value.high !== value.low || value.low === 0) return value;
  const found = claimsBeside(claim, scene).some(
    ({ proposition, commitment }) =>
      proposition.event === 'find' &&
      commitment.polarity === 'affirmed' &&
      proposition.arguments.some(
        ({ role, evidence }) => role === 'patient' && evidence.start < number.end && number.start < evidence.end,
      ),
  );
  return found ? { ...value, high: null } : value;
}
