import type { Claim, EventClass, Role, Value } from '../../../model';
import { isA } from '../../concepts';
import type { Scene } from '../../scene';
import { isOfBreakdown } from './mishap';

/** What a vehicle, a building or a ride has, and what stands in it. */
const parts: readonly string[] = [
  'thing:vehicle-part',
  'thing:building-part',
  'thing:building/pipeline',
  'thing:rope',
  'thing:household-appliance',
  'thing:substance/gas',
];

/** What befalls a part by itself where a speaker tells it of a mishap: it broke, slipped, burst, came off. */
const failing: ReadonlySet<EventClass> = new Set<EventClass>([
  'malfunction',
  'accident',
  'collapse',
  'explode',
  'burn',
  'damage',
  'outage',
]);

const undergoing: ReadonlySet<Role> = new Set<Role>(['patient', 'means', 'agent']);

/**
 * "The rudder had jammed", "a rope had snapped", "a gas cylinder exploded": the part that somebody says failed in a mishap that is
 * not that of the part itself; null where none did.
 */
export function failedPart({ proposition, commitment, attribution }: Claim, scene: Scene): Value | null {
  const { event, predicate, arguments: roles } = proposition;
  if (attribution.chain.length < 2 || !isOfBreakdown(scene)) return null;
  // "The brakes did not work".
  const idle = event === 'act' && predicate === 'work';
  if ((commitment.polarity === 'denied') !== idle) return null;
  if (!idle && !failing.has(event) && event !== 'end' && !(event === 'act' && predicate === 'break')) return null;
  // What something else brought about is an effect.
  if (roles.some(({ role }) => role === 'cause')) return null;
  for (const { role, value } of roles) {
    if (!undergoing.has(role)) continue;
    const id = value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
    if (id === null || !parts.some((root) => isA(id, root, scene.index))) continue;
    // Windows break of whatever befalls a building.
    if (isA(id, 'thing:building-part/window', scene.index)) continue;
    // What stops is a machine: gas and power are cut off by somebody.
    if (event === 'end' && !isA(id, 'thing:vehicle-part', scene.index)) continue;
    if (isTheIncident(event, scene)) return null;
    const bursts = event === 'explode' && !isA(id, 'thing:vehicle-part', scene.index);
    return { kind: 'happening', event: bursts ? event : 'malfunction', name: predicate, concepts: [id] };
  }
  return null;
}

/** The blast that outlets tell of in their own words is the incident, and no account of it. */
function isTheIncident(event: EventClass, { claims }: Scene): boolean {
  return claims.some(({ proposition, attribution }) => proposition.event === event && attribution.chain.length < 2);
}
