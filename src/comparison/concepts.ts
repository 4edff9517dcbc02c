/** What comparison wants to know of a concept; every gazetteer concept fits. */
export interface ConceptFacts {
  readonly kind: 'place' | 'actor' | 'thing';
  /** Type of place or actor: `country`, `town`, `state`, `armed-force`, `role` … */
  readonly type?: string;
  readonly country?: string | null;
  readonly side?: string | null;
  readonly parents: readonly string[];
}

/** The part of the gazetteer that comparison leans on; stages never import each other. */
export interface ConceptIndex {
  concept(id: string): ConceptFacts | undefined;
  contains(outer: string, inner: string): boolean;
  ancestors(id: string): readonly string[];
  relation(a: string, b: string): 'same' | 'contains' | 'within' | 'apart' | 'unknown';
  adjacent(a: string, b: string): boolean;
  distanceKm(a: string, b: string): number | null;
  /** Names in a language, a concept's usual one before its others; left out where nothing needs to be named. */
  names?(language: string): Iterable<ConceptName>;
}

/** One way in which a language names a concept. */
export interface ConceptName {
  readonly concept: string;
  readonly name: string;
  /** `noun` of what takes an article; adjectives and demonyms name nothing by themselves. */
  readonly sort: string;
  readonly plural?: boolean;
}

/** How two concepts lie to each other; ids that no table knows still contain by their path (`thing:vehicle/truck`). */
export function conceptRelation(a: string, b: string, index: ConceptIndex): 'same' | 'contains' | 'within' | 'apart' {
  if (a === b) return 'same';
  if (isPathOf(a, b) || index.contains(a, b)) return 'contains';
  if (isPathOf(b, a) || index.contains(b, a)) return 'within';
  return 'apart';
}

/** `thing:vehicle` of `thing:vehicle/truck`. */
function isPathOf(outer: string, inner: string): boolean {
  return inner.length > outer.length && inner.charCodeAt(outer.length) === slash && inner.startsWith(outer);
}

const slash = 0x2f;

/** Whether one of two concepts holds the other. */
export function related(a: string, b: string, index: ConceptIndex): boolean {
  return conceptRelation(a, b, index) !== 'apart';
}

/** Whether an id stands at or below a class. */
export function isA(id: string | null, ancestor: string, index: ConceptIndex): boolean {
  if (id === null) return false;
  return id === ancestor || isPathOf(ancestor, id) || index.contains(ancestor, id);
}
