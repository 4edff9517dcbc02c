import { type EventClass, type Family, traitsOf } from '../../model/event-class';

/** Classes of what people do together by being there, and of being aboard. */
const together: ReadonlySet<EventClass> = new Set<EventClass>([
  'attend',
  'protest',
  'meet',
  'carry',
  'transport',
  'travel',
  'exist',
  'be',
  'measure',
]);

/** Families of what befalls all who are aboard, and of what a crowd does or suffers as one. */
const asOne: ReadonlySet<Family> = new Set<Family>(['harm', 'accident', 'movement', 'protest', 'nature']);

/** Whether a class is of what people do by being there, or all do or suffer as one: of such a deed a crowd's number is its own. */
export function isOfCrowd(event: EventClass): boolean {
  return together.has(event) || asOne.has(traitsOf(event).family);
}
