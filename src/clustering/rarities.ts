import { LocalRarity } from './local-rarity';
import { tells, type Vertex } from './vertex';

/**
 * The rarity of words where dates are missing, by the component that near links with an undated end hold together. Dates
 * keep neighbours of one kind apart as well as rarity does: among dated segments evidence is that of the pair alone, so
 * that a stream forms no components.
 */
export class Rarities {
  private readonly components = new Map<Vertex, Component>();

  /** Log-odds in thousandths to add to a pair's evidence. */
  between(a: Vertex, b: Vertex): number {
    // Among dated reports there are none, and every pair that is weighed asks.
    if (this.components.size === 0) return 0;
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
      if (tells(vertex)) starts.add(vertex);
      for (const other of this.around(vertex)) if (this.components.has(other)) starts.add(other);
    }
    const seen = new Set<Vertex>();
    for (const start of starts) {
      if (seen.has(start)) continue;
      const members = [start];
      seen.add(start);
      for (let at = 0; at < members.length; at++) {
        const member = members[at] as Vertex;
        for (const other of member.near) {
          if (seen.has(other) || !(isUndated(member) || isUndated(other))) continue;
          seen.add(other);
          members.push(other);
        }
      }
      if (members.length === 1) {
        if (!this.components.delete(start)) seen.delete(start);
        continue;
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

function isUndated({ features }: Vertex): boolean {
  return features.published === null;
}
