import { type Cluster, reportsOf } from '../clustering';
import type { Incident, IncidentEntry, Membership, Report } from '../model';
import type { CompactJson } from '../text/compact-json';
import { once } from '../text/once';
import type { Compared } from './compare-and-reconcile';
import { type Marks, marksOf } from './desk-findings';
import type { IncidentMemory } from './desk-memories';
import { headOf } from './incident-entry';
import { withLate } from './late-fields';

/** What a desk makes of a cluster when somebody asks. */
export interface Workshop {
  build(cluster: Cluster, id: string, memory: IncidentMemory | null): Incident;
  compare(incident: Incident, reports: ReadonlyMap<string, Report>, memory: IncidentMemory | null): Compared;
  /** What is kept of an incident of some segments between comparisons; null where nothing is. */
  memory(id: string, size: number): IncidentMemory | null;
  memberships(cluster: Cluster): readonly Membership[];
  /** Called before an incident is compared: see `rehearse`. */
  rehearse(next: StandingIncident): void;
  readonly compact: CompactJson;
  /** Entries asked for last, the latest first. */
  readonly shown: Shown[];
}

type Shown = readonly [of: StandingIncident, entry: IncidentEntry];

/** Entries that are kept for whoever asks again. */
const mostShown = 4;

/**
 * An incident as a desk keeps it: who tells of it. What they tell is set side by side when somebody asks, and is kept for as
 * long as somebody holds it, the last few besides; only marks of what its questions said stay, so that a change can tell
 * what it changed. All of it is of the moment at which the incident came to stand so, whatever has become of its reports since.
 */
export class StandingIncident {
  private packed: Uint8Array | null = null;

  /**
   * @param like an incident of the same questions, where they are known to be
   */
  constructor(
    readonly id: string,
    readonly cluster: Cluster,
    private readonly workshop: Workshop,
    like: StandingIncident | null = null,
  ) {
    this.packed = like?.packed ?? null;
  }

  /** Sets what it tells side by side now; says what of the user's rules failed. */
  reconcile(): Compared['problems'] {
    const compared = this.compare();
    this.show(this.entryWith(() => compared.entry));
    return compared.problems;
  }

  /** The entry; what it holds is worked out when somebody looks at it. */
  entry(): IncidentEntry {
    const known = this.workshop.shown.find(([standing]) => standing === this);
    return known === undefined ? this.show(this.entryWith(once(() => this.compare().entry))) : known[1];
  }

  /** What its questions say. */
  marks(): Marks {
    const { compact } = this.workshop;
    if (this.packed === null) this.compare();
    return compact.unpack(this.packed as Uint8Array) as Marks;
  }

  /** What there is to find of it. */
  text(): string {
    const incident = this.build();
    const { label, places: ids } = headOf(incident, this.reports());
    const places = ids.map((place) => place.slice(place.lastIndexOf('/') + 1).replace(/-/gu, ' '));
    return [label, ...places, ...incident.claims.map(({ evidence }) => evidence.quote)].join(' ');
  }

  /** Keeps an entry for whoever asks again soon. A weak reference would hold each for as long as a loop over all runs. */
  private show(entry: IncidentEntry): IncidentEntry {
    const { shown } = this.workshop;
    const own: Shown = [this, entry];
    // In one list for good: of those that come and go, engines take what the old ones list for living.
    if (shown.length < mostShown) shown.push(own);
    shown.copyWithin(1, 0);
    shown[0] = own;
    return entry;
  }

  private entryWith(compared: () => IncidentEntry): IncidentEntry {
    let isCompared = false;
    const whole = () => {
      isCompared = true;
      return compared();
    };
    const head = once(() => (isCompared ? compared() : headOf(this.build(), this.reports())));
    return withLate<Pick<IncidentEntry, 'id'>, Omit<IncidentEntry, 'id'>>(
      { id: this.id },
      {
        label: () => head().label,
        reports: () => reportsOf(this.cluster),
        mentionedBy: () => head().mentionedBy,
        when: () => head().when,
        places: () => head().places,
        events: () => head().events,
        memberships: () => this.workshop.memberships(this.cluster),
        questions: () => whole().questions,
        dependencies: () => whole().dependencies,
        verdicts: () => whole().verdicts,
        disagreements: () => whole().disagreements,
      },
    );
  }

  /** What it tells, set side by side, for nobody to keep. */
  compared(): Compared {
    const { workshop, id, cluster } = this;
    const memory = workshop.memory(id, cluster.news.length);
    const compared = workshop.compare(workshop.build(cluster, id, memory), this.reports(), memory);
    memory?.close();
    return compared;
  }

  private compare(): Compared {
    this.workshop.rehearse(this);
    const compared = this.compared();
    this.packed ??= this.workshop.compact.pack(marksOf(compared.questions));
    return compared;
  }

  private build(): Incident {
    return this.workshop.build(this.cluster, this.id, null);
  }

  private reports(): ReadonlyMap<string, Report> {
    const reports = new Map<string, Report>();
    for (const { segment } of [...this.cluster.news, ...this.cluster.mentions])
      if (segment.source !== null) reports.set(segment.report, segment.source);
    return reports;
  }
}
