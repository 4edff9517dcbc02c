import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Membership } from '../model';
import { blockingKeys } from './blocking-keys';
import { Closeness } from './closeness';
import { Entries } from './entries';
import { evidenceOf, reasonsOf, unit } from './evidence';
import type { Features } from './features';
import { Focus } from './focus';
import { Glances } from './glances';
import type { Interner } from './interner';
import { Links } from './links';
import { raise, refresh, settleNear, unlink } from './near-links';
import { type Posting, Shelf } from './shelf';
import type { SignalContext } from './signals/signal';
import { isDated, tells, type Vertex } from './vertex';

/** Places on the shelf within which dated segments meet, and days. */
const dated = { reach: 16, days: 40 } as const;
/** Without dates nothing says which of those under a key are next to each other: their order is that of a hash. */
const undatedReach = 128;
/** Dated and undated segments meet under a key that has no more of either. */
const crowd = 128;
/**
 * Pairs with less evidence than this are no candidates. Dated reports come in streams, where every day has its neighbours
 * of one kind: there a pair must have more for it than against it.
 */
const floor = { dated: 0, undated: -2 * unit } as const;
/** Thousandths by which sums in another order may differ in their last digits, with room to spare. */
const slack = 1;

/**
 * Segments and the pairs of them worth comparing, kept as segments come and go.
 *
 * Invariant: what the graph holds depends only on which segments are in it, not on how they came to be there.
 */
export class CandidateGraph {
  private readonly vertices = new Map<string, Vertex>();
  private readonly byPlace: Vertex[] = [];
  private readonly entries = new Entries((place) => this.at(place).features.segment.id);
  private readonly dated = new Shelf(this.entries, dated.reach, dated.days);
  private readonly undated = new Shelf(this.entries, undatedReach, Number.POSITIVE_INFINITY);
  /** The number of the addition that last met a segment, by its place. */
  private met = new Int32Array(256);
  private readonly glances: Glances;
  private additions = 0;

