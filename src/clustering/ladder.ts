import { kindsApart } from './kinds-apart';
import { lengthened } from './lengthened';
import type { Vertex } from './vertex';

/** Members that speak for a cluster when it is set against another: all of a small one, so that no cost grows past it. */
const speakers = 12;
/**
 * Two clusters are joined only with this share of the evidence that holds either together, the more so the more members
 * both have: what many tell in much the same words is not joined to what merely resembles it. Small clusters know too
 * little of themselves to be held to it, and clusters with undated members have their rarities.
 */
const bondShare = 0.6;
const few = 2;
/** Means that a cluster keeps before it forgets them all: neighbours come and go. */
const remembered = 256;

/** Pairs of segment ids, both ways round. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/** A cluster on some levels of the ladder; what it consists of never changes. */
export interface Rung {
  readonly name: string;
  /** Tells it from all others of its ladder. */
  readonly number: number;
  /** In order of id. */
  readonly members: readonly Vertex[];
  /** Those of them that speak for it when it is set against another. */
  readonly voices: readonly Vertex[];
  /** The two that were joined; none for a single segment. */
  readonly parts: readonly [Rung, Rung] | null;
  /** The mean evidence that its two parts were joined with; 0 for a single segment. */
  readonly bond: number;
  /** Mean evidence with others, by their numbers, as far as it has been asked. */
  readonly means: Map<number, number>;
  /** Number of the look around that last met it. */
  met: number;
  /** The closest neighbour on each level, from the first level up; the last one stands for all further levels. */
  closest: (Rung | null)[];
}

/**
 * Average linkage by reciprocal nearest neighbours (after Murtagh 1983): on each level every two clusters that are each
 * other's closest, with evidence for being one, are joined. The levels are kept, so that a change costs what it touches:
 * on each level only clusters that are new there, and their neighbours, look for their closest again.
 *
 * Departs from Murtagh in that the levels are kept, and that a large cluster is spoken for by a sample of its members.
 *
 * Invariant: the levels depend only on the segments, their near links and their evidence, not on the order of changes.
 */
export class Ladder {
  private height = 1;
  private made = 0;
  private looks = 0;

  /**
   * @param evidence log-odds of a pair, in whole thousandths
   */
  constructor(private readonly evidence: (a: Vertex, b: Vertex) => number) {}

  /** Takes a segment out; its neighbours must be named to the next {@link climb}. */
  remove(vertex: Vertex): void {
    vertex.path = null;
  }

  /** The cluster that a segment ends in. */
  top(vertex: Vertex): Rung | undefined {
    return vertex.path?.at(-1);
  }

  /**
   * Brings the ladder up to date.
   *
   * @param changed segments that are new or whose near links have changed
   * @param anew those of them whose evidence with others has changed as well
   * @param apart pairs never put together, whatever the evidence
   * @returns segments whose cluster may be another now
   */
  climb(changed: Iterable<Vertex>, anew: ReadonlySet<Vertex>, apart: Pairs): ReadonlySet<Vertex> {
    let fresh = new Set<Rung>();
    const moved = new Set<Vertex>();
    for (const vertex of changed) {
      if (vertex.path === null || anew.has(vertex)) vertex.path = [this.rung([vertex], null, 0)];
      fresh.add(vertex.path[0] as Rung);
      moved.add(vertex);
    }
    for (let level = 0; fresh.size > 0; level++) {
      const next = this.step(fresh, level, moved, apart);
      if (!next.joined && level >= this.height) break;
      if (next.joined) this.height = Math.max(this.height, level + 1);
      fresh = next.fresh;
    }
    return moved;
  }

  /** Settles what becomes of the clusters of one level on the next, where anything has changed. */
  private step(
    fresh: ReadonlySet<Rung>,
    level: number,
    moved: Set<Vertex>,
    apart: Pairs,
  ): { readonly fresh: Set<Rung>; readonly joined: boolean } {
    const affected = new Set(fresh);
    const neighbours = new Map<Rung, readonly Rung[]>();
    for (const one of fresh) {
      const around = this.around(one, level);
      neighbours.set(one, around);
      for (const other of around) affected.add(other);
    }
    const concerned = new Set(affected);
    for (const one of affected) {
      const before = closestAt(one, level);
      if (before && this.at(before.members[0] as Vertex, level) === before) concerned.add(before);
      const now = this.closestOf(one, neighbours.get(one) ?? this.around(one, level), apart);
      remember(one, level, now);
      if (now) concerned.add(now);
    }
    const next = new Set<Rung>();
    let joined = false;
    for (const one of concerned) {
      const other = closestAt(one, level);
      const pair = other && closestAt(other, level) === one ? other : null;
      if (pair && pair.name < one.name && concerned.has(pair)) continue;
      const old = this.at(one.members[0] as Vertex, level + 1);
      const above = pair
        ? (known(old, one, pair) ??
          this.rung(merged(one.members, pair.members), [one, pair], this.bond(one, pair, apart)))
        : one;
      if (pair) joined = true;
      const same = above.members.every((vertex) => this.at(vertex, level + 1) === above);
      if (!same || fresh.has(one) || (pair && fresh.has(pair))) next.add(above);
      if (!same) {
        for (const vertex of above.members) {
          this.put(vertex, level + 1, above);
          moved.add(vertex);
        }
      }
    }
    return { fresh: next, joined };
  }

