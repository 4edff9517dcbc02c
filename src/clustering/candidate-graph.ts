import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Membership } from '../model';
import { blockingKeys } from './blocking-keys';
import { Closeness } from './closeness';
import { evidenceOf, reasonsOf, unit } from './evidence';
import type { Features } from './features';
import { Focus } from './focus';
import { Glances } from './glances';
import type { Interner } from './interner';
import { type Entry, Shelf } from './shelf';
import type { SignalContext } from './signals/signal';

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
/**
 * A dated pair is near when it has at least this share of the evidence that either has with its best partner of that
 * language: whoever has close company in a stream is not held to same-kind neighbours by what they have in common.
 */
const nearShare = 0.5;

/** Thousandths by which sums in another order may differ in their last digits, with room to spare. */
const slack = 1;

/** A segment in the graph. */
export interface Vertex {
  readonly features: Features;
  /** Candidates, with the evidence in thousandths of log-odds. */
  readonly links: Map<Vertex, number>;
  /** Those of them that tell news and are near enough to be one with. */
  readonly near: Set<Vertex>;
  /** Evidence with segments that are no candidates, as far as it has been asked; none until then. */
  faint: Map<Vertex, number> | null;
  /** The most evidence with a dated partner that tells news, of its own language and of another. */
  readonly best: { own: number; other: number };
  /** Where its numbers stand among the graph's glances. */
  readonly place: number;
  /** Number of the addition that last met it. */
  met: number;
  /** In rising order. */
  readonly keys: Float64Array;
  /** Where it stands on its shelf: on each day that it came out or tells of, or, undated, at a hash. */
  readonly entries: readonly Entry<Vertex>[];
}

/**
 * Segments and the pairs of them worth comparing, kept as segments come and go.
 *
 * Invariant: what the graph holds depends only on which segments are in it, not on how they came to be there.
 */
export class CandidateGraph {
  private readonly vertices = new Map<string, Vertex>();
  private readonly dated = new Shelf<Vertex>(dated.reach, dated.days);
  private readonly undated = new Shelf<Vertex>(undatedReach, Number.POSITIVE_INFINITY);
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

  /** Adds a segment; gives every vertex whose near links, or mentions' links, may have changed, itself included. */
  add(features: Features): ReadonlySet<Vertex> {
    const vertex = this.vertexOf(features);
    const touched = new Set<Vertex>([vertex]);
    const met: Vertex[] = [];
    const parted = new Map<Vertex, Set<Vertex>>();
    const addition = ++this.additions;
    const meet = (other: Vertex) => {
      if (other.met === addition) return;
      other.met = addition;
      met.push(other);
    };
    const part = (a: Vertex, b: Vertex) => {
      if (!a.links.has(b)) return;
      const known = parted.get(a);
      if (known) known.add(b);
      else parted.set(a, new Set([b]));
    };
    this.vertices.set(features.segment.id, vertex);
    const shelf = this.shelfOf(vertex);
    const across = shelf === this.dated ? this.undated : this.dated;
    for (const key of vertex.keys) {
      for (const entry of vertex.entries) shelf.put(key, entry, meet, part);
      const others = across.under(key);
      if (others.length === 0 || others.length > crowd) continue;
      const own = shelf.under(key);
      if (own.length <= crowd) for (const { item } of others) meet(item);
      else if (own.length - vertex.entries.length <= crowd) crossing(own, others, part);
    }
    const changed = new Set<Vertex>([vertex]);
    if (met.length > 0) this.context.focus.take(features);
    for (const other of met) this.link(vertex, other, changed, touched);
    for (const [a, others] of parted) for (const b of others) if (!this.finds(a, b)) unlink(a, b, changed, touched);
    for (const each of changed) refresh(each, touched);
    return touched;
  }

  /** Takes a segment out; gives every vertex whose links may have changed. */
  remove(id: string): ReadonlySet<Vertex> {
    const touched = new Set<Vertex>();
    const vertex = this.vertices.get(id);
    if (!vertex) return touched;
    this.vertices.delete(id);
    this.glances.drop(vertex.place);
    const joined: [Vertex, Vertex][] = [];
    const join = (a: Vertex, b: Vertex) => {
      if (a !== vertex && b !== vertex) joined.push([a, b]);
    };
    const shelf = this.shelfOf(vertex);
    const across = shelf === this.dated ? this.undated : this.dated;
    for (const key of vertex.keys) {
      for (const entry of vertex.entries) shelf.take(key, entry, join);
      const [own, others] = [shelf.under(key), across.under(key)];
      if (own.length > crowd || own.length + vertex.entries.length <= crowd || others.length > crowd) continue;
      crossing(own, others, join);
    }
    const changed = new Set<Vertex>();
    for (const other of [...vertex.links.keys()]) unlink(vertex, other, changed, touched);
    for (const [a, b] of joined) this.link(a, b, changed, touched);
    for (const other of vertex.faint?.keys() ?? []) other.faint?.delete(vertex);
    changed.delete(vertex);
    touched.delete(vertex);
    for (const each of changed) refresh(each, touched);
    return touched;
  }

