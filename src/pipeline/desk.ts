import { buildIncident, type Cluster, ClusterIndex, membershipsOf } from '../clustering';
import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { IncidentEntry, LanguagePack, Problem, Report } from '../model';
import { readReports } from '../reading/read-reports';
import { CompactJson } from '../text/compact-json';
import { checkOptions } from './check-options';
import { compared } from './compare-and-reconcile';
import { packsFor } from './default-packs';
import { changeOf, findings, nothing } from './desk-change';
import { DeskConstraints } from './desk-constraints';
import { DeskIdentities } from './desk-identities';
import { DeskMemories } from './desk-memories';
import { DeskSearch } from './desk-search';
import { openSnapshot, sealSnapshot } from './desk-snapshot';
import type { DeskChange, DeskOptions, DeskResult, DeskSnapshot, SearchHit } from './desk-types';
import { withLate } from './late-fields';
import { readAndExtract, withExtractor } from './read-and-extract';
import { rehearse } from './rehearsal';
import { citesSource, sameCluster, sameNews } from './same-cluster';
import { StandingIncident, type Workshop } from './standing-incident';
import { UnknownIncidentError } from './unknown-incident-error';

/** Reports as they come in, and the incidents they tell of, kept up to date. */
export interface Desk {
  /** What was wrong with the words and the snapshot that the desk was made from; empty when nothing was. */
  readonly problems: readonly Problem[];
  /** Takes one report in. A report that cannot be used, or comes again, changes nothing. */
  add(report: unknown): DeskResult;
  /** Takes many in, as one change. */
  addAll(reports: readonly unknown[]): DeskResult;
  /** Takes a report back. */
  remove(report: string): DeskResult;
  /** Replaces the report of the same id. */
  correct(report: unknown): DeskResult;
  /** Says that incidents are one, whatever the evidence, now and ever after. Throws {@link UnknownIncidentError}. */
  merge(incident: string, other: string): DeskResult;
  /** Says that what these reports tell is not this incident, now and ever after. Throws {@link UnknownIncidentError}. */
  separate(incident: string, reports: readonly string[]): DeskResult;
  /** Incidents with the most reports first, then by id. */
  incidents(): readonly IncidentEntry[];
  /** An incident by its id, or by one that it absorbed. */
  incident(id: string): IncidentEntry | undefined;
  /** Incidents that hold the words, or words like them, the closest first. Throws a TypeError for what is no text. */
  search(text: string): readonly SearchHit[];
  /** The desk as plain JSON. */
  snapshot(): DeskSnapshot;
  /** Replaces the desk by a snapshot; one that cannot be used is a problem, and the desk stays as it was. */
  restore(snapshot: unknown): DeskResult;
}

/**
 * A desk. Adding reports one by one, in any order, ends with the same incidents and findings as `crossReference` on all
 * of them; ids are those of the first report that told of an incident and do not change when others come.
 *
 * @example
 * const desk = createDesk();
 * desk.add({ body: 'A blast in Basra killed four people, police said.' }).changes[0]?.kind // => 'created'
 */
export function createDesk(options: DeskOptions = {}): Desk {
  checkOptions(options);
  const gazetteer = options.gazetteer ?? defaultGazetteer();
  const { packs, problems: entries } = packsFor(options, gazetteer);
  let state = new DeskState(gazetteer, packs, options);
  const problems: Problem[] = [...entries];
  const restore = (from: unknown): DeskResult => {
    const opened = openSnapshot(from);
    if ('problem' in opened) return { changes: [], problems: [opened.problem] };
    const restored = new DeskState(gazetteer, packs, options);
    const result = restored.restore(opened.snapshot);
    state = restored;
    return result;
  };
  if (options.from !== undefined) problems.push(...restore(options.from).problems);
  return {
    problems,
    add: (report) => state.take([report], false),
    addAll: (reports) => state.take(reports, false),
    correct: (report) => state.take([report], true),
    remove: (report) => state.remove(report),
    merge: (incident, other) => state.merge(incident, other),
    separate: (incident, reports) => state.separate(incident, reports),
    incidents: () => state.incidents(),
    incident: (id) => state.incident(id),
    search: (text) => state.search(text),
    snapshot: () => state.snapshot(),
    restore,
  };
}

