import type { EventClass } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { PhraseSense } from '../values/phrase-sense';
import type { Draft } from './draft';
import { isActing } from './phrase-sorts';

/** Movements away from what may befall whoever stays. */
const fleeing: ReadonlySet<EventClass> = new Set<EventClass>(['flee', 'escape']);

/** What is said of somebody who is left or visited. */
const meeting: ReadonlySet<EventClass> = new Set<EventClass>(['leave', 'travel']);

/**
 * What stands beside a verb that has no object by its class and is no place: "responded to the attack", "fled the fighting", "left her
 * husband". Null for what says nothing of it.
 */
export function roleBeside({ event }: Draft, sense: PhraseSense): Role | null {
  if (sense.unit !== null) return null;
  if (event === 'respond') return 'target';
  if (fleeing.has(event)) return sense.event >= 0 ? 'cause' : null;
  return meeting.has(event) && sense.event < 0 && sense.number < 0 && !sense.pronoun && isActing(sense)
    ? 'patient'
    : null;
}
