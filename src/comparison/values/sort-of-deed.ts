import type { EventClass, Value } from '../../model';
import { type ConceptIndex, isA } from '../concepts';

/** What a deed as a whole is said to have been, of which it was one: a rising, a seizure of power, terror, a mishap. */
type SortOfDeed = 'rising' | 'seizure' | 'terror' | 'mishap' | 'killing' | 'suicide';

const byEvent: Readonly<Partial<Record<EventClass, SortOfDeed>>> = {
  protest: 'rising',
  riot: 'rising',
  overthrow: 'seizure',
  terrorism: 'terror',
  accident: 'mishap',
  malfunction: 'mishap',
  stampede: 'mishap',
  murder: 'killing',
  execute: 'killing',
  suicide: 'suicide',
};

const byClass: readonly (readonly [string, SortOfDeed])[] = [
  ['thing:political/coup', 'seizure'],
  ['thing:political/protest', 'rising'],
];

/** The sort of deed that a value names; null where its word leaves it open ("an attack", "violence"). */
export function sortOfDeed(value: Value, index: ConceptIndex): SortOfDeed | null {
  if (value.kind === 'happening') return byEvent[value.event] ?? null;
  if (value.kind !== 'thing') return null;
  return byClass.find(([root]) => isA(value.id, root, index))?.[1] ?? null;
}
