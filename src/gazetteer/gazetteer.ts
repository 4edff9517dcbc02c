import type { Concept, NameEntry } from './concept';
import type { Organ } from './read-organs';

/** How one concept lies to another; `unknown` where their extents may overlap or no table says. */
export type ConceptRelation = 'same' | 'contains' | 'within' | 'apart' | 'unknown';

/** The concepts that reports speak of, their names, and how they contain each other. */
export interface Gazetteer {
  concept(id: string): Concept | undefined;
  /** Every name in the language, namesakes in order of weight (countries first, then by inhabitants). */
  names(language: string): Iterable<NameEntry>;
  /** The ids a name may stand for, likeliest first, so that context can choose; the name is folded first. */
  candidates(name: string, language: string): readonly string[];
  /** Whether `outer` holds `inner`, through any number of parents and members; a concept holds itself. */
  contains(outer: string, inner: string): boolean;
  /** Everything that holds the concept, nearest first, without itself. */
  ancestors(id: string): readonly string[];
  relation(a: string, b: string): ConceptRelation;
  /** Bordering countries or provinces; other places within some 60 km. False for what is not a place. */
  adjacent(a: string, b: string): boolean;
  /** Great-circle distance in kilometres; null where either has no coordinates. */
  distanceKm(a: string, b: string): number | null;
  /** What the gazetteer was made of, so that it can be extended. */
  sources(): GazetteerSources;
  /** The generic organs and offices that any actor may have, by the last part of a composed id. */
  organs(): ReadonlyMap<string, Organ>;
}

/** A body of concepts and their names. */
export interface GazetteerEntries {
  readonly concepts: readonly Concept[];
  readonly names: readonly NameEntry[];
  /** Pairs of neighbouring places that coordinates do not show, as ids. */
  readonly borders?: readonly (readonly [string, string])[];
}

/** What a gazetteer is made of; see {@link GazetteerEntries}. */
export interface GazetteerSources {
  readonly places: GazetteerEntries;
  readonly actors: GazetteerEntries;
  readonly things: GazetteerEntries;
  readonly extra?: GazetteerEntries;
}
