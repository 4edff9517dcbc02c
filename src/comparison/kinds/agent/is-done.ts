import { type EventClass, traitsOf } from '../../../model';

/** Events that nobody does to anything: what comes down or dies by itself, is present, or is measured. */
const undone: ReadonlySet<EventClass> = new Set([
  'die',
  'survive',
  'suicide',
  'harm',
  'collapse',
  'exist',
  'fly',
  'measure',
  // Both sides do it.
  'clash',
  'use',
]);

/** Whether an event of the incident is somebody's doing, so that it has an agent to ask for. */
export function isDone(event: EventClass): boolean {
  const { family } = traitsOf(event);
  return !undone.has(event) && family !== 'accident' && family !== 'nature';
}
