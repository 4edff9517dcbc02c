import type {
  ClaimEntry,
  ComparisonDocument,
  IncidentEntry,
  OriginEntry,
  PositionEntry,
  QuestionEntry,
  Report,
  Source,
} from '../model';
import { firstMouth, fullestName } from '../model/first-mouth';
import type { Messages } from './messages';
import { sidesFirst } from './sides';

/** A document with what renderers look up in it. */
export interface View {
  readonly document: ComparisonDocument;
  /**
   * Incidents with the broadest conflicts first: by the origins that stand against each other, then as given; in each
   * conflict the sides before other answers.
   */
  readonly incidents: readonly IncidentEntry[];
  report(id: string): Report | undefined;
  origin(id: string): OriginEntry | undefined;
  /** Name of the outlet of a report, or the report's own with words for its absence: two of no outlet need not be of one. */
  outlet(report: string): string;
  /** What reports in the language of the page call a source that is known by an id; undefined where none names it. */
  nameOf(source: string): string | undefined;
  /** The name that says most of who an origin is, of all that reports in the language of the page give it, so that it has one. */
  fullestNameOf(origin: string): string | undefined;
  /** What the gazetteer calls an origin in the language of the page; undefined of those that it does not know. */
  usualNameOf(origin: string): string | undefined;
  /** Number of incidents that a report tells of as news. */
  tellings(report: string): number;
}

/** Indexes a document for rendering. */
export function viewOf(document: ComparisonDocument, messages: Messages): View {
  const reports = new Map(document.reports.map((report) => [report.id, report]));
  const origins = new Map(document.origins.map((origin) => [origin.id, origin]));
  const weights = new Map(document.incidents.map((incident) => [incident.id, weightOf(incident)]));
  const sorted = [...document.incidents].sort((a, b) => {
    const [one, two] = [weights.get(a.id) ?? [], weights.get(b.id) ?? []];
    const index = one.findIndex((weight, i) => weight !== two[i]);
    return index < 0 ? 0 : (two[index] ?? 0) - (one[index] ?? 0);
  });
  const incidents = sorted.map((incident) => ({ ...incident, questions: incident.questions.map(sidesFirst) }));
  const tellings = new Map<string, number>();
  for (const id of document.incidents.flatMap((incident) => incident.reports)) {
    tellings.set(id, (tellings.get(id) ?? 0) + 1);
  }
  return {
    document,
    incidents,
    report: (id) => reports.get(id),
    origin: (id) => origins.get(id),
    outlet: (id) => reports.get(id)?.outlet ?? `${fileOf(id)} (${messages.words.unknownOutlet})`,
    usualNameOf: (id) => origins.get(id)?.names?.find(({ language }) => language === messages.language)?.text,
    nameOf: once(() => namesIn(document, messages.language)),
    fullestNameOf: once(() => fullestNamesIn(document, messages.language)),
    tellings: (id) => tellings.get(id) ?? 0,
  };
}

/** A look-up in a table that is made when it is first asked for. */
function once(table: () => ReadonlyMap<string, string>): (key: string) => string | undefined {
  let made: ReadonlyMap<string, string> | undefined;
  return (key) => {
    made ??= table();
    return made.get(key);
  };
}

/** Every claim of a document that stands in a report in a language. */
function* claimsIn(document: ComparisonDocument, language: string): Iterable<ClaimEntry> {
  const spoken = new Set(document.reports.filter((report) => report.language === language).map(({ id }) => id));
  for (const { questions } of document.incidents)
    for (const { positions } of questions)
      for (const { claims } of positions)
        for (const claim of claims) if (spoken.has(claim.evidence.report)) yield claim;
}

/** The name printed most often of each source that has one, in reports in a language; of equals the longest. */
function namesIn(document: ComparisonDocument, language: string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { attribution } of claimsIn(document, language)) {
    for (const { id, name, named } of attribution.chain) {
      if (id === null || !named) continue;
      const names = counts.get(id);
      if (names === undefined) counts.set(id, new Map([[name, 1]]));
      else names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  const best = (names: ReadonlyMap<string, number>) =>
    [...names].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return new Map([...counts].map(([id, names]) => [id, best(names)]));
}

function fullestNamesIn(document: ComparisonDocument, language: string): ReadonlyMap<string, string> {
  const mouths = new Map<string, Source[]>();
  for (const { attribution, origin } of claimsIn(document, language)) {
    if (attribution.chain.length < 2) continue;
    const known = mouths.get(origin);
    if (known === undefined) mouths.set(origin, [firstMouth(attribution)]);
    else known.push(firstMouth(attribution));
  }
  return new Map([...mouths].flatMap(([id, sources]) => [[id, fullestName(sources) as string]]));
}

/** Kinds that ask whether and by whom a thing was done: what an incident is disputed for, before its details. */
const core: ReadonlySet<string> = new Set(['occurrence', 'agent', 'cause']);

function weightOf({ questions, reports }: IncidentEntry): readonly number[] {
  const conflicts = questions.filter(({ relation }) => relation === 'conflict');
  const essential = conflicts.filter(({ kind }) => core.has(kind));
  return [
    mostHeld(essential, reportsOf),
    mostHeld(essential, originsOf),
    mostHeld(conflicts, originsOf),
    conflicts.length,
    reports.length,
  ];
}

const originsOf = ({ origins }: PositionEntry): readonly string[] => origins;
const reportsOf = ({ claims }: PositionEntry): readonly string[] => claims.map(({ evidence }) => evidence.report);

/** Reports or origins behind the positions that exclude each other, in the conflict that has most. */
function mostHeld(conflicts: readonly QuestionEntry[], by: (position: PositionEntry) => readonly string[]): number {
  const counts = conflicts.map(({ positions, matrix }) => {
    const excluding = new Set(matrix.flatMap(({ relation, a, b }) => (relation === 'conflicts' ? [a, b] : [])));
    return new Set(positions.flatMap((position, index) => (excluding.has(index) ? by(position) : []))).size;
  });
  return Math.max(0, ...counts);
}

/** The chain of a claim's sources from the outlet to the first mouth; a report without an outlet stands for none. */
export function sourceNames({ attribution, evidence }: ClaimEntry): readonly string[] {
  return attribution.chain.map(({ name }) => name).filter((name) => name !== evidence.report);
}

/** How the source stands to the claim, where it is more than a plain assertion. */
export function commitmentWords({ commitment }: ClaimEntry, messages: Messages): readonly string[] {
  return [
    ...(commitment.polarity === 'denied' ? [messages.words.denied] : []),
    ...(commitment.certainty === 'certain' ? [] : [messages.certainties[commitment.certainty]]),
    ...(commitment.stage === 'accomplished' ? [] : [messages.stages[commitment.stage]]),
    ...(commitment.conditional ? [messages.words.conditional] : []),
  ];
}

/** The last part of an id that is a path. */
function fileOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1) || id;
}

/** How many outlets are known to have published the reports. */
export function knownOutlets(reports: readonly string[], view: View): number {
  return new Set(reports.flatMap((id) => view.report(id)?.outlet ?? [])).size;
}

/** Outlets of the reports, each once, in order. */
export function outletsOf(reports: readonly string[], view: View): readonly string[] {
  return [...new Set(reports.map((id) => view.outlet(id)))];
}

/** Day of an ISO date-time, as it is written in both languages: 2024-04-21. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}
