import type { Claim, StateScale } from '../../model';
import type { Scene } from '../scene';
import { claimsBeside } from './claims-beside';

/** States in which somebody or something is found, brought out or held. */
const found: ReadonlySet<StateScale> = new Set<StateScale>(['life', 'condition', 'damage']);

/**
 * "No victims were found alive", «لم يعثر على أحد حيا»: what is denied is finding them so, and who tells of a find and of no such state
 * does not contradict it.
 */
export function isOfAnotherState(denial: Claim, assertion: Claim, scene: Scene): boolean {
  const scales = statesBeside(denial, scene);
  return scales.length > 0 && !scales.some((scale) => statesBeside(assertion, scene).includes(scale));
}

/** The states that the same words say that what a deed befell was in. */
function statesBeside(claim: Claim, scene: Scene): StateScale[] {
  const { part, start, end } = claim.evidence;
  return claimsBeside(claim, scene).flatMap(({ evidence, proposition }) => {
    if (proposition.event !== 'be' || evidence.part !== part || evidence.start !== start || evidence.end !== end)
      return [];
    return proposition.arguments.flatMap(({ value }) =>
      value.kind === 'state' && found.has(value.scale) ? [value.scale] : [],
    );
  });
}
