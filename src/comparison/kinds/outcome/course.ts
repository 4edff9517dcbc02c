import { type Argument, type Claim, type EventClass, traitsOf } from '../../../model';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** Movements that each source tells of, by source and mover. */
const moved = oncePerScene(movementsIn);

/** Up to when somebody did not do a thing, which leaves open that he did then: "did not leave until dawn". */
export function isLimitedDenial({ proposition: { limit }, commitment }: Claim): boolean {
  return limit !== undefined && commitment.polarity === 'denied';
}

const leaves: ReadonlySet<EventClass> = new Set<EventClass>(['leave', 'flee']);

/** Whether a claim tells that somebody went away. */
export function isLeaving({ proposition, commitment }: Claim): boolean {
  return leaves.has(proposition.event) && commitment.polarity === 'affirmed' && commitment.stage === 'accomplished';
}

/**
 * Whether a claim says how somebody left, and not that he did not: a stay told with its end ("he stayed until dawn"), the same told as a
 * denial ("did not leave until dawn") or as an exception («لم يغادر إلا بعد الفجر»), or a stay told by who also tells that the same one then moved on.
 */
export function isCourse(claim: Claim, scene: Scene): boolean {
  const { event, limit } = claim.proposition;
  if (claim.commitment.stage !== 'accomplished') return false;
  if (claim.commitment.polarity === 'denied') return leaves.has(event) && limit?.bound === 'until';
  if (leaves.has(event)) return limit?.bound === 'after';
  if (event !== 'stay') return false;
  // "There is no sense in staying": a stay of nobody, nowhere, is no course.
  return limit?.bound === 'until' || (claim.proposition.arguments.some(setsIt) && movesOn(claim, scene));
}

function setsIt({ role }: Argument): boolean {
  return role === 'agent' || role === 'patient' || role === 'place' || role === 'origin';
}

/** Whether who tells of a stay tells as well that the same one moved. */
export const movesOn = askedOfClaim(
  (scene) => moved(scene).size === 0,
  (claim, scene) => moved(scene).has(keyOf(claim, scene)),
);

/** Whether some source tells of such a course of whom a claim has leave, and not the one behind the claim itself. */
export const hasCourse = askedOfClaim(
  (scene) => tellersIn(scene).size === 0,
  (claim, scene) => {
    const tellers = tellersIn(scene).get(scene.happenings.of(claim).id);
    return tellers !== undefined && !tellers.has(claim.origin);
  },
);

/** Who tells of a course of each happening. */
const tellersIn = oncePerScene((scene): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const claim of scene.claims) {
    if (!isCourse(claim, scene)) continue;
    const { id } = scene.happenings.of(claim);
    found.set(id, (found.get(id) ?? new Set()).add(claim.origin));
  }
  return found;
});

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
