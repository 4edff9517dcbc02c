import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Membership } from '../model';
import { daysUnder } from './blocking-keys';
import { Closeness } from './closeness';
import { evidenceOf, reasonsOf, unit } from './evidence';
import type { Features } from './features';
import { Focus } from './focus';
import { Glances } from './glances';
import type { Interner } from './interner';
import { Links } from './links';
import { Meetings } from './meetings';
import { raise, refresh, settleNear, unlink } from './near-links';
import type { SignalContext } from './signals/signal';
import { nobody, tells, type Vertex } from './vertex';

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
  private readonly meetings = new Meetings((place) => this.at(place));
  private readonly glances: Glances;

  readonly context: SignalContext;

  constructor(gazetteer: Gazetteer, interner: Interner) {
    const [closeness, focus] = [new Closeness(gazetteer, interner), new Focus()];
    this.glances = new Glances(interner, closeness, focus);
    this.context = { gazetteer, interner, closeness, focus };
  }

  get(id: string): Vertex | undefined {
    return this.vertices.get(id);
  }

  /** The candidates of a segment. */
  linked(vertex: Vertex): readonly Vertex[] {
    const all = new Array<Vertex>(vertex.links.size);
    for (let at = 0; at < all.length; at++) all[at] = this.linkedAt(vertex, at);
    return all;
  }

  /** One of them, by its place among its links. */
  linkedAt({ links }: Vertex, at: number): Vertex {
    return this.at(links.placeAt(at));
  }

  get size(): number {
    return this.vertices.size;
  }

  /** Adds a segment; gives every vertex whose near links, or mentions' links, may have changed, itself included. */
  add(features: Features): ReadonlySet<Vertex> {
    const vertex = this.vertexOf(features);
    const touched = new Set<Vertex>([vertex]);
    const changed = new Set<Vertex>([vertex]);
    const { met, parted } = this.meetings.put(vertex);
    if (met.length > 0) this.context.focus.take(features);
    for (const place of met) this.link(vertex, this.at(place), changed, touched);
    for (const [one, other] of parted) {
      const [a, b] = [this.at(one), this.at(other)];
      if (!this.meetings.meets(a, b)) unlink(a, b, changed, touched);
    }
    for (const each of changed) refresh(each, this.standsAt, touched);
    return touched;
  }

  /**
   * Adds many segments to a graph that holds none: the same as to add them one by one, but that each pair is met once, and
   * only where all stand. Gives the vertices.
   */
  fill(many: readonly Features[]): ReadonlySet<Vertex> {
    this.meetings.clear();
    // In order of days: those that meet so stand side by side in memory.
    const vertices = [...many].sort(byDay).map((features) => this.vertexOf(features));
    this.meetings.fill(vertices, (vertex, met) => this.linkAll(vertex, met));
    for (const { links } of vertices) links.settle();
    const touched = new Set(vertices);
    for (const vertex of vertices) refresh(vertex, this.standsAt, touched);
    return touched;
  }

  /** Links a segment with those that it meets. */
  private linkAll(vertex: Vertex, met: readonly number[]): void {
    if (met.length > 0) this.context.focus.take(vertex.features);
    for (const place of met) {
      const evidence = this.weigh(vertex, place);
      if (evidence === null) continue;
      vertex.links.append(place, evidence);
      this.at(place).links.append(vertex.place, evidence);
    }
  }

  /** Takes a segment out; gives every vertex whose links may have changed. */
  remove(id: string): ReadonlySet<Vertex> {
    const touched = new Set<Vertex>();
    const vertex = this.vertices.get(id);
    if (!vertex) return touched;
    const joined = this.meetings.take(vertex);
    this.vertices.delete(id);
    this.glances.drop(vertex.place);
    const changed = new Set<Vertex>();
    for (const other of this.linked(vertex)) unlink(vertex, other, changed, touched);
    for (const [one, other] of joined) {
      const [a, b] = [this.at(one), this.at(other)];
      if (this.meetings.meets(a, b)) this.link(a, b, changed, touched);
    }
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
    const { id } = features.segment;
    const place = this.glances.put(features);
    const vertex: Vertex = {
      features,
      links: new Links(),
      near: nobody,
      faint: null,
      best: { own: 0, other: 0 },
      path: null,
      place,
      entries: this.meetings.enter(features, daysUnder(features), place),
    };
    this.vertices.set(id, vertex);
    this.byPlace[place] = vertex;
    return vertex;
  }

  private at(place: number): Vertex {
    return this.byPlace[place] as Vertex;
  }

  private readonly standsAt = (place: number): Vertex => this.at(place);

  /** The evidence of a pair that is one of candidates, else null. */
  private weigh(a: Vertex, place: number): number | null {
    if (a.place === place) return null;
    const least = this.glances.areDated(a.place, place) ? floor.dated : floor.undated;
    const one = a.features;
    if (this.glances.fallShort(a.place, place, (least - slack) / unit, this.context.focus.holds(one))) return null;
    const b = this.at(place);
    const two = b.features;
    if (this.glances.mayBeOneStory(a.place, place) && one.segment.story === two.segment.story) return null;
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
}

/** The day on which a report came out, then the id; undated ones last. */
function byDay(a: Features, b: Features): number {
  const [x, y] = [a.published ?? Number.MAX_SAFE_INTEGER, b.published ?? Number.MAX_SAFE_INTEGER];
  return x - y || (a.segment.id < b.segment.id ? -1 : 1);
}
