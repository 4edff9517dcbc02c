import type { Source } from '../../model';
import { isOfMany } from '../../model/many-bodies';
import { isSingleOffice, isSpeakingOffice } from '../../model/speaking-offices';
import type { ConceptIndex } from '../concepts';

/**
 * The body whose word a person's word is, or null: of its head and its spokesman, and of a known person the body that the
 * gazetteer puts him at. Nobody's word is a state's.
 */
export function bodySpokenFor({ kind, id, role }: Source, index: ConceptIndex): string | null {
  if (id === null || isOfMany(id)) return null;
  const concept = index.concept(id);
  if (concept?.type === 'person') return concept.parents.map((parent) => bodyAt(parent, index)).find(isFound) ?? null;
  if (!isSpeakingOffice(role) || kind === 'witness') return null;
  // "The head of the regional administration" is at one of many.
  if (!isSingleOffice(role) && role !== 'spokesperson' && /\/(?:government|authorities)$/u.test(id)) return null;
  return concept?.type === 'state' ? null : id;
}

/** A body, or the one that an office belongs to. */
function bodyAt(id: string, index: ConceptIndex): string | null {
  const concept = index.concept(id);
  if (concept === undefined || concept.type === 'state' || concept.type === 'person') return null;
  if (concept.type !== 'role') return id;
  const [above] = concept.parents;
  return above === undefined ? null : bodyAt(above, index);
}

const isFound = (id: string | null): id is string => id !== null;
