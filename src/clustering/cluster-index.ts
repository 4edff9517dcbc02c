import type { Gazetteer } from '../gazetteer/gazetteer';
import type { PassageReading, Report } from '../model';
import { CandidateGraph, type Vertex } from './candidate-graph';
import { cutAsides } from './cut-asides';
import { storySegments } from './cut-segments';
import { describeSegment } from './describe-segment';
import { reasonsOf, unit } from './evidence';
import type { Features } from './features';
import { Interner } from './interner';
import { type Constraints, linkByAverage, unconstrained } from './link';
import { LocalRarity } from './local-rarity';

/** Segments that tell of one incident. */
export interface Cluster {
  /** Told as news, in order of id. */
  readonly news: readonly Features[];
  /** Told in passing, in order of id. */
  readonly mentions: readonly Features[];
}

/** Which clusters a change undid, and which it made. */
export interface Settlement {
  readonly undone: readonly Cluster[];
  readonly made: readonly Cluster[];
}

/**
 * Clusters of segments, kept as reports come and go. Only the components of the candidate graph that a change touches
 * are linked anew, so that adding reports one by one ends where adding them at once does.
 */
export class ClusterIndex {
  private readonly interner = new Interner();
  private readonly graph: CandidateGraph;
  private readonly byReport = new Map<string, readonly string[]>();
  private readonly clusterOf = new Map<Vertex, Cluster>();
  private readonly dirty = new Set<Vertex>();
  private readonly orphaned = new Set<Cluster>();
  private constraints: Constraints = unconstrained;

  constructor(private readonly gazetteer: Gazetteer) {
    this.graph = new CandidateGraph(gazetteer, this.interner);
  }

  add(readings: readonly PassageReading[], report: Report | undefined): void {
    const stories = storySegments(readings, report);
    const segments = stories.flatMap((story) => [story, ...cutAsides(story, report, this.gazetteer)]);
    for (const segment of segments) {
      const touched = this.graph.add(describeSegment(segment, this.gazetteer, this.interner));
      for (const vertex of touched) this.dirty.add(vertex);
    }
    const [first] = segments;
    if (first)
      this.byReport.set(
        first.report,
        segments.map(({ id }) => id),
      );
  }

  remove(report: string): void {
    for (const id of this.byReport.get(report) ?? []) {
      const vertex = this.graph.get(id);
      if (!vertex) continue;
      const cluster = this.clusterOf.get(vertex);
      if (cluster) this.orphaned.add(cluster);
      for (const touched of this.graph.remove(id)) this.dirty.add(touched);
      this.clusterOf.delete(vertex);
      this.dirty.delete(vertex);
    }
    this.byReport.delete(report);
  }

  /** Replaces what must and must not be together. */
  constrain(constraints: Constraints, changed: Iterable<string>): void {
    this.constraints = constraints;
    for (const id of changed) {
      const vertex = this.graph.get(id);
      if (vertex) this.dirty.add(vertex);
    }
  }

  /** Links what has changed since the last time. */
  settle(): Settlement {
    const undone = new Set<Cluster>(this.orphaned);
    const made: Cluster[] = [];
    const seen = new Set<Vertex>();
    // A cluster that lost a member or a link may fall apart: all of it is looked at again.
    for (const cluster of this.orphaned) for (const vertex of this.verticesOf(cluster)) this.dirty.add(vertex);
    for (const start of [...this.dirty].sort(byId)) {
      if (seen.has(start)) continue;
      const component = this.componentOf(start, seen);
      for (const vertex of component) {
        const cluster = this.clusterOf.get(vertex);
        if (cluster) undone.add(cluster);
      }
      made.push(...this.clustersOf(component));
    }
    for (const cluster of undone) for (const vertex of this.verticesOf(cluster)) this.clusterOf.delete(vertex);
    for (const cluster of made) for (const vertex of this.verticesOf(cluster)) this.clusterOf.set(vertex, cluster);
    this.dirty.clear();
    this.orphaned.clear();
    return { undone: [...undone], made };
  }

  /** Why a segment stands with another. */
  reasons(a: Features, b: Features): ReturnType<typeof reasonsOf> {
    return reasonsOf(a, b, { gazetteer: this.gazetteer, interner: this.interner });
  }

  private *verticesOf(cluster: Cluster): Generator<Vertex> {
    for (const { segment } of [...cluster.news, ...cluster.mentions]) {
      const vertex = this.graph.get(segment.id);
      if (vertex) yield vertex;
    }
  }

  private componentOf(start: Vertex, seen: Set<Vertex>): readonly Vertex[] {
    const component = [start];
    seen.add(start);
    const visit = (vertex: Vertex | undefined) => {
      if (!vertex || seen.has(vertex)) return;
      seen.add(vertex);
      component.push(vertex);
    };
    for (let at = 0; at < component.length; at++) {
      const vertex = component[at] as Vertex;
      for (const other of vertex.links.keys()) visit(other);
      for (const id of this.constraints.together.get(vertex.features.segment.id) ?? []) visit(this.graph.get(id));
    }
    return component.sort(byId);
  }

  private clustersOf(component: readonly Vertex[]): readonly Cluster[] {
    const stories = component.filter(({ features }) => features.segment.kind === 'story');
    const rarity = new LocalRarity(stories.map(({ features }) => features));
    const evidence = (a: Vertex, b: Vertex) => this.graph.evidence(a, b) + rarity.between(a.features, b.features);
    const telling = component.filter(({ features }) => features.segment.kind === 'story' || features.segment.sourced);
    const groups = linkByAverage(telling, evidence, this.constraints).filter(isIncident);
    const mentions = groups.map((): Features[] => []);
    for (const vertex of component) {
      if (vertex.features.segment.kind === 'story' || groups.some((group) => group.includes(vertex))) continue;
      const at = closest(vertex, groups, evidence);
      if (at >= 0) mentions[at]?.push(vertex.features);
    }
    return groups.map((group, at) => ({
      news: group.map(({ features }) => features),
      mentions: mentions[at] ?? [],
    }));
  }
}

/** A paragraph that nobody else tells of is no incident by itself. */
function isIncident(group: readonly Vertex[]): boolean {
  if (group.some(({ features }) => features.segment.kind === 'story')) return true;
  return new Set(group.map(({ features }) => features.segment.report)).size > 1;
}

function closest(
  vertex: Vertex,
  groups: readonly (readonly Vertex[])[],
  evidence: (a: Vertex, b: Vertex) => number,
): number {
  let best = -1;
  let most = unit / 2;
  groups.forEach((group, at) => {
    const linked = group.filter((member) => vertex.links.has(member));
    if (linked.length === 0) return;
    const mean = linked.reduce((sum, member) => sum + evidence(vertex, member), 0) / linked.length;
    if (mean > most) [most, best] = [mean, at];
  });
  return best;
}

function byId(a: Vertex, b: Vertex): number {
  return a.features.segment.id < b.features.segment.id ? -1 : 1;
}
