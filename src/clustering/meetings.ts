import { Entries } from './entries';
import type { Features } from './features';
import { hashOf } from './hash-of';
import { beside, type Meet, type Posting, Shelf } from './shelf';
import { isDated, type Vertex } from './vertex';

/**
 * Places on the shelf within which dated segments meet, and within which they stand next to each other, and days. Who stands
 * next to each other under one key meets; those further apart, where many share a key, must do so under several.
 */
const dated = { reach: 16, close: 4, days: 40 } as const;
/** Without dates nothing says which of those under a key are next to each other: their order is that of a hash. */
const undatedReach = 128;
/** Dated and undated segments meet under a key that has no more of either. */
const crowd = 128;

/** More than there can be. */
const mostPlaces = 0x4000000;

/** Two segments, by their places in the graph. */
export type Pair = readonly [number, number];

/**
 * Who meets whom, so that evidence is asked for: segments that stand close to each other under the keys that they share.
 *
 * Invariant: who meets depends only on which segments stand here, not on how they came to.
 */
export class Meetings {
  private readonly entries: Entries;
  private readonly dated: Shelf;
  private readonly undated: Shelf;
  /** The number of the round that last met a segment, and what its meetings have counted in that, by its place. */
  private rounds = new Int32Array(256);
  private counts = new Int32Array(256);
  private round = 0;

  constructor(private readonly at: (place: number) => Vertex) {
    this.entries = new Entries((place) => at(place).features.segment.id);
    this.dated = new Shelf(this.entries, dated.reach, dated.close, dated.days);
    this.undated = new Shelf(this.entries, undatedReach, undatedReach, Number.POSITIVE_INFINITY);
  }

  /** Forgets all numbers, where nothing is on a shelf any more. */
  clear(): void {
    this.entries.clear();
  }

  /** Numbers of what stands on the shelves for a segment on each of its days, or once where it has none. */
  enter(
    { segment: { id }, places, years, fresh, aftermath }: Features,
    days: readonly number[],
    place: number,
  ): readonly number[] {
    const hash = hashOf(id);
    if (days.length === 0) return [this.entries.put(0, hash, place)];
    // Within a day those of one place stand together, in an order of which their ids tell nothing.
    const where = (hashOf(places[0] ?? '') & 0xfff) * 0x1000000 + (hash & 0xffffff);
    const late = fresh === null && (aftermath || years.length > 0);
    return days.map((day) => this.entries.put(day, day * 0x1000000000 + where, place, late));
  }

  /** Puts a segment on the shelf; gives whom it meets, by their places, and pairs of candidates that may meet no more. */
  put(vertex: Vertex): { readonly met: readonly number[]; readonly parted: readonly Pair[] } {
    const parted: Pair[] = [];
    const known = new Set<number>();
    const touched: number[] = [];
    const meet = this.counting(touched);
    // The same two may be put further apart under many keys.
    const part = (a: number, b: number) => {
      if (this.at(a).links.with(b) === undefined) return;
      const pair = Math.min(a, b) * mostPlaces + Math.max(a, b);
      if (known.has(pair)) return;
      known.add(pair);
      parted.push([a, b]);
    };
    const shelf = this.shelfOf(vertex);
    const across = shelf === this.dated ? this.undated : this.dated;
    for (const key of vertex.features.keys) {
      for (const entry of vertex.entries) shelf.put(key, entry, meet, part);
      const others = across.under(key);
      if (others.length === 0 || others.length > crowd) continue;
      const own = shelf.under(key);
      if (own.length <= crowd) for (const entry of others) meet(this.entries.ownerOf(entry), beside);
      else if (own.length - vertex.entries.length <= crowd) this.crossing(own, others, part);
    }
    const met = this.enough(touched);
    // Its own second day may have come between it and another.
    const isOne = vertex.entries.length === 1;
    return { met: isOne ? met : met.filter((place) => this.meets(vertex, this.at(place))), parted };
  }

