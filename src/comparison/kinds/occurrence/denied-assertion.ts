import type { Claim } from '../../../model';
import { circleOf, circleOfClaim, tellsOfIncident } from '../../alignment/event-group';
import { isA } from '../../concepts';
import type { Scene } from '../../scene';
import { assertionsIn } from './assertions';
import { contradicts } from './contradicts';
import { coveredBy } from './covers';
import { deniedByWord } from './met-by-word';
import { weaponUsed } from './weapon-used';

/** Beyond this many assertions of one sort the first ones stand for them. */
const enough = 96;

/** What a denial of another matter than the incident denies: an assertion that it contradicts, whatever that names as its object. */
export function deniedAssertion(claim: Claim, scene: Scene): Claim | null {
  if (tellsOfIncident(claim.proposition.event))
    return weaponUse(claim, scene) ?? mostTold(deniedByWord(claim, scene), scene);
  const told = assertionsIn(scene);
  const circles = new Set([circleOfClaim(claim), ...coveredBy(claim).map(circleOf)]);
  const found = [...circles].flatMap((circle) =>
    (told.get(circle) ?? []).slice(0, enough).filter((other) => contradicts(claim, other, scene)),
  );
  return mostTold(found, scene) ?? mostTold(deniedByWord(claim, scene), scene);
}

/** "No live rounds were fired" denies that they were used. */
function weaponUse(claim: Claim, scene: Scene): Claim | null {
  if (weaponUsed(claim, scene.index) === null) return null;
  const told = assertionsIn(scene);
  // "Fired live rounds" is a use of them; gas that was dropped may have been anybody's.
  const fired = (told.get('violence') ?? []).filter((other) =>
    isA(weaponUsed(other, scene.index), 'thing:weapon/projectile/bullet', scene.index),
  );
  const uses = [...(told.get('use') ?? []), ...fired];
  return uses.slice(0, enough).find((other) => contradicts(claim, other, scene)) ?? null;
}

/** Of the assertions that a denial contradicts, one of the matter that most of them tell of. */
function mostTold(found: readonly Claim[], scene: Scene): Claim | null {
  const counts = new Map<string, number>();
  let best: Claim | null = null;
  let most = 0;
  for (const other of found) {
    const { id } = scene.happenings.of(other);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    if (count > most) {
      most = count;
      best = other;
    }
  }
  return best;
}
