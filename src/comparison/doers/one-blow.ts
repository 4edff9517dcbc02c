import { type Claim, type EventClass, type Family, traitsOf } from '../../model';
import { classOf } from '../alignment/acts';
import { isViolence } from '../alignment/event-group';

const effects: ReadonlySet<Family> = new Set<Family>(['harm', 'damage']);

/** Deeds of those families that are done beside a blow, and by others. */
const apart: ReadonlySet<EventClass> = new Set<EventClass>([
  'intercept',
  'rape',
  'torture',
  'clash',
  'besiege',
  'threaten',
]);

/** Whether a claim tells of a blow or of what one did to persons and things. */
export function isBlow(claim: Claim): boolean {
  const event = classOf(claim);
  const { family } = traitsOf(event);
  return (family === 'assault' || effects.has(family)) && !apart.has(event);
}

/** Whether two claims may tell of one blow, or of one and what it did: "shot", "were killed"; "set on fire", "destroyed". */
export function isOneBlow(x: Claim, y: Claim): boolean {
  if (!isBlow(x) || !isBlow(y)) return false;
  const [p, q] = [classOf(x), classOf(y)];
  const harmed = [p, q].filter((event) => effects.has(traitsOf(event).family));
  // Whom one killed another may have wounded.
  if (harmed.length === 2) return p === q;
  return harmed.length === 1 || (isViolence(p) && isViolence(q));
}