  /**
   * Puts many segments on empty shelves; calls for each with those that it meets. Every pair is met once, from the side of
   * the one whose last day comes later: by then all days of both are on the shelf.
   */
  fill(vertices: readonly Vertex[], call: (vertex: Vertex, met: readonly number[]) => void): void {
    const stands = vertices.flatMap((vertex) => vertex.entries.map((entry) => ({ entry, vertex })));
    const left = new Uint8Array(vertices.reduce((most, { place }) => Math.max(most, place + 1), 0));
    for (const { place, entries } of vertices) left[place] = entries.length;
    for (const { entry, vertex } of stands.sort((a, b) => this.entries.compare(a.entry, b.entry))) {
      const shelf = this.shelfOf(vertex);
      left[vertex.place] = (left[vertex.place] as number) - 1;
      const isLast = left[vertex.place] === 0;
      const touched: number[] = [];
      const meet = this.counting(touched);
      for (const key of vertex.features.keys) {
        shelf.append(key, entry, isLast ? meet : null);
        if (!isLast || vertex.entries.length === 1) continue;
        for (const other of vertex.entries) if (other !== entry) shelf.around(key, other, meet);
      }
      if (isLast)
        call(
          vertex,
          this.enough(touched).filter((place) => left[place] === 0),
        );
    }
    for (const shelf of [this.dated, this.undated]) shelf.trim();
    for (const vertex of vertices) if (!isDated(vertex)) call(vertex, this.acrossFrom(vertex));
  }

  /** Takes a segment from the shelf; gives pairs that may meet now. */
  take(vertex: Vertex): readonly Pair[] {
    const joined: Pair[] = [];
    const join = (a: number, b: number) => {
      if (a !== vertex.place && b !== vertex.place) joined.push([a, b]);
    };
    const shelf = this.shelfOf(vertex);
    const across = shelf === this.dated ? this.undated : this.dated;
    for (const key of vertex.features.keys) {
      for (const entry of vertex.entries) shelf.take(key, entry, join);
      const [own, others] = [shelf.under(key), across.under(key)];
      if (own.length > crowd || own.length + vertex.entries.length <= crowd || others.length > crowd) continue;
      this.crossing(own, others, join);
    }
    for (const entry of vertex.entries) this.entries.drop(entry);
    return joined;
  }

  /** Whether what the keys that both have count for a pair is enough. */
  meets(a: Vertex, b: Vertex): boolean {
    const [x, y] = [a.features.keys, b.features.keys];
    let counted = 0;
    let i = 0;
    let j = 0;
    while (i < x.length && j < y.length) {
      const [one, two] = [x[i] as number, y[j] as number];
      if (one === two) counted += this.countsUnder(one, a, b);
      if (counted >= beside) return true;
      if (one <= two) i++;
      if (two <= one) j++;
    }
    return false;
  }

  /** Dated segments that an undated one meets. */
  private acrossFrom(vertex: Vertex): readonly number[] {
    const touched: number[] = [];
    const meet = this.counting(touched);
    for (const key of vertex.features.keys) {
      const others = this.dated.under(key);
      if (others.length === 0 || others.length > crowd || this.undated.under(key).length > crowd) continue;
      for (const entry of others) meet(this.entries.ownerOf(entry), beside);
    }
    return touched;
  }

  /** Of those counted in this round, who counts enough. */
  private enough(touched: readonly number[]): number[] {
    return touched.filter((place) => (this.counts[place] as number) >= beside);
  }

  /** Begins a round: counts who is met, and lists each once. */
  private counting(touched: number[]): Meet {
    const round = ++this.round;
    return (place, counts) => {
      if (place >= this.rounds.length) this.widen(place);
      const { rounds } = this;
      if (rounds[place] === round) this.counts[place] = (this.counts[place] as number) + counts;
      else {
        rounds[place] = round;
        this.counts[place] = counts;
        touched.push(place);
      }
    };
  }

  private widen(place: number): void {
    const [rounds, counts] = [new Int32Array(2 * place), new Int32Array(2 * place)];
    rounds.set(this.rounds);
    counts.set(this.counts);
    [this.rounds, this.counts] = [rounds, counts];
  }

  /** Calls for every pair of two postings. */
  private crossing(ones: Posting, others: Posting, call: (a: number, b: number) => void): void {
    for (const one of ones) for (const other of others) call(this.entries.ownerOf(one), this.entries.ownerOf(other));
  }

  private countsUnder(key: number, a: Vertex, b: Vertex): number {
    const shelf = this.shelfOf(a);
    if (shelf !== this.shelfOf(b))
      return this.dated.under(key).length <= crowd && this.undated.under(key).length <= crowd ? beside : 0;
    let counted = 0;
    for (const p of a.entries) for (const q of b.entries) counted += shelf.counts(key, p, q);
    return counted;
  }

  private shelfOf(vertex: Vertex): Shelf {
    return isDated(vertex) ? this.dated : this.undated;
  }
}
