import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Membership, PassageReading, Report } from '../model';
import { CompactJson } from '../text/compact-json';
import { byTelling } from './by-telling';
import { CandidateGraph } from './candidate-graph';
import { closestGroup } from './closest-group';
import type { Cluster, Constraints, Settlement } from './cluster';
import { describeReport } from './describe-report';
import type { Features } from './features';
import { type Group, isIncident } from './group';
import { Interner } from './interner';
import { unionByHand } from './join-by-hand';
import { Ladder, type Rung } from './ladder';
import { type Parcel, ParcelReader } from './parcel';
import { Rarities } from './rarities';
import { tells, type Vertex } from './vertex';

/**
 * Clusters of segments, kept as reports come and go: what a change costs is what it touches, and adding reports one by
 * one ends where adding them at once does.
 *
 * News and mentions are settled one after the other: segments that tell news are linked into groups, then each paragraph
 * in no group is given to the group that it mentions. A paragraph that mentions two incidents so brings them no closer.
 */
export class ClusterIndex {
  private readonly interner = new Interner();
  private readonly compact = new CompactJson();
  private readonly parcels = new ParcelReader(this.interner);
  private readonly graph: CandidateGraph;
  private readonly rarities = new Rarities();
  private readonly ladder: Ladder;
  private readonly byReport = new Map<string, readonly string[]>();
  private readonly groupOf = new Map<Vertex, Group>();
  private readonly mentionedIn = new Map<Vertex, Group>();
  private dirty = new Set<Vertex>();
  /** Segments added since the last change was asked for: many at once are cheaper to put in than one by one. */
  private waiting: Features[] = [];
  /** Groups that lost a member or a mention since the last settlement. */
  private shaken = new Set<Group>();
  /** Ids of a story's asides. */
  private readonly asides = new Map<string, string[]>();
  private constraints: Constraints = { together: new Map(), apart: new Map() };

  constructor(private readonly gazetteer: Gazetteer) {
    this.graph = new CandidateGraph(gazetteer, this.interner);
    this.ladder = new Ladder((a, b) => this.graph.evidence(a, b) + this.rarities.between(a, b));
  }

  add(readings: readonly PassageReading[], report: Report | undefined): void {
    this.file(describeReport(readings, report, this.gazetteer, this.interner, this.compact));
  }

  /** Adds reports that were described on another thread. */
  open(parcel: Parcel, reports: ReadonlyMap<string, Report>): void {
    for (const features of this.parcels.open(parcel, reports).values()) this.file(features);
  }

  /** Takes the segments of one report in. */
  private file(described: readonly Features[]): void {
    for (const features of described) {
      const { id, story } = features.segment;
      if (id !== story) this.asidesOf(story).push(id);
      this.waiting.push(features);
    }
    const [first] = described;
    if (first)
      this.byReport.set(
        first.segment.report,
        described.map(({ segment }) => segment.id),
      );
  }

  /** Puts what waits into the graph. */
  private takeIn(): void {
    if (this.waiting.length === 0) return;
    const many = this.waiting;
    this.waiting = [];
    if (this.graph.size === 0) for (const vertex of this.graph.fill(many)) this.dirty.add(vertex);
    else for (const features of many) for (const vertex of this.graph.add(features)) this.dirty.add(vertex);
  }

  remove(report: string): void {
    this.takeIn();
    for (const id of this.byReport.get(report) ?? []) {
      const vertex = this.graph.get(id);
      if (!vertex) continue;
      for (const touched of this.rarities.around(vertex)) this.dirty.add(touched);
      for (const touched of this.graph.remove(id)) this.dirty.add(touched);
      for (const group of [this.groupOf.get(vertex), this.mentionedIn.get(vertex)]) if (group) this.shaken.add(group);
      this.mentionedIn.get(vertex)?.mentions.delete(vertex);
      this.ladder.remove(vertex);
      this.rarities.remove(vertex);
      for (const kept of [this.groupOf, this.mentionedIn, this.dirty]) kept.delete(vertex);
      this.asides.delete(id);
    }
    // What the report's own segments touched or stood beside in it is gone with them.
    for (const vertex of [...this.dirty]) if (!this.stands(vertex)) this.dirty.delete(vertex);
    this.byReport.delete(report);
  }

  /** Replaces what must and must not be together. */
  constrain(constraints: Constraints, changed: Iterable<string>): void {
    this.takeIn();
    this.constraints = constraints;
    for (const id of changed) {
      const vertex = this.graph.get(id);
      if (vertex) this.dirty.add(vertex);
    }
  }

  /** Links what has changed since the last time. */
  settle(): Settlement {
    this.takeIn();
    const before = new Set<Group>(this.shaken);
    const after = new Set<Group>();
    const moved = this.regroup(before, after);
    for (const vertex of this.ungrouped(moved)) this.assign(vertex, after);
    for (const { features } of moved) {
      const group = features.segment.kind === 'aside' ? this.groupOfId(features.segment.story) : undefined;
      if (group) after.add(group);
    }
    for (const group of before) if (this.holds(group)) after.add(group);
    const undone = [...new Set([...before, ...after])].flatMap(({ cluster }) => cluster ?? []);
    const made = [...after].map((group) => {
      group.cluster = this.clusterOf(group);
      return group.cluster;
    });
    // Made anew, not cleared: for the reason given in `CompactJson.pack`.
    this.dirty = new Set();
    this.shaken = new Set();
    return { undone, made };
  }

