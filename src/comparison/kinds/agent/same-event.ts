import { type Claim, type EventClass, traitsOf, type Value } from '../../../model';
import { shareAnArgument } from '../../alignment/arguments-agree';
import { rivals } from '../../alignment/told-once';
import type { ConceptIndex } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { isBlame } from './is-blame';

/** Deeds beside an attack that are done once: who took the hostages, who broke into the network. */
export const single: ReadonlySet<string> = new Set(['hack', 'breach', 'abduct', 'seize', 'steal', 'rig', 'disperse']);

/**
 * "Soldiers burned the houses", "gunmen burned the houses": forces without a name do much, and one deed is told in one word, of
 * one thing; of what is done once one may leave it out.
 */
export function sameEvent(a: Stance, b: Stance, { happenings, index }: Scene): boolean {
  const isBare = ({ proposition }: Claim) =>
    !proposition.arguments.some(({ role }) => role === 'patient' || role === 'target');
  return a.some(({ claim: x }) =>
    b.some(({ claim: y }) => {
      const { event } = x.proposition;
      const other = y.proposition.event;
      if (isKillingByBlow(event, other) && sharePatient(x, y, index)) return true;
      if (event !== other && traitsOf(event).broader !== other && traitsOf(other).broader !== event) return false;
      if (shareAnArgument(x, y, index, true)) return true;
      // "Blamed soldiers for the attack", "said the rebels were behind it": the one that the story is of.
      if (isBlame(x) && isBlame(y) && rivals(x, y) && isBare(x) && isBare(y) && happenings.of(x).main) return true;
      return (single.has(event) || traitsOf(event).family === 'harm') && (isBare(x) || isBare(y));
    }),
  );
}

/** Somebody is shot, and somebody killed him: a blow to persons and its end. */
function isKillingByBlow(a: EventClass, b: EventClass): boolean {
  const isBlow = (event: EventClass) => traitsOf(event).family === 'assault';
  return (a === 'kill' && isBlow(b)) || (b === 'kill' && isBlow(a));
}

function sharePatient(x: Claim, y: Claim, index: ConceptIndex): boolean {
  const patients = ({ proposition }: Claim) =>
    proposition.arguments.flatMap(({ role, value }) => (role === 'patient' ? [value] : []));
  return patients(x).some((one) => patients(y).some((other) => isOneThing(one, other, index)));
}

export function isOneThing(a: Value, b: Value, index: ConceptIndex): boolean {
  const { relation } = compareValues(a, b, index);
  return relation === 'equivalent' || relation === 'refines';
}
