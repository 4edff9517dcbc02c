import type { Gazetteer } from '../gazetteer/gazetteer';
import { blockingKeys, windowedKey } from './blocking-keys';
import { evidenceOf, unit } from './evidence';
import type { Features } from './features';
import type { Interner } from './interner';
import type { SignalContext } from './signals/signal';

/** Segments under one key and window past which the key tells nothing there, and is passed over. */
const crowd = 256;
/**
 * Pairs with less evidence than this are no candidates. Dated reports come in streams, where every day has its neighbours
 * of one kind: there a pair must have more for it than against it, so that components stay small.
 */
const floor = { dated: 0, undated: -2 * unit } as const;
/**
 * A dated pair is near when it has at least this share of the evidence that either has with its best partner of that
 * language: whoever has close company in a stream is not held to same-kind neighbours by what they have in common.
 */
export const nearShare = 0.5;
/** Stand-ins for a window: all segments, and the undated ones. */
const always = 4094;
const undated = 4095;

/** A segment in the graph. */
export interface Vertex {
  readonly features: Features;
  /** Candidates, with the evidence in thousandths of log-odds. */
  readonly links: Map<Vertex, number>;
  /** Evidence with segments that are no candidates, as far as it has been asked: components ask again and again. */
  readonly faint: Map<Vertex, number>;
  /** The most evidence with a dated partner, of its own language and of another; a cache that {@link CandidateGraph.near} fills. */
  best: { readonly own: number; readonly other: number } | null;
  readonly keys: readonly number[];
  readonly windows: readonly number[];
}

/**
 * Segments and the pairs of them worth comparing, kept as segments come and go: an inverted index of keys within windows
 * of time (a pair is a candidate when it shares a key that is not crowded in windows that touch).
 *
 * Invariant: what the graph holds depends only on which segments are in it, not on how they came to be there.
 */
export class CandidateGraph {
  private readonly vertices = new Map<string, Vertex>();
  private readonly postings = new Map<number, Vertex[]>();

