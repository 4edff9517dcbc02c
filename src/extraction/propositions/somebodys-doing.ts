import { type EventClass, type Family, traitsOf } from '../../model/event-class';

const doings: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'custody', 'control', 'protest']);

/**
 * Whether who brings an event about does it: a riot that the police provoked is their doing, and so is an incident that leaves
 * open what it was; a crash or an outage has its driver or hacker as a cause.
 */
export function isSomebodysDoing(event: EventClass): boolean {
  return doings.has(traitsOf(event).family) || event === 'disaster' || event === 'happen';
}
