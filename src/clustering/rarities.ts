import { tells, type Vertex } from './candidate-graph';
import { LocalRarity } from './local-rarity';

/**
 * The rarity of words among undated segments, by the component of candidates that they stand in. Dates keep neighbours
 * of one kind apart as well as rarity does, so that dated segments have none and their evidence is that of the pair.
 */
export class Rarities {
  private readonly components = new Map<Vertex, Component>();

  /** Log-odds in thousandths to add to a pair's evidence. */
  between(a: Vertex, b: Vertex): number {
    const component = this.components.get(a);
    return component && component === this.components.get(b) ? component.rarity.between(a.features, b.features) : 0;
  }

  /** Those that stand in one component with a segment. */
  around(vertex: Vertex): readonly Vertex[] {
    return this.components.get(vertex)?.members ?? [];
  }

  remove(vertex: Vertex): void {
    this.components.delete(vertex);
  }

  /** Forms components anew around what has changed; gives all segments whose evidence is another now. */
  settle(changed: readonly Vertex[]): ReadonlySet<Vertex> {
    const starts = new Set<Vertex>();
    for (const vertex of changed) {
      if (!isUndated(vertex)) continue;
      starts.add(vertex);
      for (const other of this.around(vertex)) if (this.components.has(other)) starts.add(other);
    }
    const seen = new Set<Vertex>();
    for (const start of starts) {
      if (seen.has(start)) continue;
      const members = [start];
      seen.add(start);
      for (let at = 0; at < members.length; at++) {
        for (const other of (members[at] as Vertex).near) {
          if (seen.has(other) || !isUndated(other)) continue;
          seen.add(other);
          members.push(other);
        }
      }
      const stories = members.filter(({ features }) => features.segment.kind === 'story');
      const component = { members, rarity: new LocalRarity(stories.map(({ features }) => features)) };
      for (const member of members) this.components.set(member, component);
    }
    return seen;
  }
}

interface Component {
  readonly members: readonly Vertex[];
  readonly rarity: LocalRarity;
}

function isUndated(vertex: Vertex): boolean {
  return vertex.features.published === null && tells(vertex);
}
