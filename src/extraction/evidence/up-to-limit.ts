import type { Commitment } from '../../model/commitment';
import type { EventClass } from '../../model/event-class';
import type { Evidence } from '../../model/evidence';
import type { SpokenRegion } from '../attribution/spoken-region';
import { evidenceOf, type Scene } from '../syntax/scene';
import type { Limited } from './limit-of';

/** What a limit cuts short: a stay and a denial go no further than it; and when somebody left may be told by nothing else. */
export function isOnlyUpTo(event: EventClass, { polarity }: Commitment): boolean {
  return polarity === 'denied' || event === 'stay' || event === 'continue' || event === 'leave';
}

/** Letters of a claim's words at most, with its limit. */
const longestLimited = 200;

/** The words of a claim with those that limit it: without them they would say more than was said. */
export function upToLimit(scene: Scene, clause: Evidence, { to }: Limited, holding: readonly SpokenRegion[]): Evidence {
  const last = Math.min(to, holding[holding.length - 1]?.to ?? to);
  const end = scene.tokens[last - 1]?.end ?? clause.end;
  if (end <= clause.end || end - clause.start > longestLimited) return clause;
  const from = scene.tokens.findIndex(({ start }) => start >= clause.start);
  return evidenceOf(scene, from, last);
}
