import type { Cluster } from '../clustering';
import { stableId } from '../model';
import type { Identity } from './desk-types';

/** What became of the identities of some clusters. */
export interface Naming {
  /** The id of each new cluster, the ids it absorbed, and the one it was split from. */
  readonly named: readonly {
    readonly cluster: Cluster;
    readonly id: string;
    readonly absorbed: readonly string[];
    readonly from: string | null;
  }[];
  /** Ids that stand for nothing any more. */
  readonly closed: readonly string[];
}

/**
 * Ids of incidents that do not change under a desk's feet. An id stays with the segment that its incident began with; of
 * several in one cluster the oldest stands and the others are absorbed, until a split brings them back.
 */
export class DeskIdentities {
  private readonly identities = new Map<string, { founder: string; readonly born: number }>();
  private readonly founded = new Map<string, Set<string>>();
  private readonly current = new Map<Cluster, string>();
  private readonly standing = new Map<string, Cluster>();
  private readonly absorbedBy = new Map<string, string>();
  private births = 0;

  /** The id that stands for an id now: its own, or that of the incident which absorbed it. */
  resolve(id: string): string | undefined {
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && !this.standing.has(at) && steps < 64; steps++) at = this.absorbedBy.get(at);
    return at !== undefined && this.standing.has(at) ? at : undefined;
  }

  idOf(cluster: Cluster): string | undefined {
    return this.current.get(cluster);
  }

  rename(
    undone: readonly Cluster[],
    made: readonly Cluster[],
    segmentsOf: (cluster: Cluster) => readonly string[],
  ): Naming {
    const before = new Map<string, Cluster>();
    for (const cluster of undone) {
      const id = this.current.get(cluster);
      if (id === undefined) continue;
      before.set(id, cluster);
      this.current.delete(cluster);
      this.standing.delete(id);
    }
    const placeOf = new Map<string, Cluster>();
    for (const cluster of made) for (const segment of segmentsOf(cluster)) placeOf.set(segment, cluster);
    const gone = this.resettle(before, placeOf, segmentsOf);
    const oldPlace = new Map<string, string>();
    for (const [id, cluster] of before) for (const segment of segmentsOf(cluster)) oldPlace.set(segment, id);
    const named = [...made]
      .map((cluster) => ({ cluster, segments: segmentsOf(cluster) }))
      .sort((a, b) => ((a.segments[0] ?? '') < (b.segments[0] ?? '') ? -1 : 1))
      .map(({ cluster, segments }) => {
        const ids = segments
          .flatMap((segment) => [...(this.founded.get(segment) ?? [])])
          .sort((a, b) => this.bornOf(a) - this.bornOf(b));
        const fresh = ids.length === 0;
        const id = ids[0] ?? this.found(segments[0] ?? '');
        for (const other of ids.slice(1)) this.absorbedBy.set(other, id);
        this.absorbedBy.delete(id);
        this.current.set(cluster, id);
        this.standing.set(id, cluster);
        const absorbed = ids.slice(1).filter((other) => before.has(other));
        const from =
          fresh || !before.has(id)
            ? (segments.map((segment) => oldPlace.get(segment)).find((old) => old !== undefined) ?? null)
            : null;
        return { cluster, id, absorbed, from };
      });
    return { named, closed: gone };
  }

  list(): readonly Identity[] {
    return [...this.identities]
      .map(([id, { founder, born }]) => ({ id, founder, born }))
      .sort((a, b) => a.born - b.born);
  }

  /** Takes identities over from a snapshot, before any cluster is named. */
  restore(identities: readonly Identity[]): void {
    for (const { id, founder, born } of identities) {
      this.identities.set(id, { founder, born });
      this.seat(founder, id);
      this.births = Math.max(this.births, born + 1);
    }
  }

  /** Identities whose founder has gone move to where most of their members went, or close. */
  private resettle(
    before: ReadonlyMap<string, Cluster>,
    placeOf: ReadonlyMap<string, Cluster>,
    segmentsOf: (cluster: Cluster) => readonly string[],
  ): readonly string[] {
    const closed: string[] = [];
    for (const [id, cluster] of [...before].sort(([a], [b]) => this.bornOf(a) - this.bornOf(b))) {
      const identity = this.identities.get(id);
      if (!identity || placeOf.has(identity.founder)) continue;
      const counts = new Map<Cluster, number>();
      for (const segment of segmentsOf(cluster)) {
        const place = placeOf.get(segment);
        if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
      }
      const [heir] = [...counts].sort(
        (a, b) => b[1] - a[1] || ((segmentsOf(a[0])[0] ?? '') < (segmentsOf(b[0])[0] ?? '') ? -1 : 1),
      );
      this.founded.get(identity.founder)?.delete(id);
      if (!heir) {
        this.identities.delete(id);
        closed.push(id);
        continue;
      }
      const old = new Set(segmentsOf(cluster));
      identity.founder = segmentsOf(heir[0]).find((segment) => old.has(segment)) ?? '';
      this.seat(identity.founder, id);
    }
    return closed;
  }

  private found(founder: string): string {
    let id = stableId('incident', founder);
    for (let again = 1; this.identities.has(id); again++) id = stableId('incident', founder, again);
    this.identities.set(id, { founder, born: this.births++ });
    this.seat(founder, id);
    return id;
  }

  private seat(founder: string, id: string): void {
    const ids = this.founded.get(founder);
    if (ids) ids.add(id);
    else this.founded.set(founder, new Set([id]));
  }

  private bornOf(id: string): number {
    return this.identities.get(id)?.born ?? Number.MAX_SAFE_INTEGER;
  }
}
