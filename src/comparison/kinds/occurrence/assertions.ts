import type { Claim } from '../../../model';
import { circleOfClaim } from '../../alignment/event-group';
import type { Scene } from '../../scene';

/** Assertions of an incident by their circle of events, for denials to find. */
const asserted = new WeakMap<Scene, ReadonlyMap<string, readonly Claim[]>>();

export function assertionsIn(scene: Scene): ReadonlyMap<string, readonly Claim[]> {
  let circles = asserted.get(scene);
  if (circles === undefined) {
    circles = assertionsOf(scene);
    asserted.set(scene, circles);
  }
  return circles;
}

function assertionsOf({ claims }: Scene): ReadonlyMap<string, readonly Claim[]> {
  const circles = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.commitment.polarity === 'denied' || claim.commitment.stage !== 'accomplished') continue;
    const circle = circleOfClaim(claim);
    const members = circles.get(circle);
    if (members === undefined) circles.set(circle, [claim]);
    else members.push(claim);
  }
  return circles;
}
