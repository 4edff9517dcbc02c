import type { Vertex } from './candidate-graph';
import { Heap } from './heap';

/** Members that speak for a cluster when it is set against another: all of a small one, so that no cost grows past it. */
const speakers = 12;

/** A cluster while it grows. */
interface Cluster {
  readonly name: string;
  /** In order of id. */
  readonly members: readonly Vertex[];
  readonly near: Set<Cluster>;
  alive: boolean;
}

interface Offer {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly score: number;
}

/** Pairs of segment ids, both ways round. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Average linkage over the members of one component: the two clusters with the most mean evidence are joined as long as
 * that is more than nothing. Unlike single linkage it does not chain through one report that resembles two incidents.
 *
 * @param members in order of id
 * @param evidence log-odds of a pair, in whole thousandths
 * @param apart pairs never put together, whatever the evidence
 */
export function linkByAverage(
  members: readonly Vertex[],
  evidence: (a: Vertex, b: Vertex) => number,
  apart: Pairs,
): readonly (readonly Vertex[])[] {
  const clusters = new Map<Vertex, Cluster>();
  for (const vertex of members) {
    clusters.set(vertex, { name: vertex.features.segment.id, members: [vertex], near: new Set(), alive: true });
  }
  const heap = new Heap<Offer>(
    (x, y) =>
      x.score > y.score || (x.score === y.score && (x.a.name < y.a.name || (x.a === y.a && x.b.name < y.b.name))),
  );
  const offer = (one: Cluster, two: Cluster) => {
    const [a, b] = one.name < two.name ? [one, two] : [two, one];
    const score = meanEvidence(a, b, evidence, apart);
    if (score > 0) heap.push({ a, b, score });
  };
  for (const [vertex, cluster] of clusters) {
    for (const other of vertex.links.keys()) {
      const near = clusters.get(other);
      if (near) cluster.near.add(near);
    }
  }
  for (const cluster of clusters.values()) {
    for (const near of cluster.near) if (cluster.name < near.name) offer(cluster, near);
  }
  const result = new Set(clusters.values());
  for (let best = heap.pop(); best; best = heap.pop()) {
    const { a, b } = best;
    if (!a.alive || !b.alive) continue;
    const joined: Cluster = { name: a.name, members: merged(a.members, b.members), near: new Set(), alive: true };
    a.alive = false;
    b.alive = false;
    result.delete(a);
    result.delete(b);
    result.add(joined);
    for (const near of [...a.near, ...b.near]) {
      if (near.alive) joined.near.add(near);
    }
    for (const near of joined.near) {
      near.near.add(joined);
      offer(joined, near);
    }
  }
  return [...result].map((cluster) => cluster.members);
}

function meanEvidence(a: Cluster, b: Cluster, evidence: (a: Vertex, b: Vertex) => number, apart: Pairs): number {
  if (apart.size > 0 && kept(a, b, apart)) return Number.NEGATIVE_INFINITY;
  const ones = spoken(a.members);
  const twos = spoken(b.members);
  let sum = 0;
  for (const x of ones) for (const y of twos) sum += evidence(x, y);
  return sum / (ones.length * twos.length);
}

function kept(a: Cluster, b: Cluster, apart: Pairs): boolean {
  return a.members.some((one) => {
    const partners = apart.get(one.features.segment.id);
    return partners !== undefined && b.members.some((two) => partners.has(two.features.segment.id));
  });
}

/** Evenly spread over the members in order of id: a sample that does not depend on how the cluster grew. */
function spoken(members: readonly Vertex[]): readonly Vertex[] {
  if (members.length <= speakers) return members;
  return Array.from({ length: speakers }, (_, at) => members[Math.floor((at * members.length) / speakers)] as Vertex);
}

function merged(a: readonly Vertex[], b: readonly Vertex[]): readonly Vertex[] {
  return [...a, ...b].sort((x, y) => (x.features.segment.id < y.features.segment.id ? -1 : 1));
}
