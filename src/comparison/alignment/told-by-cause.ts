import type { Claim, EventClass } from '../../model';
import { eventClasses, traitsOf } from '../../model';
import { askedOfScene } from '../looks';
import type { Scene } from '../scene';
import { circleOfClaim, isViolence } from './event-group';

/**
 * The event whose time and place a claim tells: of harm and damage that a blow or blast did, the blow ("the blast tore through the
 * bakery at noon"), else its own.
 */
export function momentOf({ proposition: { event, arguments: roles } }: Claim): EventClass {
  const { family } = traitsOf(event);
  if (family !== 'harm' && family !== 'damage') return event;
  for (const { role, value } of roles)
    if (role === 'cause' && value.kind === 'happening' && isViolence(value.event)) return value.event;
  return event;
}

/**
 * The circle of classes that {@link momentOf} belongs to. Where the story tells of a blow, somebody was killed or hurt when and where it fell:
 * "he was shot at a checkpoint", "he was killed in the grove".
 */
export function circleOfMoment(claim: Claim, scene: Scene): string {
  const moment = momentOf(claim);
  if (isViolence(moment) || (blown.has(moment) && tellsOfBlow(scene))) return 'violence';
  return circleOfClaim(claim);
}

const blown: ReadonlySet<EventClass> = new Set<EventClass>(['kill', 'murder', 'wound']);

/** Whether an incident's story is one of a blow. */
const tellsOfBlow = askedOfScene(({ foremost }) =>
  foremost.some((event) => event in eventClasses && isViolence(event as EventClass)),
);