  private rung(members: readonly Vertex[], parts: Rung['parts'], bond: number): Rung {
    const [first] = members as readonly [Vertex, ...Vertex[]];
    return {
      name: first.features.segment.id,
      number: this.made++,
      members,
      voices: spoken(core(members)),
      parts,
      bond,
      means: new Map(),
      met: 0,
      closest: [],
    };
  }

  private at(vertex: Vertex, level: number): Rung | undefined {
    const { path } = vertex;
    return path === null ? undefined : path[level < path.length ? level : path.length - 1];
  }

  private put(vertex: Vertex, level: number, cluster: Rung): void {
    const path = vertex.path as Rung[];
    if (level < path.length) path[level] = cluster;
    else vertex.path = lengthened(path, level, path.at(-1) as Rung, cluster);
  }

  /** Clusters of a level that near links reach. */
  private around(one: Rung, level: number): readonly Rung[] {
    const found: Rung[] = [];
    const look = ++this.looks;
    one.met = look;
    for (const vertex of one.members) {
      for (const other of vertex.near) {
        const cluster = this.at(other, level);
        if (cluster === undefined || cluster.met === look) continue;
        cluster.met = look;
        found.push(cluster);
      }
    }
    return found;
  }

  /** How close the two are, for the cluster that they make; nothing where dates are missing. */
  private bond(one: Rung, other: Rung, apart: Pairs): number {
    const dated = one.members.concat(other.members).every(({ features }) => features.published !== null);
    return dated ? this.mean(one, other, apart) : 0;
  }

  private closestOf(one: Rung, around: readonly Rung[], apart: Pairs): Rung | null {
    let best: Rung | null = null;
    let most = 0;
    for (const other of around) {
      const mean = this.mean(one, other, apart);
      const fewer = Math.min(one.members.length, other.members.length);
      if (fewer > few && mean < bondShare * (1 - few / fewer) * Math.max(one.bond, other.bond)) continue;
      if (mean > most || (best && mean === most && other.name < best.name)) [most, best] = [mean, other];
    }
    return best;
  }

  private mean(one: Rung, other: Rung, apart: Pairs): number {
    if (apart.size > 0 && kept(one, other, apart)) return Number.NEGATIVE_INFINITY;
    // Asked some thousand times for a report more: no lists are made to take apart.
    const isFirst = one.name < other.name;
    const a = isFirst ? one : other;
    const b = isFirst ? other : one;
    let mean = a.means.get(b.number);
    if (mean === undefined) {
      const ones = a.voices;
      const twos = b.voices;
      mean = isTail(ones, twos) || isTail(twos, ones) ? this.best(ones, twos) : this.average(ones, twos);
      // What is not for one incident anyhow need not be asked.
      if (mean > 0) mean += kindsApart(ones, twos);
      if (a.means.size >= remembered) a.means.clear();
      a.means.set(b.number, mean);
    }
    return mean;
  }

  private average(ones: readonly Vertex[], twos: readonly Vertex[]): number {
    let sum = 0;
    for (const x of ones) for (const y of twos) sum += this.evidence(x, y);
    return sum / (ones.length * twos.length);
  }

  /** The mean of the better half of all pairs. */
  private best(ones: readonly Vertex[], twos: readonly Vertex[]): number {
    const all = ones.flatMap((x) => twos.map((y) => this.evidence(x, y))).sort((p, q) => q - p);
    const kept = Math.ceil(all.length / 2);
    return all.slice(0, kept).reduce((sum, each) => sum + each, 0) / kept;
  }
}

/** Days after the first report of an incident from which on a report is late news of it. */
const lateBy = 30;

/** The members that came out with the first: what came long after has less in common with whoever else tells of it. */
function core(members: readonly Vertex[]): readonly Vertex[] {
  let first = Number.POSITIVE_INFINITY;
  for (const { features } of members) {
    if (features.published === null) return members;
    if (features.published < first) first = features.published;
  }
  const kept = members.filter(({ features }) => (features.published as number) < first + lateBy);
  return kept.length === members.length ? members : kept;
}

/** Whether one is a report alone, that came long after all others. */
function isTail(one: readonly Vertex[], others: readonly Vertex[]): boolean {
  const late = one[0];
  if (one.length !== 1 || late === undefined || late.features.fresh !== null) return false;
  const out = late.features.published;
  if (out === null) return false;
  return others.every(({ features: { published } }) => published !== null && published <= out - lateBy);
}

function closestAt({ closest }: Rung, level: number): Rung | null {
  return closest[Math.min(level, closest.length - 1)] ?? null;
}

function remember(one: Rung, level: number, closest: Rung | null): void {
  if (level < one.closest.length) one.closest[level] = closest;
  else one.closest = lengthened(one.closest, level, closestAt(one, level), closest);
}

/** The cluster that two were joined in before. */
function known(above: Rung | undefined, one: Rung, other: Rung): Rung | undefined {
  const parts = above?.parts;
  return parts?.includes(one) && parts.includes(other) ? above : undefined;
}

function kept(a: Rung, b: Rung, apart: Pairs): boolean {
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
  const both = new Array<Vertex>(a.length + b.length);
  for (let at = 0, i = 0, j = 0; at < both.length; at++) {
    const [x, y] = [a[i], b[j]];
    const isFirst = y === undefined || (x !== undefined && x.features.segment.id < y.features.segment.id);
    both[at] = (isFirst ? x : y) as Vertex;
    if (isFirst) i++;
    else j++;
  }
  return both;
}
