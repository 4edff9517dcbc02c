import { type Claim, type Incident, type Membership, type MomentValue, type Passage, stableId } from '../model';
import { byTelling } from './by-telling';
import type { Cluster } from './cluster';
import type { ClusterIndex } from './cluster-index';
import { type DaySpan, spanOf } from './event-time';
import type { Features } from './features';
import type { FiledSegment, Told } from './filed-segment';

/** A segment with when it puts the incident. */
export interface Teller<Segment> {
  readonly segment: Segment;
  readonly when: DaySpan | null;
}

/** What is known of an incident without looking into what its segments tell. */
export interface Outline<Segment> {
  readonly id: string;
  readonly reports: readonly string[];
  readonly memberships: readonly Membership[];
  readonly places: readonly string[];
  /** Who tells of it, in order of {@link byTelling}, and who mentions it. */
  readonly news: readonly Teller<Segment>[];
  readonly mentions: readonly Segment[];
  /** Ids of claims of theirs that are another incident's news. */
  readonly given: readonly string[];
}

/** What is needed of a segment to put an incident into words. */
interface Telling {
  readonly kind: FiledSegment['kind'];
  told(): Told;
}

/** @param index what tells why segments belong; without it no reasons are given */
export function outlineOf(cluster: Cluster, index: ClusterIndex | null): Outline<FiledSegment> {
  const news = [...cluster.news].sort(byTelling);
  return {
    id: incidentId(cluster),
    reports: reportsOf(cluster),
    memberships: membershipsOf(cluster, index),
    places: placesOf(news),
    news: news.map(({ segment, when }) => ({ segment, when })),
    mentions: cluster.mentions.map(({ segment }) => segment),
    given: [...cluster.given],
  };
}

/**
 * Puts an incident into words: its claims, when it was, what happened.
 *
 * @param toldBy what a segment tells
 */
export function inWords<Segment extends Telling>(
  { id, reports, memberships, places, news, mentions, given }: Outline<Segment>,
  toldBy = (segment: Segment): Told => segment.told(),
): Incident {
  const told = news.map(({ segment }) => toldBy(segment));
  return {
    id,
    reports,
    passages: passagesOf(told),
    memberships,
    claims: claimsOf(news, told, mentions, new Set(given)),
    places,
    when: whenOf(news, told),
    events: eventsOf(told),
  };
}

/** The same from the cluster itself. */
export function buildIncident(
  cluster: Cluster,
  index: ClusterIndex | null,
  toldBy?: (segment: FiledSegment) => Told,
): Incident {
  return inWords(outlineOf(cluster, index), toldBy);
}

/** The id of an incident: that of the segment that told of it first. */
export function incidentId({ order: [first = ''] }: Cluster): string {
  return stableId('incident', first);
}

/** Reports that tell of an incident as news, in order of id. */
export function reportsOf({ news }: Cluster): readonly string[] {
  return [...new Set(news.map(({ segment }) => segment.report))].sort();
}

/** Which segments tell of an incident, as what, and why they belong. */
export function membershipsOf(cluster: Cluster, index: ClusterIndex | null): readonly Membership[] {
  const news = [...cluster.news].sort(byTelling);
  return [
    ...news.map((features) => membership(features, news, 'news', index)),
    ...cluster.mentions.map((features) => membership(features, news, 'background', index)),
  ];
}

function passagesOf(told: readonly Told[]): readonly Passage[] {
  const seen = new Set<string>();
  return told.flatMap(({ passages }) => passages.filter(({ id }) => !seen.has(id) && seen.add(id)));
}

/** Why a segment belongs: what it shares with the member that is most like it. */
function membership(
  features: Features,
  news: readonly Features[],
  as: Membership['as'],
  index: ClusterIndex | null,
): Membership {
  const { segment } = features;
  const { passage, report } = segment;
  return { passage, report, as, reasons: index?.reasons(features, news) ?? unasked };
}

const unasked: Membership['reasons'] = [];

/**
 * The claims of what is told as news, and those of mentions as background. What a story tells in an aside that is
 * another incident's is that incident's, not the story's.
 */
function claimsOf(
  news: readonly Teller<Telling>[],
  told: readonly Told[],
  mentions: readonly Telling[],
  given: ReadonlySet<string>,
): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const [at, { segment }] of news.entries()) {
    for (const claim of (told[at] as Told).claims)
      if (segment.kind === 'aside' || !given.has(claim.id)) claims.set(claim.id, claim);
  }
  for (const segment of mentions) {
    for (const claim of segment.told().claims)
      if (!claims.has(claim.id)) claims.set(claim.id, { ...claim, background: true });
  }
  return [...claims.values()];
}

function placesOf(news: readonly Features[]): readonly string[] {
  const weights = new Map<string, number>();
  for (const { places, placeWeights } of news)
    for (const [at, id] of places.entries()) weights.set(id, (weights.get(id) ?? 0) + (placeWeights[at] as number));
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

/** The moment of the incident as the first report to date it puts it. */
function whenOf(news: readonly Teller<Telling>[], all: readonly Told[]): MomentValue | null {
  for (const [at, { when }] of news.entries()) {
    if (!when) continue;
    const moment = (all[at] as Told).moments.find(({ from, to }) => {
      const span = spanOf(from, to);
      return span?.from === when.from && span.to === when.to;
    });
    if (moment === undefined) continue;
    // Where it was told is the reading's business, not the document's.
    const { sentence: _told, ...told } = moment;
    return told;
  }
  return null;
}

const faint: ReadonlySet<string> = new Set(['exist', 'happen', 'carry', 'own', 'use', 'belong', 'store', 'measure']);

function eventsOf(told: readonly Told[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { claims } of told) {
    for (const { background, proposition } of claims) {
      if (background || faint.has(proposition.event)) continue;
      counts.set(proposition.event, (counts.get(proposition.event) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([event]) => event);
}
