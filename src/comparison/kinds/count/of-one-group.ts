import type { QuantityValue } from '../../../model';
import { type ConceptIndex, isA } from '../../concepts';

/**
 * Whether two figures count one group that both name: the foreigners, the soldiers of one state. Fighters whose side is left out
 * may be of either.
 */
export function ofOneGroup({ scope: a }: QuantityValue, { scope: b }: QuantityValue, index: ConceptIndex): boolean {
  if (a.qualifiers.length === 0 || a.part === 'other' || a.qualifiers.join() !== b.qualifiers.join()) return false;
  const fights = a.qualifiers.some((id) => isA(id, 'thing:person/combatant', index));
  return !fights || a.qualifiers.some((id) => id.startsWith('actor:'));
}

/** Whether two figures are of fighters, and of which side is left out: 121 of its own may have died beside 374 of the others. */
export function ofSidesUntold({ scope: a }: QuantityValue, { scope: b }: QuantityValue, index: ConceptIndex): boolean {
  return [a, b].every(
    ({ qualifiers }) =>
      qualifiers.some((id) => isA(id, 'thing:person/combatant', index)) &&
      !qualifiers.some((id) => id.startsWith('actor:') && !id.startsWith('actor:org/')),
  );
}
