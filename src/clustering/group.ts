import type { Cluster } from './cluster';
import type { Vertex } from './vertex';

/** Segments that tell one incident as news, and those that mention it, while the index keeps them. */
export interface Group {
  /** In order of id; a group with other members is another group. */
  readonly vertices: readonly Vertex[];
  readonly mentions: Set<Vertex>;
  /** What was last made of it. */
  cluster: Cluster | null;
}

/** A paragraph that nobody else tells of is no incident by itself. */
export function isIncident(group: readonly Vertex[]): boolean {
  if (group.some(({ features }) => features.segment.kind === 'story')) return true;
  return new Set(group.map(({ features }) => features.segment.report)).size > 1;
}
