import type { Gazetteer } from '../gazetteer/gazetteer';
import type { PassageReading, Report } from '../model';
import { byTelling } from './by-telling';
import { CandidateGraph, type Vertex } from './candidate-graph';
import { cutAsides } from './cut-asides';
import { storySegments } from './cut-segments';
import { describeSegment } from './describe-segment';
import { reasonsOf, unit } from './evidence';
import type { Features } from './features';
import { Interner } from './interner';
import { unionByHand } from './join-by-hand';
import { linkByAverage, type Pairs } from './link';
import { LocalRarity } from './local-rarity';

/** Segments that tell of one incident. */
export interface Cluster {
  /** Told as news, in order of id. */
  readonly news: readonly Features[];
  /** Ids of the same, the one that came out first in front. */
  readonly order: readonly string[];
  /** Told in passing, in order of id. */
  readonly mentions: readonly Features[];
  /** Ids of claims that members make in a paragraph which is another incident's news. */
  readonly given: ReadonlySet<string>;
}

/** What a user has said of segments: pairs to keep together and pairs to keep apart. */
export interface Constraints {
  readonly together: Pairs;
  readonly apart: Pairs;
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
  private readonly asides = new Map<string, readonly string[]>();
  private constraints: Constraints = { together: new Map(), apart: new Map() };

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
      this.asides.delete(id);
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
      const region = this.regionOf(start, seen);
      for (const vertex of region) {
        const cluster = this.clusterOf.get(vertex);
        if (cluster) undone.add(cluster);
      }
      made.push(...this.clustersOf(region));
    }
    for (const cluster of undone) for (const vertex of this.verticesOf(cluster)) this.clusterOf.delete(vertex);
    for (const cluster of made) for (const vertex of this.verticesOf(cluster)) this.clusterOf.set(vertex, cluster);
    this.dirty.clear();
    this.orphaned.clear();
    return { undone: [...undone], made };
  }

  /** Why a segment stands with another. */
  reasons(a: Features, b: Features): ReturnType<typeof reasonsOf> {
    return reasonsOf(a, b, this.graph.context);
  }

  private *verticesOf(cluster: Cluster): Generator<Vertex> {
    for (const { segment } of [...cluster.news, ...cluster.mentions]) {
      const vertex = this.graph.get(segment.id);
      if (vertex) yield vertex;
    }
  }

  /** Everything whose clusters may depend on one another: by links, by hand, and paragraphs with their stories. */
  private regionOf(start: Vertex, seen: Set<Vertex>): readonly Vertex[] {
    const region = [start];
    seen.add(start);
    const visit = (vertex: Vertex | undefined) => {
      if (!vertex || seen.has(vertex)) return;
      seen.add(vertex);
      region.push(vertex);
    };
    for (let at = 0; at < region.length; at++) {
      const { features, links } = region[at] as Vertex;
      const { id, story } = features.segment;
      for (const other of links.keys()) visit(other);
      for (const other of this.constraints.together.get(id) ?? []) visit(this.graph.get(other));
      for (const aside of this.asides.get(id) ?? []) visit(this.graph.get(aside));
      visit(this.graph.get(story));
    }
    return region.sort(byId);
  }

  private clustersOf(region: readonly Vertex[]): readonly Cluster[] {
    const telling = region.filter(({ features }) => features.segment.kind === 'story' || features.segment.sourced);
    const linked = componentsOf(telling).flatMap((component) => this.linkComponent(component));
    const groups = unionByHand(linked, this.constraints).filter(isIncident);
    const groupOf = new Map(groups.flatMap((group, at) => group.map((vertex) => [vertex, at] as const)));
    const mentions = groups.map((): Features[] => []);
    for (const vertex of region) {
      if (groupOf.has(vertex)) continue;
      const at = this.closest(vertex, groups, groupOf);
      if (at >= 0) mentions[at]?.push(vertex.features);
    }
    return groups.map((group, at) => ({
      news: group.map(({ features }) => features),
      order: group
        .map(({ features }) => features)
        .sort(byTelling)
        .map(({ segment }) => segment.id),
      mentions: mentions[at] ?? [],
      given: new Set(group.flatMap(({ features }) => this.givenBy(features, at, groupOf))),
    }));
  }

  private linkComponent(component: readonly Vertex[]): readonly (readonly Vertex[])[] {
    const stories = component.filter(({ features }) => features.segment.kind === 'story');
    const rarity = new LocalRarity(stories.map(({ features }) => features));
    const known = new Map<Vertex, Map<Vertex, number>>();
    const evidence = (a: Vertex, b: Vertex): number => {
      let row = known.get(a);
      if (row === undefined) {
        row = new Map();
        known.set(a, row);
      }
      let value = row.get(b);
      if (value === undefined) {
        value = this.graph.evidence(a, b) + rarity.between(a.features, b.features);
        row.set(b, value);
      }
      return value;
    };
    return linkByAverage(component, evidence, this.constraints.apart);
  }

  private givenBy({ segment }: Features, own: number, groupOf: ReadonlyMap<Vertex, number>): string[] {
    return (this.asides.get(segment.id) ?? []).flatMap((id) => {
      const aside = this.graph.get(id);
      const at = aside && groupOf.get(aside);
      return at === undefined || at === own ? [] : (aside?.features.segment.claims.map((claim) => claim.id) ?? []);
    });
  }

  /** The group that a paragraph mentions: the one it has most evidence with, and more than nothing; −1 for none. */
  private closest(
    vertex: Vertex,
    groups: readonly (readonly Vertex[])[],
    groupOf: ReadonlyMap<Vertex, number>,
  ): number {
    const sums = new Map<number, { sum: number; count: number }>();
    for (const [other, evidence] of vertex.links) {
      const at = groupOf.get(other);
      if (at === undefined) continue;
      const tally = sums.get(at) ?? { sum: 0, count: 0 };
      sums.set(at, { sum: tally.sum + evidence, count: tally.count + 1 });
    }
    let best = -1;
    let most = mentionFloor;
    for (const [at, { sum, count }] of sums) {
      const own = groups[at]?.some(({ features }) => features.segment.story === vertex.features.segment.story);
      const mean = sum / count;
      if (!own && (mean > most || (mean === most && at < best))) [most, best] = [mean, at];
    }
    return best;
  }
}

/** A paragraph says little: it mentions an incident only with this much evidence, in thousandths of log-odds. */
const mentionFloor = unit / 2;

/** Parts that links among the vertices given hold together, each in order of id. */
function componentsOf(vertices: readonly Vertex[]): readonly (readonly Vertex[])[] {
  const given = new Set(vertices);
  const seen = new Set<Vertex>();
  const components: Vertex[][] = [];
  for (const start of vertices) {
    if (seen.has(start)) continue;
    const component = [start];
    seen.add(start);
    for (let at = 0; at < component.length; at++) {
      for (const other of (component[at] as Vertex).links.keys()) {
        if (seen.has(other) || !given.has(other)) continue;
        seen.add(other);
        component.push(other);
      }
    }
    components.push(component.sort(byId));
  }
  return components;
}

/** A paragraph that nobody else tells of is no incident by itself. */
function isIncident(group: readonly Vertex[]): boolean {
  if (group.some(({ features }) => features.segment.kind === 'story')) return true;
  return new Set(group.map(({ features }) => features.segment.report)).size > 1;
}

function byId(a: Vertex, b: Vertex): number {
  return a.features.segment.id < b.features.segment.id ? -1 : 1;
}
