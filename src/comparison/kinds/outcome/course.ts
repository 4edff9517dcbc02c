import { type Claim, traitsOf } from '../../../model';
import type { Scene } from '../../scene';

/** Movements that each source tells of, by source and mover. */
const moved = new WeakMap<Scene, ReadonlySet<string>>();

/**
 * Whether a stay is told by who also tells that the same one then moved on: "he stayed until dawn, then was flown out" says
 * how somebody left, and not that he did not.
 */
export function isCourse(claim: Claim, scene: Scene): boolean {
  if (claim.proposition.event !== 'stay' || claim.commitment.polarity === 'denied') return false;
  let known = moved.get(scene);
  if (known === undefined) {
    known = movementsIn(scene);
    moved.set(scene, known);
  }
  return known.has(keyOf(claim, scene));
}

/** Whether some source tells of such a stay of whom a claim has leave. */
export function hasCourse(claim: Claim, scene: Scene): boolean {
  let known = courses.get(scene);
  if (known === undefined) {
    known = new Set(
      scene.claims.filter((other) => isCourse(other, scene)).map((other) => scene.happenings.of(other).id),
    );
    courses.set(scene, known);
  }
  return known.has(scene.happenings.of(claim).id);
}

const courses = new WeakMap<Scene, ReadonlySet<string>>();

function movementsIn(scene: Scene): ReadonlySet<string> {
  const found = new Set<string>();
  for (const claim of scene.claims) {
    const { commitment, proposition } = claim;
    if (commitment.polarity === 'denied' || commitment.stage !== 'accomplished' || proposition.event === 'stay')
      continue;
    if (traitsOf(proposition.event).family === 'movement') found.add(keyOf(claim, scene));
  }
  return found;
}

function keyOf(claim: Claim, scene: Scene): string {
  return `${claim.origin}|${scene.happenings.of(claim).id}`;
}
