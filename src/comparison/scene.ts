import type { Claim, Evidence, Incident, LanguagePack, Report } from '../model';
import { type Happenings, happeningsOf } from './alignment/happenings';
import type { ConceptIndex } from './concepts';
import type { Looks } from './looks';
import type { Memory } from './memory';
import { withBearers } from './office-bearers';
import { collapseOrigins, type Origins, type SourceProfile } from './origins/collapse';
import { coverageOf } from './relate/coverage';
import { WatchedScene } from './watched-scene';

/** An incident with what its claims are compared against: built once, handed to every kind. */
export interface Scene {
  readonly incident: Incident;
  /** Claims of the incident itself, background left out, in a fixed order. */
  readonly claims: readonly Claim[];
  /** The events that the incident tells of most, most told first: those that say what it is. */
  readonly foremost: readonly string[];
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
  /** Letters of the text that a claim's report tells. */
  lengthOf(claim: Claim): number;
  /** Share of the telling words of two answers' clauses that say the same, 0 to 1; null where no pack tells. */
  sharedWords(a: Evidence, b: Evidence): number | null;
  /** What has been worked out of the scene as a whole, by what works it out: see `oncePerScene`. */
  readonly known: Map<unknown, unknown>;
  /** What is looked at in the scene; whoever keeps what he works out of it asks what that was. */
  readonly looks: Looks;
}

export interface SceneContext {
  readonly gazetteer: ConceptIndex;
  readonly reports: ReadonlyMap<string, Report>;
  /** By which words of names are brought to their stems and clauses are read; without them words have to be the same. */
  readonly packs?: readonly LanguagePack[];
  /** What the user knows of outlets. */
  readonly profile?: SourceProfile;
}

export function sceneOf(incident: Incident, context: SceneContext, memory: Memory | null = null): Scene {
  const times = new Map<string, number | null>();
  for (const [id, report] of context.reports) {
    const time = report.publishedAt === null ? Number.NaN : Date.parse(report.publishedAt);
    times.set(id, Number.isNaN(time) ? null : time);
  }
  const publishedAt = (claim: Claim) => times.get(claim.report) ?? null;
  const origins = collapseOrigins(incident, context.reports, context.gazetteer, context.profile);
  const claims = inOrder(told(incident, origins, memory), publishedAt);
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
  const packOf = (language: string | null) => context.packs?.find((pack) => pack.language === language);
  return new WatchedScene(
    claims,
    incident,
    context.gazetteer,
    happeningsOf(claims, incident.places, context.gazetteer),
    publishedAt,
    origins.voiceOf,
    (claim) => isHeading(claim) && inBodies.get(claim.report)?.has(claim.origin) !== true,
    languageOf,
    (word, claim) => packOf(languageOf(claim))?.stem(word) ?? word,
    ({ report }) => context.reports.get(report)?.body.length ?? 0,
    (a, b) => {
      const [own, other] = [a, b].map(({ report }) => packOf(context.reports.get(report)?.language ?? null));
      return own === undefined || other === undefined
        ? null
        : coverageOf(a.quote, b.quote, own, context.gazetteer, other);
    },
  );
}

/** Each report's claims but those of background, with the origins that they go back to and the persons who hold the offices they name. */
function told(incident: Incident, origins: Origins, memory: Memory | null): readonly (readonly Claim[])[] {
  const byReport = new Map<string, Claim[]>();
  for (const claim of incident.claims) {
    if (claim.background) continue;
    const own = byReport.get(claim.report);
    if (own === undefined) byReport.set(claim.report, [claim]);
    else own.push(claim);
  }
  return [...byReport].map(([report, own]) => {
    const keys = own.map(origins.of);
    const voice = origins.voiceOf(own[0] as Claim);
    const known = memory?.claimsOf(report, own, keys, voice);
    if (known !== undefined) return known;
    const told = own.map((claim, at) => (keys[at] === claim.origin ? claim : { ...claim, origin: keys[at] as string }));
    const claims = [...withBearers(told)].sort(asTold);
    memory?.keepClaims(report, own, keys, voice, claims);
    return claims;
  });
}

/** Claims of the earliest report first: reports are put in order, and not each claim among all. */
function inOrder(reports: readonly (readonly Claim[])[], publishedAt: Scene['publishedAt']): readonly Claim[] {
  return reports
    .map((claims) => {
      const [first] = claims as readonly [Claim];
      return { report: first.report, claims, time: publishedAt(first) ?? Number.POSITIVE_INFINITY };
    })
    .sort((a, b) => (a.time === b.time ? (a.report < b.report ? -1 : 1) : a.time < b.time ? -1 : 1))
    .flatMap(({ claims }) => claims);
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
