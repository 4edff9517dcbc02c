import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Value } from '../../model/value';

/** Families of what only persons and their bodies do. */
const personal: ReadonlySet<Family> = new Set<Family>([
  'speech',
  'law',
  'decision',
  'dealing',
  'vote',
  'office',
  'protest',
]);

/** "Both sides accused", "members voted": in what only persons do, a noun that no table knows stands for persons. */
export function doerOf(event: EventClass, role: Role, value: Value): Value {
  if (role !== 'agent' || value.kind !== 'thing' || value.id !== null) return value;
  if (!personal.has(traitsOf(event).family)) return value;
  const { name, nameKey } = value;
  return { kind: 'actor', id: null, name, nameKey, levels: [], thing: null, unknown: false };
}
