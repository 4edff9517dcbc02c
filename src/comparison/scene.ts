import type { Claim, Incident, LanguagePack, Report } from '../model';
import { type Happenings, happeningsOf } from './alignment/happenings';
import type { ConceptIndex } from './concepts';
import { withBearers } from './office-bearers';
import { collapseOrigins, type SourceProfile } from './origins/collapse';

/** An incident with what its claims are compared against: built once, handed to every kind. */
export interface Scene {
  readonly incident: Incident;
  /** Claims of the incident itself, background left out, in a fixed order. */
  readonly claims: readonly Claim[];
  readonly index: ConceptIndex;
  readonly happenings: Happenings;
  /** Milliseconds since 1970 at which a claim's report came out; null when unknown. */
  publishedAt(claim: Claim): number | null;
  /** The origin of the own words of a claim's report. */
  voiceOf(claim: Claim): string;
  /** Whether a claim is a headline's, by somebody whom the body of its report never has speak. */
  isAbridged(claim: Claim): boolean;
  /** Language of a claim's report; null when unknown. */
  languageOf(claim: Claim): string | null;
  /** A word of a name in a claim, folded as names are, without what its language writes onto it; as it is where no pack tells. */
  stemOf(word: string, claim: Claim): string;
  /** What has been worked out of the scene as a whole, by what works it out: see `oncePerScene`. */
  readonly known: Map<unknown, unknown>;
}

export interface SceneContext {
  readonly gazetteer: ConceptIndex;
  readonly reports: ReadonlyMap<string, Report>;
  /** By which words of names are brought to their stems; without them words have to be the same. */
  readonly packs?: readonly Pick<LanguagePack, 'language' | 'stem'>[];
  /** What the user knows of outlets. */
  readonly profile?: SourceProfile;
}

export function sceneOf(incident: Incident, context: SceneContext): Scene {
  const times = new Map<string, number | null>();
  for (const [id, report] of context.reports) {
    const time = report.publishedAt === null ? Number.NaN : Date.parse(report.publishedAt);
    times.set(id, Number.isNaN(time) ? null : time);
  }
  const publishedAt = (claim: Claim) => times.get(claim.report) ?? null;
  const origins = collapseOrigins(incident, context.reports, context.gazetteer, context.profile);
  const told = incident.claims.flatMap((claim) => {
    if (claim.background) return [];
    const origin = origins.of(claim);
    return origin === claim.origin ? [claim] : [{ ...claim, origin }];
  });
  const claims = inOrder(withBearers(told), publishedAt);
  const isHeading = headings(incident, context.reports);
  /** Origins that the body of a report has speak. */
  const inBodies = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (isHeading(claim)) continue;
    const known = inBodies.get(claim.report);
    if (known === undefined) inBodies.set(claim.report, new Set([claim.origin]));
    else known.add(claim.origin);
  }
  const languageOf = ({ report }: Claim) => context.reports.get(report)?.language ?? null;
  return {
    incident,
    claims,
    index: context.gazetteer,
    happenings: happeningsOf(claims, incident.places, context.gazetteer),
    publishedAt,
    voiceOf: origins.voiceOf,
    isAbridged: (claim) => isHeading(claim) && inBodies.get(claim.report)?.has(claim.origin) !== true,
    languageOf,
    stemOf: (word, claim) => context.packs?.find(({ language }) => language === languageOf(claim))?.stem(word) ?? word,
    known: new Map(),
  };
}

/** Claims of the earliest report first, each report's as they stand in it: reports are put in order, and not each claim among all. */
function inOrder(claims: readonly Claim[], publishedAt: Scene['publishedAt']): readonly Claim[] {
  const byReport = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = byReport.get(claim.report);
    if (own === undefined) byReport.set(claim.report, [claim]);
    else own.push(claim);
  }
  return [...byReport]
    .map(([report, own]) => ({ report, own, time: publishedAt(own[0] as Claim) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.time === b.time ? (a.report < b.report ? -1 : 1) : a.time < b.time ? -1 : 1))
    .flatMap(({ own }) => own.sort(asTold));
}

function asTold(a: Claim, b: Claim): number {
  if (a.sentence !== b.sentence) return a.sentence - b.sentence;
  if (a.evidence.start !== b.evidence.start) return a.evidence.start - b.evidence.start;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Claims of titles, and of the line without a stop that stands over a story further down a page. */
function headings({ passages }: Incident, reports: ReadonlyMap<string, Report>): (claim: Claim) => boolean {
  const starts = new Map(passages.map(({ id, part, start }) => [id, part === 'body' ? start : -1]));
  return ({ evidence: { part, report, start, end }, passage }) => {
    if (part === 'title') return true;
    const from = starts.get(passage) ?? -1;
    const body = reports.get(report)?.body ?? '';
    if (from <= 0 || /\n\S/u.test(body.slice(from, start))) return false;
    const [rest = ''] = body.slice(end, end + farFromEnd).split('\n', 1);
    return rest.length < farFromEnd && !/[.!?؟…]["”»)]*\s*$/u.test(body.slice(start, end + rest.length));
  };
}

/** Letters from a claim to the end of its line beyond which the line is no heading. */
const farFromEnd = 120;