  /** Why a segment stands with others: what it shares with the one that is most like it. */
  reasons(features: Features, others: readonly Features[]): Membership['reasons'] {
    const own = this.graph.get(features.segment.id);
    let best: Vertex | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const { segment } of others) {
      const other = this.graph.get(segment.id);
      const evidence = other && own?.links.with(other.place);
      if (evidence === undefined || (evidence === most && best && idOf(best) < segment.id) || evidence < most) continue;
      [most, best] = [evidence, other];
    }
    const partner = best?.features ?? others.find((other) => other !== features);
    return own && partner ? this.graph.reasons(own, partner) : [];
  }

  /** Forms the groups of every component that a change touches anew; gives the segments that changed groups. */
  private regroup(before: Set<Group>, after: Set<Group>): ReadonlySet<Vertex> {
    const telling = [...this.dirty].filter(tells);
    const anew = this.rarities.settle(telling);
    const seen = new Set(this.ladder.climb(new Set([...telling, ...anew]), anew, this.constraints.apart));
    const old = new Set<Group>(this.shaken);
    for (const vertex of seen) {
      const group = this.groupOf.get(vertex);
      if (group) old.add(group);
    }
    for (const { vertices } of old) for (const vertex of vertices) if (this.stands(vertex)) seen.add(vertex);
    const fresh = this.groupsAround(seen).filter(isIncident);
    const moved = new Set<Vertex>(this.dirty);
    const founded = fresh.filter((vertices) => {
      const known = this.groupOf.get(vertices[0] as Vertex);
      const same =
        known?.vertices.length === vertices.length && vertices.every((each, at) => each === known.vertices[at]);
      if (same && known) old.delete(known);
      return !same;
    });
    for (const group of old) {
      let whole = true;
      for (const vertex of group.vertices) {
        if (!this.stands(vertex)) whole = false;
        if (this.groupOf.get(vertex) !== group) continue;
        whole = false;
        this.groupOf.delete(vertex);
        moved.add(vertex);
      }
      if (!whole) before.add(group);
    }
    for (const vertices of founded) {
      const group: Group = { vertices, mentions: new Set(), cluster: null };
      after.add(group);
      for (const vertex of vertices) {
        this.groupOf.set(vertex, group);
        moved.add(vertex);
      }
    }
    return moved;
  }

  /** Segments in no group whose mention may be another now: those that moved, and those linked to one that did. */
  private ungrouped(moved: ReadonlySet<Vertex>): ReadonlySet<Vertex> {
    const found = new Set<Vertex>();
    for (const vertex of moved) {
      found.add(vertex);
      for (let at = 0; at < vertex.links.size; at++) {
        const other = this.graph.linkedAt(vertex, at);
        if (isAside(other)) found.add(other);
      }
    }
    return found;
  }

  private assign(vertex: Vertex, after: Set<Group>): void {
    const before = this.mentionedIn.get(vertex);
    const now = this.groupOf.has(vertex)
      ? undefined
      : closestGroup(vertex, (at) => this.groupOf.get(this.graph.linkedAt(vertex, at)));
    if (before === now) return;
    before?.mentions.delete(vertex);
    if (before && this.holds(before)) after.add(before);
    if (now === undefined) {
      this.mentionedIn.delete(vertex);
      return;
    }
    now.mentions.add(vertex);
    this.mentionedIn.set(vertex, now);
    after.add(now);
  }

  /** Whether a segment is still in the graph. */
  private stands(vertex: Vertex): boolean {
    return this.graph.get(idOf(vertex)) === vertex;
  }

  /** Whether a group is still one. */
  private holds(group: Group): boolean {
    return this.groupOf.get(group.vertices[0] as Vertex) === group;
  }

  private asidesOf(story: string): string[] {
    let known = this.asides.get(story);
    if (known === undefined) {
      known = [];
      this.asides.set(story, known);
    }
    return known;
  }

  private groupOfId(id: string): Group | undefined {
    const vertex = this.graph.get(id);
    return vertex && this.groupOf.get(vertex);
  }

  /** The groups of some segments and of all that users' hands hold together with them. */
  private groupsAround(seen: Set<Vertex>): readonly (readonly Vertex[])[] {
    const { together } = this.constraints;
    const tops = new Set<Rung>();
    const waiting = [...seen];
    for (let vertex = waiting.pop(); vertex !== undefined; vertex = waiting.pop()) {
      const top = this.ladder.top(vertex);
      if (top === undefined || tops.has(top)) continue;
      tops.add(top);
      for (const member of top.members) {
        seen.add(member);
        for (const id of together.get(idOf(member)) ?? []) {
          const other = this.graph.get(id);
          if (other) waiting.push(other);
        }
      }
    }
    const groups = [...tops].map(({ members }) => members).sort((a, b) => byId(a[0] as Vertex, b[0] as Vertex));
    return unionByHand(groups, this.constraints);
  }

  private clusterOf(group: Group): Cluster {
    const news = group.vertices.map(({ features }) => features);
    return {
      news,
      order: [...news].sort(byTelling).map(({ segment }) => segment.id),
      mentions: [...group.mentions].sort(byId).map(({ features }) => features),
      given: new Set(news.flatMap((features) => this.givenBy(features, group))),
    };
  }

  private givenBy({ segment }: Features, own: Group): string[] {
    return (this.asides.get(segment.id) ?? []).flatMap((id) => {
      const aside = this.graph.get(id);
      const group = aside && this.groupOf.get(aside);
      return group === undefined || group === own
        ? []
        : (aside?.features.segment.told().claims.map((claim) => claim.id) ?? []);
    });
  }
}

function isAside({ features }: Vertex): boolean {
  return features.segment.kind === 'aside';
}

function idOf({ features }: Vertex): string {
  return features.segment.id;
}

function byId(a: Vertex, b: Vertex): number {
  return idOf(a) < idOf(b) ? -1 : 1;
}