class DeskState {
  private readonly reports = new Map<string, Report>();
  private readonly index: ClusterIndex;
  private readonly identities = new DeskIdentities();
  private readonly constraints = new DeskConstraints();
  private readonly held = new Map<string, StandingIncident>();
  private readonly memories = new DeskMemories();
  private readonly words: DeskSearch;
  private readonly workshop: Workshop;

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly packs: readonly LanguagePack[],
    private readonly options: DeskOptions,
  ) {
    this.index = new ClusterIndex(gazetteer);
    this.words = new DeskSearch(
      (form) => packs.reduce((folded, pack) => pack.fold(folded), form),
      (id) => this.held.get(id)?.text() ?? '',
    );
    this.workshop = {
      build: (cluster, id, memory) => ({
        ...buildIncident(cluster, this.hasOwnCode() ? this.index : null, memory?.toldBy),
        id,
      }),
      compare: (incident, reports, memory) =>
        compared(incident, reports, gazetteer, options, memory?.comparison ?? null),
      // Code of the user's may look at anything.
      memory: (id, size) => (this.hasOwnCode() ? null : this.memories.of(id, size)),
      memberships: (cluster) => membershipsOf(cluster, this.index),
      rehearse: (next) => {
        // Rules of the user’s are told of no incident that nobody asked for.
        if (!this.hasOwnCode()) rehearse(next, this.held.values());
      },
      compact: new CompactJson(),
      shown: [],
    };
  }

  take(inputs: readonly unknown[], replacing: boolean): DeskResult {
    const { languages, now } = this.options;
    const read = readReports(inputs, { packs: this.packs, languages, now });
    const problems = read.problems.map(strict);
    const misdated = new Set(
      problems
        .filter((problem) => problem.kind === 'field' && problem.field === 'publishedAt')
        .map((problem) => (problem.kind === 'field' ? problem.report : '')),
    );
    const gone: string[] = [];
    for (const report of read.reports) {
      if (misdated.has(report.id) || (misdated.size > 0 && inputs.length === 1)) continue;
      const known = this.reports.get(report.id);
      if (known && !replacing) {
        if (known.body !== report.body || known.title !== report.title) {
          problems.push({ kind: 'duplicate-id', report: report.id, effect: 'report-skipped' });
        }
        continue;
      }
      if (known) {
        if (same(known, report)) continue;
        this.index.remove(known.id);
        gone.push(known.id);
      }
      this.reports.set(report.id, report);
      problems.push(...this.file(report));
    }
    return this.settle(problems);
  }

  remove(id: string): DeskResult {
    if (!this.reports.delete(id)) return { changes: [], problems: [] };
    this.index.remove(id);
    return this.settle();
  }

  merge(one: string, other: string): DeskResult {
    const [a, b] = [this.standing(one), this.standing(other)];
    if (a === b) return { changes: [], problems: [] };
    return this.constrain(this.constraints.join(segmentsOf(a.cluster), segmentsOf(b.cluster)));
  }

  separate(id: string, reports: readonly string[]): DeskResult {
    const { cluster } = this.standing(id);
    const out = new Set(reports);
    const news = cluster.news.map(({ segment }) => segment);
    const parted = news.filter(({ report }) => out.has(report)).map((segment) => segment.id);
    const rest = news.filter(({ report }) => !out.has(report)).map((segment) => segment.id);
    if (parted.length === 0 || rest.length === 0) return { changes: [], problems: [] };
    return this.constrain(this.constraints.part(parted, rest));
  }

  incidents(): readonly IncidentEntry[] {
    return [...this.held.values()]
      .map((held) => held.entry())
      .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
  }

  incident(id: string): IncidentEntry | undefined {
    const standing = this.identities.resolve(id);
    return standing === undefined ? undefined : this.held.get(standing)?.entry();
  }

  search(text: string): readonly SearchHit[] {
    return this.words.find(text, (id) => this.held.get(id)?.entry());
  }

  snapshot(): DeskSnapshot {
    const reports = [...this.reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return sealSnapshot({ reports, ...this.constraints.pairs(), identities: this.identities.list() });
  }

  restore({ reports, together, apart, identities }: DeskSnapshot): DeskResult {
    this.identities.restore(identities);
    const problems: Problem[] = [];
    for (const report of reports) {
      this.reports.set(report.id, report);
      problems.push(...this.file(report));
    }
    this.index.constrain(this.constraints, this.constraints.restore(together, apart));
    return this.settle(problems);
  }

  /** Puts a report into the index, and says what of the extractor's answer could not be used. */
  private file(report: Report): readonly Problem[] {
    const { packs, gazetteer, options } = this;
    const own = readAndExtract(report, packs, gazetteer);
    const { readings, problems } = withExtractor(report, own, packs, gazetteer, options.extractor);
    this.index.add(readings, report);
    return problems;
  }

  private constrain(segments: readonly string[]): DeskResult {
    this.index.constrain(this.constraints, segments);
    return this.settle();
  }

  private standing(id: string): StandingIncident {
    const standing = this.identities.resolve(id);
    const held = standing === undefined ? undefined : this.held.get(standing);
    if (!held) throw new UnknownIncidentError(id);
    return held;
  }

  /**
   * Whether what the library makes of two clusters is the same but for who mentions them. Background answers nothing; it
   * has a say only in who is one origin, and a user's rules and kinds may look at it.
   */
  private standsAs(before: Cluster, after: Cluster): boolean {
    return !this.hasOwnCode() && sameNews(before, after) && !citesSource(before) && !citesSource(after);
  }

  /** Whether code of the user's looks at incidents, and so at why their segments belong. */
  private hasOwnCode(): boolean {
    const { rules = [], kinds = [] } = this.options;
    return rules.length > 0 || kinds.length > 0;
  }

  /** Brings incidents up to date with the clusters, and says what changed and, after the problems known, which rules failed. */
  private settle(known: readonly Problem[] = []): DeskResult {
    const { undone, made } = this.index.settle();
    const { named, closed } = this.identities.rename(undone, made, segmentsOf);
    const before = new Map<string, StandingIncident | undefined>();
    const forget = (id: string) => {
      if (!before.has(id)) before.set(id, this.held.get(id));
      this.held.delete(id);
    };
    for (const id of closed) forget(id);
    for (const { id, absorbed } of named) for (const each of [id, ...absorbed]) forget(each);
    const changes: DeskChange[] = [];
    const problems = [...known];
    for (const { cluster, id, absorbed, from } of named) {
      const old = before.get(id);
      const isSame = old !== undefined && sameCluster(old.cluster, cluster);
      const alike = old !== undefined && (isSame || this.standsAs(old.cluster, cluster)) ? old : null;
      const standing = new StandingIncident(id, cluster, this.workshop, alike);
      this.held.set(id, standing);
      if (isSame) continue;
      // Whether rules of the user's fail is told with the change.
      if (this.hasOwnCode()) problems.push(...standing.reconcile());
      changes.push(changeOf(standing, old, absorbed, from, alike === null ? findings(old, standing) : () => nothing));
      for (const each of absorbed) {
        this.words.drop(each);
        this.memories.forget(each);
      }
      this.words.put(id);
    }
    for (const id of closed) {
      this.words.drop(id);
      this.memories.forget(id);
      changes.push(withLate({ kind: 'closed', incident: id }, { findings: findings(before.get(id), undefined) }));
    }
    return { changes: changes.sort((a, b) => (a.incident < b.incident ? -1 : 1)), problems };
  }
}

/** At the desk a report with a wrong date is left out: filed under no date it would meet every incident. */
function strict(problem: Problem): Problem {
  return problem.kind === 'field' && problem.field === 'publishedAt'
    ? { ...problem, effect: 'report-skipped' }
    : problem;
}

/** Segments told as news, the earliest first. */
function segmentsOf(cluster: Cluster): readonly string[] {
  return cluster.order;
}

function same(a: Report, b: Report): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