  /** Evidence of a pair, whether or not the index found it. */
  evidence(a: Vertex, b: Vertex): number {
    let known = a.links.get(b) ?? a.faint?.get(b);
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
    const entries: Entry<Vertex>[] = [];
    const vertex: Vertex = {
      features,
      links: new Map(),
      near: new Set(),
      faint: null,
      best: { own: 0, other: 0 },
      place: this.glances.put(features),
      met: 0,
      keys,
      entries,
    };
    for (const at of days.length === 0 ? [hashOf(id)] : days) entries.push({ at, id, item: vertex });
    return vertex;
  }

  private shelfOf(vertex: Vertex): Shelf<Vertex> {
    return isDated(vertex) ? this.dated : this.undated;
  }

  private link(a: Vertex, b: Vertex, changed: Set<Vertex>, touched: Set<Vertex>): void {
    if (a === b) return;
    const [one, two] = [a.features, b.features];
    const least = isDated(a) && isDated(b) ? floor.dated : floor.undated;
    if (this.glances.fallShort(a.place, b.place, (least - slack) / unit, this.context.focus.holds(one))) return;
    if (a.links.has(b) || one.segment.story === two.segment.story) return;
    const evidence = a.faint?.get(b) ?? evidenceOf(one, two, this.context);
    if (evidence < least) return;
    a.links.set(b, evidence);
    b.links.set(a, evidence);
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

  private findsUnder(key: number, a: Vertex, b: Vertex): boolean {
    const shelf = this.shelfOf(a);
    if (shelf === this.shelfOf(b)) return a.entries.some((p) => b.entries.some((q) => shelf.meets(key, p, q)));
    return this.dated.under(key).length <= crowd && this.undated.under(key).length <= crowd;
  }
}

/** Calls for every pair of two postings. */
function crossing(
  ones: readonly Entry<Vertex>[],
  others: readonly Entry<Vertex>[],
  call: (a: Vertex, b: Vertex) => void,
): void {
  for (const one of ones) for (const other of others) call(one.item, other.item);
}

/** Stories tell news, and paragraphs whose own sources speak. */
export function tells({ features }: Vertex): boolean {
  return features.segment.kind === 'story' || features.segment.sourced;
}

function isDated({ features }: Vertex): boolean {
  return features.published !== null;
}

function sideOf(a: Vertex, b: Vertex): 'own' | 'other' {
  return a.features.language === b.features.language ? 'own' : 'other';
}

/** Notes the evidence of a new partner; whether it is the most so far. */
function raise(one: Vertex, partner: Vertex, evidence: number): boolean {
  if (!isDated(partner) || !tells(partner)) return false;
  const side = sideOf(one, partner);
  if (evidence <= one.best[side]) return false;
  one.best[side] = evidence;
  return true;
}

function unlink(a: Vertex, b: Vertex, changed: Set<Vertex>, touched: Set<Vertex>): void {
  const evidence = a.links.get(b) ?? 0;
  a.links.delete(b);
  b.links.delete(a);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.near.delete(other) || !tells(one)) touched.add(one);
    if (evidence >= one.best[sideOf(one, other)]) changed.add(one);
  }
}

/** Finds the best partners of a vertex again, and with them which of its links are near. */
function refresh(vertex: Vertex, touched: Set<Vertex>): void {
  vertex.best.own = 0;
  vertex.best.other = 0;
  for (const [other, evidence] of vertex.links) raise(vertex, other, evidence);
  for (const [other, evidence] of vertex.links) settleNear(vertex, other, evidence, touched);
}

function settleNear(a: Vertex, b: Vertex, evidence: number, touched: Set<Vertex>): void {
  if (!tells(a) || !tells(b)) return;
  const side = sideOf(a, b);
  const near = !isDated(a) || !isDated(b) || evidence >= nearShare * Math.max(a.best[side], b.best[side]);
  if (near === a.near.has(b)) return;
  if (near) {
    a.near.add(b);
    b.near.add(a);
  } else {
    a.near.delete(b);
    b.near.delete(a);
  }
  touched.add(a).add(b);
}

/** 32 bits of FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
