import type { Claim, PlaceValue } from '../../../model';
import { tiesOf } from '../../alignment/arguments-agree';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { isLimitedDenial } from './course';

/** Denials of leaving that an incident holds, by the happening that they speak of. */
const denials = oncePerScene(denialsIn);

/** Whether who is said to have arrived somewhere has so left a place that somebody denies he left: "he arrived in Moscow". */
export function isDepartureFor(claim: Claim, scene: Scene): boolean {
  const { commitment, proposition } = claim;
  if (proposition.event !== 'arrive' || commitment.polarity === 'denied' || commitment.stage !== 'accomplished')
    return false;
  const known = denials(scene);
  const there = placesOf(claim, ['target', 'place', 'patient']);
  if (there.length === 0) return false;
  return (known.get(scene.happenings.of(claim).id) ?? []).some(
    (denial) =>
      denial.origin !== claim.origin &&
      placesOf(denial, ['origin', 'patient', 'place']).some((left) =>
        there.every(({ id }) => id !== null && left.id !== null && scene.index.relation(left.id, id) === 'apart'),
      ),
  );
}

function placesOf({ proposition }: Claim, roles: readonly string[]): PlaceValue[] {
  return proposition.arguments.flatMap(({ role, value }) =>
    roles.includes(role) && value.kind === 'place' ? [value] : [],
  );
}

function denialsIn({ claims, happenings }: Scene): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.proposition.event !== 'leave' || claim.commitment.polarity !== 'denied') continue;
    // Who did not leave until dawn, or not as part of a plan, left.
    if (isLimitedDenial(claim) || tiesOf(claim).length > 0) continue;
    const { id } = happenings.of(claim);
    const members = found.get(id);
    if (members === undefined) found.set(id, [claim]);
    else members.push(claim);
  }
  return found;
}
