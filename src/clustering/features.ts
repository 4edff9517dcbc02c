import type { DaySpan, Deed, PastSpan } from './event-time';
import type { FiledSegment } from './filed-segment';
import type { Happenings } from './happenings';
import { eachFeature, type SparseVector, vectorOf } from './sparse-vector';
import type { SpeltNames } from './spelt-names';
import { normOf, type VectorName, type Vectors, vectorAt, vectorIn } from './vectors';

/** What signals look at: one segment, boiled down once. */
export interface Features {
  readonly segment: FiledSegment;
  readonly language: string | null;
  /**
   * Content words, weighed by how often and how early they come; names: gazetteer ids, consonant keys and written forms;
   * things, actors and kinds of event put into its claims.
   */
  readonly vectors: Vectors;
  readonly spelt: SpeltNames;
  /** The heaviest of words and names together where that is not all of both: see {@link allOf}. */
  readonly all: SparseVector | null;
  /** Ids of the places that it names, most telling first. */
  readonly places: readonly string[];
  /** How much each of them says about where the incident was. */
  readonly placeWeights: readonly number[];
  /** Where it sets its incident: see {@link putSite}. */
  readonly site: Int32Array;
  /** Countries of its places and actors, most told of first. */
  readonly countries: readonly string[];
  /** Whether the first of them is told of beyond doubt: see `nations.ts`. */
  readonly surely: boolean;
  /** When the incident was, by what the lead dates; null when it dates nothing. */
  readonly when: DaySpan | null;
  /** Days named besides that of publication (days since 1970), the one named most often first. */
  readonly days: readonly { readonly day: number; readonly weight: number }[];
  /** What it says happened on a day. */
  readonly deed: Deed | null;
  /** The day of what it tells as another of its kind ("a second fire in a month"), or null. */
  readonly again: number | null;
  /** The day of what it is fresh news of, or null. */
  readonly fresh: number | null;
  /** Whether it is news of what follows an incident in court or before an inquiry, however late. */
  readonly aftermath: boolean;
  /** Times that it looks back to, those of the first sentences first. */
  readonly past: readonly PastSpan[];
  /** Years gone by that it names. */
  readonly years: readonly PastSpan[];
  /** Day of publication, or null. */
  readonly published: number | null;
  readonly happenings: Happenings;
  /** `effect:unit:number`. */
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
  /** Under what it stands in the index of candidates: see {@link blockingKeys}. */
  readonly keys: Int32Array;
}

/** Words and names together, for what sets a component's members apart. */
export function allOf({ all, vectors }: Features): SparseVector {
  if (all !== null) return all;
  const entries: (readonly [number, number])[] = [];
  for (const name of ['words', 'names'] as const)
    eachFeature(vectorIn(vectors, name), (id, weight) => entries.push([id, weight]));
  return vectorOf(entries);
}

/** Whether a segment has anything in one of its vectors. */
export function has({ vectors }: Features, name: VectorName): boolean {
  return normOf(vectors, vectorAt[name]) > 0;
}
