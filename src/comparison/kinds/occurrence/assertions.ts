import type { Claim } from '../../../model';
import { circleOfClaim } from '../../alignment/event-group';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** Assertions of an incident by their circle of events, for denials to find. */
export const assertionsIn = oncePerScene(assertionsOf);

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
