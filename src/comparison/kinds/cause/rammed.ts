import type { Claim, EventClass, Value } from '../../../model';
import { type ConceptIndex, isA } from '../../concepts';
import type { Scene } from '../../scene';
import { isOfFall } from './mishap';

/** Words for one vehicle's running into something: "rammed", "hit", «صدم». */
const collisions: ReadonlySet<EventClass> = new Set<EventClass>(['attack', 'strike', 'crash']);

/**
 * "A coastguard boat had rammed their boat", «شاحنة صدمت الجسر»: a vehicle that somebody says ran into what then sank or fell, as a blow; null where
 * none did.
 */
export function rammedBy({ proposition, commitment, attribution }: Claim, scene: Scene): Value | null {
  const { event, predicate, arguments: roles } = proposition;
  if (commitment.polarity === 'denied' || attribution.chain.length < 2 || !collisions.has(event)) return null;
  if (!isOfFall(scene) || roles.some(({ role }) => role === 'cause')) return null;
  const rammer = roles.find(({ role, value }) => role === 'agent' && isRunning(value, scene.index));
  const struck = roles.find(
    ({ role, value }) => (role === 'patient' || role === 'target') && isThing(value, scene.index),
  );
  const id = rammer === undefined ? null : classOf(rammer.value);
  if (id === null || struck === undefined) return null;
  return { kind: 'happening', event: 'strike', name: predicate, concepts: [id] };
}

function classOf(value: Value): string | null {
  if (value.kind === 'thing') return value.id;
  return value.kind === 'actor' || value.kind === 'place' ? value.thing : null;
}

/** What drives or sails; of aircraft and tanks one asks what they fired. */
function isRunning(value: Value, index: ConceptIndex): boolean {
  const id = classOf(value);
  return (
    isA(id, 'thing:vehicle', index) &&
    !isA(id, 'thing:vehicle/aircraft', index) &&
    !isA(id, 'thing:vehicle/military', index)
  );
}

function isThing(value: Value, index: ConceptIndex): boolean {
  const id = classOf(value);
  return isA(id, 'thing:vehicle', index) || isA(id, 'thing:building', index) || isA(id, 'thing:building-part', index);
}