  readonly context: SignalContext;

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly interner: Interner,
  ) {
    this.context = { gazetteer, interner, closeness: new Map() };
  }

  get(id: string): Vertex | undefined {
    return this.vertices.get(id);
  }

  all(): Iterable<Vertex> {
    return this.vertices.values();
  }

  /** Adds a segment; gives every vertex whose links may have changed, itself included. */
  add(features: Features): ReadonlySet<Vertex> {
    const vertex: Vertex = {
      features,
      links: new Map(),
      faint: new Map(),
      best: null,
      ...blockingKeys(features, this.gazetteer, this.interner),
    };
    const touched = new Set<Vertex>([vertex]);
    this.vertices.set(features.segment.id, vertex);
    for (const key of vertex.keys) {
      for (const window of stored(vertex)) {
        const place = windowedKey(key, window);
        const posting = this.postings.get(place);
        if (!posting) this.postings.set(place, [vertex]);
        else {
          posting.push(vertex);
          if (posting.length === crowd + 1) this.forsake(posting, key, touched);
        }
      }
    }
    for (const other of this.met(vertex)) this.link(vertex, other, touched);
    return touched;
  }

  /** Takes a segment out; gives every vertex whose links may have changed. */
  remove(id: string): ReadonlySet<Vertex> {
    const touched = new Set<Vertex>();
    const vertex = this.vertices.get(id);
    if (!vertex) return touched;
    this.vertices.delete(id);
    for (const other of vertex.links.keys()) {
      other.links.delete(vertex);
      other.best = null;
      touched.add(other);
    }
    for (const other of vertex.faint.keys()) other.faint.delete(vertex);
    for (const key of vertex.keys) {
      for (const window of stored(vertex)) {
        const place = windowedKey(key, window);
        const posting = this.postings.get(place) ?? [];
        posting.splice(posting.indexOf(vertex), 1);
        if (posting.length === 0) this.postings.delete(place);
        else if (posting.length === crowd) for (const one of [...posting]) this.revive(one, key, touched);
      }
    }
    return touched;
  }

  /** Evidence of a pair, whether or not the index found it. */
  evidence(a: Vertex, b: Vertex): number {
    let known = a.links.get(b) ?? a.faint.get(b);
    if (known === undefined) {
      known = evidenceOf(a.features, b.features, this.context);
      a.faint.set(b, known);
      b.faint.set(a, known);
    }
    return known;
  }

  /** Whether a link holds two segments in one component; depends on the links of these two only. */
  near(a: Vertex, b: Vertex, evidence: number, share = nearShare): boolean {
    if (a.features.published === null || b.features.published === null) return true;
    const side = a.features.language === b.features.language ? 'own' : 'other';
    return evidence >= share * Math.max(bestOf(a)[side], bestOf(b)[side]);
  }

  /** Everything that shares a key that still tells something. */
  private met(vertex: Vertex): ReadonlySet<Vertex> {
    const met = new Set<Vertex>();
    for (const key of vertex.keys) this.meet(vertex, key, met);
    met.delete(vertex);
    return met;
  }

  private meet(vertex: Vertex, key: number, met: Set<Vertex>): void {
    const take = (window: number) => {
      const posting = this.postings.get(windowedKey(key, window));
      if (posting && posting.length <= crowd) for (const other of posting) met.add(other);
    };
    const unplaced = this.size(key, undated);
    if (vertex.windows.length === 0) {
      if (unplaced > crowd) return;
      take(undated);
      take(always);
      return;
    }
    if (unplaced > 0 && unplaced <= crowd && this.size(key, always) <= crowd) take(undated);
    for (const window of vertex.windows) {
      if (this.size(key, window) > crowd) continue;
      for (let beside = window - 1; beside <= window + 1; beside++) take(beside);
    }
  }

  private size(key: number, window: number): number {
    return this.postings.get(windowedKey(key, window))?.length ?? 0;
  }

  private link(a: Vertex, b: Vertex, touched: Set<Vertex>): void {
    if (a === b || a.links.has(b) || a.features.segment.story === b.features.segment.story) return;
    const evidence = a.faint.get(b) ?? evidenceOf(a.features, b.features, this.context);
    const dated = a.features.published !== null && b.features.published !== null;
    if (evidence < (dated ? floor.dated : floor.undated)) return;
    a.links.set(b, evidence);
    b.links.set(a, evidence);
    a.best = null;
    b.best = null;
    touched.add(a).add(b);
  }

  /** A key has become crowded: pairs that nothing else finds are no longer candidates. */
  private forsake(posting: readonly Vertex[], key: number, touched: Set<Vertex>): void {
    for (const one of posting) {
      for (const other of [...one.links.keys()]) {
        if (!includes(other.keys, key) || this.finds(one, other)) continue;
        one.links.delete(other);
        other.links.delete(one);
        one.best = null;
        other.best = null;
        touched.add(one).add(other);
      }
    }
  }

  private revive(one: Vertex, key: number, touched: Set<Vertex>): void {
    const met = new Set<Vertex>();
    this.meet(one, key, met);
    for (const other of met) this.link(one, other, touched);
  }

  private finds(a: Vertex, b: Vertex): boolean {
    let i = 0;
    let j = 0;
    while (i < a.keys.length && j < b.keys.length) {
      const [x, y] = [a.keys[i] as number, b.keys[j] as number];
      if (x < y) i++;
      else if (y < x) j++;
      else {
        if (this.tells(x, a, b)) return true;
        i++;
        j++;
      }
    }
    return false;
  }

  /** Whether a key that both have finds the pair; the same test as {@link meet} makes. */
  private tells(key: number, a: Vertex, b: Vertex): boolean {
    if (a.windows.length === 0 || b.windows.length === 0) {
      const both = a.windows.length === 0 && b.windows.length === 0;
      return this.size(key, undated) <= crowd && (both || this.size(key, always) <= crowd);
    }
    return a.windows.some(
      (window) =>
        this.size(key, window) <= crowd &&
        b.windows.some((other) => Math.abs(other - window) <= 1 && this.size(key, other) <= crowd),
    );
  }
}

function bestOf(vertex: Vertex): NonNullable<Vertex['best']> {
  if (vertex.best !== null) return vertex.best;
  let [own, other] = [0, 0];
  for (const [partner, evidence] of vertex.links) {
    if (partner.features.published === null) continue;
    if (partner.features.language === vertex.features.language) own = Math.max(own, evidence);
    else other = Math.max(other, evidence);
  }
  vertex.best = { own, other };
  return vertex.best;
}

function stored(vertex: Vertex): readonly number[] {
  return vertex.windows.length === 0 ? [undated, always] : [...vertex.windows, always];
}

function includes(sorted: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
