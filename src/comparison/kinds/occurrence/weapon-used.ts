import type { Claim, EventClass } from '../../../model';
import { type ConceptIndex, isA, related } from '../../concepts';

/** Classes that say of a weapon that it was put to use. */
const using: ReadonlySet<EventClass> = new Set<EventClass>(['use', 'launch', 'shoot', 'gas', 'explode']);

/** The class of weapon that a claim says was used or not: "no live rounds were fired", "officers used tear gas"; null for others. */
export function weaponUsed({ proposition: { event, arguments: roles } }: Claim, index: ConceptIndex): string | null {
  if (!using.has(event)) return null;
  for (const { role, value } of roles) {
    if (role !== 'patient' && role !== 'means') continue;
    const ids = value.kind === 'thing' ? [value.id] : value.kind === 'happening' ? value.concepts : [];
    const weapon = ids.find((id) => isA(id, 'thing:weapon', index));
    if (weapon != null) return weapon;
  }
  return null;
}

/** Whether both speak of the use of one sort of weapon, by whichever verb. */
export function useOneWeapon(a: Claim, b: Claim, index: ConceptIndex): boolean {
  const [x, y] = [weaponUsed(a, index), weaponUsed(b, index)];
  return x !== null && y !== null && related(x, y, index);
}
