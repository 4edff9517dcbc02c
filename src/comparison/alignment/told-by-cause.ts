import type { Claim, EventClass } from '../../model';
import { traitsOf } from '../../model';
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

/** The circle of classes that {@link momentOf} belongs to. */
export function circleOfMoment(claim: Claim): string {
  return isViolence(momentOf(claim)) ? 'violence' : circleOfClaim(claim);
}
