import type { Constraints } from './cluster';
import type { Vertex } from './vertex';

/** Joins groups whose members a user has put together, unless that would join what a user has kept apart. */
export function unionByHand(
  groups: readonly (readonly Vertex[])[],
  { together, apart }: Constraints,
): readonly (readonly Vertex[])[] {
  if (together.size === 0) return groups;
  const joined: Vertex[][] = [];
  const left = new Set(groups);
  for (const group of groups) {
    if (!left.delete(group)) continue;
    const members = [...group];
    for (let at = 0; at < members.length; at++) {
      const partners = together.get(idOf(members[at] as Vertex));
      if (!partners) continue;
      for (const other of left) {
        if (!other.some((vertex) => partners.has(idOf(vertex))) || clash(members, other, apart)) continue;
        left.delete(other);
        members.push(...other);
      }
    }
    joined.push(members.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)));
  }
  return joined;
}

function clash(a: readonly Vertex[], b: readonly Vertex[], apart: Constraints['apart']): boolean {
  return a.some((one) => {
    const partners = apart.get(idOf(one));
    return partners !== undefined && b.some((two) => partners.has(idOf(two)));
  });
}

function idOf({ features }: Vertex): string {
  return features.segment.id;
}
