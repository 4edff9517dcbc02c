import type { Commitment } from '../../model/commitment';
import { type EventClass, type Family, traitsOf } from '../../model/event-class';

/** What nobody has in the diary: told as done, it has been. */
const unplanned: ReadonlySet<Family> = new Set(['assault', 'harm', 'damage', 'accident', 'nature']);

/** On which side of its report what a claim dates must lie; null where the claim leaves it open, as of a trial that "opens in May". */
export function sideOf(event: EventClass, { stage, conditional }: Commitment): 'before' | 'after' | null {
  if (stage === 'threatened') return 'after';
  return stage === 'accomplished' && !conditional && unplanned.has(traitsOf(event).family) ? 'before' : null;
}
