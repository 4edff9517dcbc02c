import { addNames } from './add-names';
import type { ActorConcept, ActorType, NameEntry } from './concept';
import { tableRows } from './table-rows';

/** An organ or office that any state (or group) may have: what {@link composeActor} joins to one. */
export interface Organ {
  /** `actor:org/military`, `actor:role/minister`. */
  readonly id: string;
  readonly type: ActorType;
  /** The organ of the same state that it is part of; null for one directly under the state. */
  readonly partOf: string | null;
}

/**
 * Reads `key;type;wider generics;part of;English nouns;Arabic nouns`. A generic organ is itself a concept ("the army"),
 * and a parent of every army.
 */
export function readOrgans(
  table: string,
  prefix: 'org' | 'role',
  organs: Map<string, Organ>,
  concepts: ActorConcept[],
  names: NameEntry[],
): void {
  for (const row of tableRows(table, 6)) {
    const [key = '', type = '', wider = '', partOf = '', en = '', ar = ''] = row;
    const id = `actor:${prefix}/${key}`;
    const parents = wider === '' ? [] : wider.split(' ').map((parent) => `actor:${prefix}/${parent}`);
    organs.set(key, { id, type: type as ActorType, partOf: partOf === '' ? null : partOf });
    concepts.push({ kind: 'actor', id, type: type as ActorType, parents, members: [], side: null, country: null });
    addNames(names, id, 'en', en, 'noun');
    addNames(names, id, 'ar', ar, 'noun');
  }
}