  readonly context: SignalContext;

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly interner: Interner,
  ) {
    const [closeness, focus] = [new Closeness(gazetteer, interner), new Focus()];
    this.glances = new Glances(interner, closeness, focus);
    this.context = { gazetteer, interner, closeness, focus };
  }

  get(id: string): Vertex | undefined {
    return this.vertices.get(id);
  }

  /** The candidates of a segment. */
  linked({ links }: Vertex): readonly Vertex[] {
    return Array.from({ length: links.size }, (_, at) => this.at(links.placeAt(at)));
  }

  get size(): number {
    return this.vertices.size;
  }

  /** Adds a segment; gives every vertex whose near links, or mentions' links, may have changed, itself included. */
  add(features: Features): ReadonlySet<Vertex> {
    const vertex = this.vertexOf(features);
    const touched = new Set<Vertex>([vertex]);
    const found: number[] = [];
    const parted = new Map<Vertex, Set<Vertex>>();
    const meet = this.meeting((place) => found.push(place));
    const part = (a: number, b: number) => {
      const [one, other] = [this.at(a), this.at(b)];
      if (one.links.with(b) === undefined) return;
      const known = parted.get(one);
      if (known) known.add(other);
      else parted.set(one, new Set([other]));
    };
    const shelf = this.shelfOf(vertex);
    const across = shelf === this.dated ? this.undated : this.dated;
    for (const key of vertex.keys) {
      for (const entry of vertex.entries) shelf.put(key, entry, meet, part);
      const others = across.under(key);
      if (others.length === 0 || others.length > crowd) continue;
      const own = shelf.under(key);
      if (own.length <= crowd) for (const entry of others) meet(this.entries.ownerOf(entry));
      else if (own.length - vertex.entries.length <= crowd) this.crossing(own, others, part);
    }
    const changed = new Set<Vertex>([vertex]);
    if (found.length > 0) this.context.focus.take(features);
    for (const place of found) this.link(vertex, this.at(place), changed, touched);
    for (const [a, others] of parted) for (const b of others) if (!this.finds(a, b)) unlink(a, b, changed, touched);
    for (const each of changed) refresh(each, this.standsAt, touched);
    return touched;
  }

  /**
   * Adds many segments to a graph that holds none: the same as to add them one by one, but that each pair is met once, and
   * only where all stand. Gives the vertices.
   */
  fill(many: readonly Features[]): ReadonlySet<Vertex> {
    this.entries.clear();
    // In order of days: those that meet so stand side by side in memory.
    const vertices = [...many].sort(byDay).map((features) => this.vertexOf(features));
    const stands = vertices.flatMap((vertex) => vertex.entries.map((entry) => ({ entry, vertex })));
    const again = new Set<number>();
    for (const { entry, vertex } of stands.sort((a, b) => this.entries.compare(a.entry, b.entry))) {
      const shelf = this.shelfOf(vertex);
      const found: number[] = [];
      const meet = this.meeting((place) => found.push(place));
      for (const key of vertex.keys) shelf.append(key, entry, meet);
      this.linkAll(vertex, found, again);
    }
    for (const shelf of [this.dated, this.undated]) shelf.trim();
    for (const vertex of vertices) if (!isDated(vertex)) this.linkAcross(vertex, again);
    for (const { links } of vertices) links.settle();
    const touched = new Set(vertices);
    for (const vertex of vertices) refresh(vertex, this.standsAt, touched);
    return touched;
  }

  /** Links an undated segment with the dated ones that it meets. */
  private linkAcross(vertex: Vertex, again: Set<number>): void {
    const found: number[] = [];
    const meet = this.meeting((place) => found.push(place));
    for (const key of vertex.keys) {
      const others = this.dated.under(key);
      if (others.length === 0 || others.length > crowd || this.undated.under(key).length > crowd) continue;
      for (const entry of others) meet(this.entries.ownerOf(entry));
    }
    this.linkAll(vertex, found, again);
  }

  /**
   * Links a segment with those that it meets.
   *
   * @param again pairs that are linked and may meet again, since one of them stands under several days
   */
  private linkAll(vertex: Vertex, found: readonly number[], again: Set<number>): void {
    if (found.length > 0) this.context.focus.take(vertex.features);
    const { place: own, entries } = vertex;
    for (const place of found) {
      const evidence = this.weigh(vertex, place);
      if (evidence === null) continue;
      const other = this.at(place);
      if (entries.length > 1 || other.entries.length > 1) {
        const pair = Math.min(own, place) * this.byPlace.length + Math.max(own, place);
        if (again.has(pair)) continue;
        again.add(pair);
      }
      vertex.links.append(place, evidence);
      other.links.append(own, evidence);
    }
  }

  /** Calls for each segment that is met, once. */
  private meeting(call: (place: number) => void): (place: number) => void {
    const { met } = this;
    const addition = ++this.additions;
    return (place) => {
      if (met[place] === addition) return;
      met[place] = addition;
      call(place);
    };
  }

  /** Takes a segment out; gives every vertex whose links may have changed. */
  remove(id: string): ReadonlySet<Vertex> {
    const touched = new Set<Vertex>();
    const vertex = this.vertices.get(id);
    if (!vertex) return touched;
    const joined: [Vertex, Vertex][] = [];
    const join = (a: number, b: number) => {
      if (a !== vertex.place && b !== vertex.place) joined.push([this.at(a), this.at(b)]);
    };
    const shelf = this.shelfOf(vertex);
    const across = shelf === this.dated ? this.undated : this.dated;
    for (const key of vertex.keys) {
      for (const entry of vertex.entries) shelf.take(key, entry, join);
      const [own, others] = [shelf.under(key), across.under(key)];
      if (own.length > crowd || own.length + vertex.entries.length <= crowd || others.length > crowd) continue;
      this.crossing(own, others, join);
    }
    this.vertices.delete(id);
    this.glances.drop(vertex.place);
    for (const entry of vertex.entries) this.entries.drop(entry);
    const changed = new Set<Vertex>();
    for (const other of this.linked(vertex)) unlink(vertex, other, changed, touched);
    for (const [a, b] of joined) this.link(a, b, changed, touched);
    for (const other of vertex.faint?.keys() ?? []) other.faint?.delete(vertex);
    changed.delete(vertex);
    touched.delete(vertex);
    for (const each of changed) refresh(each, this.standsAt, touched);
    return touched;
  }

  /** Evidence of a pair, whether or not the index found it. */
  evidence(a: Vertex, b: Vertex): number {
    let known = a.links.with(b.place) ?? a.faint?.get(b);
    if (known === undefined) {
      known = evidenceOf(a.features, b.features, this.context);
      a.faint ??= new Map();
      b.faint ??= new Map();
      a.faint.set(b, known);
      b.faint.set(a, known);
    }
    return known;
  }

  /** The signals that speak for a pair. */
  reasons(a: Vertex, partner: Features): Membership['reasons'] {
    return reasonsOf(a.features, partner, this.context);
  }

  private vertexOf(features: Features): Vertex {
    const { keys, days } = blockingKeys(features, this.gazetteer, this.interner);
    const { id } = features.segment;
    const place = this.glances.put(features);
    const vertex: Vertex = {
      features,
      links: new Links(),
      near: new Set(),
      faint: null,
      best: { own: 0, other: 0 },
      place,
      keys,
      entries: (days.length === 0 ? [hashOf(id)] : days).map((at) => this.entries.put(at, place)),
    };
    this.vertices.set(id, vertex);
    this.byPlace[place] = vertex;
    if (place >= this.met.length) {
      const met = new Int32Array(2 * place);
      met.set(this.met);
      this.met = met;
    }
    return vertex;
  }

  private at(place: number): Vertex {
    return this.byPlace[place] as Vertex;
  }

  private readonly standsAt = (place: number): Vertex => this.at(place);

  private shelfOf(vertex: Vertex): Shelf {
    return isDated(vertex) ? this.dated : this.undated;
  }

  /** The evidence of a pair that is one of candidates, else null. */
  private weigh(a: Vertex, place: number): number | null {
    if (a.place === place) return null;
    const least = this.glances.areDated(a.place, place) ? floor.dated : floor.undated;
    const one = a.features;
    if (this.glances.fallShort(a.place, place, (least - slack) / unit, this.context.focus.holds(one))) return null;
    const b = this.at(place);
    const two = b.features;
    if (one.segment.story === two.segment.story) return null;
    const evidence = a.faint?.get(b) ?? evidenceOf(one, two, this.context);
    return evidence < least ? null : evidence;
  }

  private link(a: Vertex, b: Vertex, changed: Set<Vertex>, touched: Set<Vertex>): void {
    if (a.links.with(b.place) !== undefined) return;
    const evidence = this.weigh(a, b.place);
    if (evidence === null) return;
    a.links.put(b.place, evidence);
    b.links.put(a.place, evidence);
    if (!tells(a)) touched.add(a);
    if (!tells(b)) touched.add(b);
    if (raise(a, b, evidence)) changed.add(a);
    if (raise(b, a, evidence)) changed.add(b);
    if (!changed.has(a) && !changed.has(b)) settleNear(a, b, evidence, touched);
  }

  /** Whether any key that both have finds the pair. */
  private finds(a: Vertex, b: Vertex): boolean {
    const [x, y] = [a.keys, b.keys];
    let i = 0;
    let j = 0;
    while (i < x.length && j < y.length) {
      const [one, two] = [x[i] as number, y[j] as number];
      if (one === two && this.findsUnder(one, a, b)) return true;
      if (one <= two) i++;
      if (two <= one) j++;
    }
    return false;
  }

  /** Calls for every pair of two postings. */
  private crossing(ones: Posting, others: Posting, call: (a: number, b: number) => void): void {
    for (const one of ones) for (const other of others) call(this.entries.ownerOf(one), this.entries.ownerOf(other));
  }

  private findsUnder(key: number, a: Vertex, b: Vertex): boolean {
    const shelf = this.shelfOf(a);
    if (shelf === this.shelfOf(b)) return a.entries.some((p) => b.entries.some((q) => shelf.meets(key, p, q)));
    return this.dated.under(key).length <= crowd && this.undated.under(key).length <= crowd;
  }
}

/** The day on which a report came out, then the id; undated ones last. */
function byDay(a: Features, b: Features): number {
  const [x, y] = [a.published ?? Number.MAX_SAFE_INTEGER, b.published ?? Number.MAX_SAFE_INTEGER];
  return x - y || (a.segment.id < b.segment.id ? -1 : 1);
}

/** 32 bits of FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
