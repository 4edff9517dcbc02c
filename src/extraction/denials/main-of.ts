import type { Claim } from '../../model/claim';
import { type EventClass, traitsOf } from '../../model/event-class';
import { isAccusation } from './answered-accusation';

/** Events that say too little to be what a bare denial denies where they do not concern who denies. */
export const slight: ReadonlySet<EventClass> = new Set<EventClass>([
  'act',
  'be',
  'exist',
  'measure',
  'happen',
  'accuse',
]);

/**
 * What a telling says first of all: the widest claim, before what stands within it; what somebody was accused of, and a blow, before
 * others. Of what stands before "…, which he denied" the last.
 */
export function mainOf(claims: readonly Claim[], lastFirst = false): Claim | null {
  let best: Claim | null = null;
  let most = -1;
  for (const claim of lastFirst ? claims.toReversed() : claims) {
    if (traitsOf(claim.proposition.event).family === 'speech' && !tellsSomebody(claim)) continue;
    const rank =
      (isAccusation(claim) ? 4 : 0) + (isBlow(claim) ? 2 : 0) + (slight.has(claim.proposition.event) ? 0 : 1);
    const whole = best !== null && isOfSomebody(claim) && holdsClaim(claim, best);
    if (!whole && (rank <= most || (best !== null && isOfSomebody(best) && holdsClaim(best, claim)))) continue;
    best = claim;
    most = Math.max(most, rank);
  }
  return best;
}

/** "Hid the deaths", and not "the explosions shook the port", which says no more than what it holds. */
function isOfSomebody({ proposition: { event, arguments: args } }: Claim): boolean {
  return !slight.has(event) || args.some(({ role }) => role === 'agent');
}

export function isBlow({ proposition: { event } }: Claim): boolean {
  const { family } = traitsOf(event);
  return family === 'assault' || family === 'accident';
}

function tellsSomebody({ proposition }: Claim): boolean {
  return proposition.event === 'inform' && proposition.arguments.some(({ role }) => role === 'patient');
}

/** Whether one of two claims of a source is told within the other's words, behind what that one begins with. */
export function holdsClaim(whole: Claim, part: Claim): boolean {
  const [a, b] = [whole.evidence, part.evidence];
  if (whole.origin !== part.origin || a.start > b.start || a.end < b.end) return false;
  return firstOf(whole) < firstOf(part);
}

function firstOf({ proposition }: Claim): number {
  return Math.min(...proposition.arguments.map(({ evidence }) => evidence.start));
}
