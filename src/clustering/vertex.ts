import type { Features } from './features';
import type { Rung } from './ladder';
import type { Links } from './links';

/** A segment in the graph. */
export interface Vertex {
  readonly features: Features;
  /** Candidates. */
  readonly links: Links;
  /** Those of them that tell news and are near enough to be one with. */
  near: readonly Vertex[];
  /** Evidence with segments that are no candidates, as far as it has been asked; none until then. */
  faint: Map<Vertex, number> | null;
  /** The most evidence with a dated partner that tells news, of its own language and of another. */
  readonly best: { own: number; other: number };
  /** The cluster that it stands in on each level of the ladder, the last one for all further levels; null while it is not on it. */
  path: Rung[] | null;
  /** Its number in the graph, and where its numbers stand among the graph's glances. */
  readonly place: number;
  /** Where it stands on its shelf: on each day that it came out or tells of, or, undated, at a hash. */
  readonly entries: readonly number[];
}

/** Near links of a segment that has none. */
export const nobody: readonly Vertex[] = [];

/** Stories tell news, and paragraphs whose own sources speak. */
export function tells({ features }: Vertex): boolean {
  return features.segment.kind === 'story' || features.segment.sourced;
}

export function isDated({ features }: Vertex): boolean {
  return features.published !== null;
}
