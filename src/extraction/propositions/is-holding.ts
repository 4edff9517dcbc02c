import type { EventClass } from '../../model/event-class';

const holding: ReadonlySet<EventClass> = new Set<EventClass>(['carry', 'own', 'store', 'belong', 'measure']);

/** Whether a class tells what something holds, has or measures: its subject is the holder, and causes nothing. */
export function isHolding(event: EventClass): boolean {
  return holding.has(event);
}
