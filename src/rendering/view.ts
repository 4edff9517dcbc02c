import type {
  ClaimEntry,
  ComparisonDocument,
  IncidentEntry,
  OriginEntry,
  PositionEntry,
  QuestionEntry,
  Report,
} from '../model';
import { isolate } from './isolate';
import type { Messages } from './messages';

/** A document with what renderers look up in it. */
export interface View {
  readonly document: ComparisonDocument;
  /** Incidents with the broadest conflicts first: by the origins that stand against each other, then as given. */
  readonly incidents: readonly IncidentEntry[];
  report(id: string): Report | undefined;
  origin(id: string): OriginEntry | undefined;
  /** Name of the outlet of a report, or words for its absence. */
  outlet(report: string): string;
}

/** Indexes a document for rendering. */
export function viewOf(document: ComparisonDocument, messages: Messages): View {
  const reports = new Map(document.reports.map((report) => [report.id, report]));
  const origins = new Map(document.origins.map((origin) => [origin.id, origin]));
  const weights = new Map(document.incidents.map((incident) => [incident.id, weightOf(incident)]));
  const incidents = [...document.incidents].sort((a, b) => {
    const [one, two] = [weights.get(a.id) ?? [], weights.get(b.id) ?? []];
    const index = one.findIndex((weight, i) => weight !== two[i]);
    return index < 0 ? 0 : (two[index] ?? 0) - (one[index] ?? 0);
  });
  return {
    document,
    incidents,
    report: (id) => reports.get(id),
    origin: (id) => origins.get(id),
    outlet: (id) => reports.get(id)?.outlet ?? messages.words.unknownOutlet,
  };
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

/** The question in plain words, with what it is about in an isolate: "Who did it? (strike, vehicle)". */
export function questionTitle(question: QuestionEntry, messages: Messages): string {
  const topic = isToldIn(question) ? '' : questionTopic(question, messages);
  return `${questionWords(question, messages)}${topic === '' ? '' : ` (${isolate(topic)})`}`;
}

/** Whether the words of the question hold its topic already. */
export function isToldIn({ asks }: QuestionEntry): boolean {
  return asks !== undefined;
}

/** What the question's kind asks, a kind of the user's own in its own words; one without words is named. */
export function questionWords(question: QuestionEntry, messages: Messages): string {
  const { kind, asks } = question;
  const own = asks?.[messages.language] ?? asks?.en;
  if (own === undefined) return messages.questions[kind] ?? kind;
  return own.replaceAll('{{about}}', () => isolate(questionTopic(question, messages)));
}

/** Parts of an `about` key that tell its make-up, not its topic. */
const unspoken: ReadonlySet<string> = new Set(['thing', 'actor', 'place', 'incident', 'name', 'total', '', 'null']);

/** The readable parts of an `about` key: `count:killed:person:total` is about "killed, person". */
export function questionTopic({ kind, about }: QuestionEntry, messages: Messages): string {
  const parts = about
    .split(':')
    .filter((part, index) => !(index === 0 && part === kind))
    .filter((part) => !unspoken.has(part))
    .map((part) => part.split('/').at(-1) ?? part)
    .map((part) => messages.terms[part] ?? part.replace(/[-_]+/gu, ' '));
  return [...new Set(parts)].join(messages.language === 'ar' ? '، ' : ', ');
}

/** What a position says, with a denial or an openness marked. */
export function positionLabel({ label, denies, open }: PositionEntry, { words }: Messages): string {
  return `${denies ? `${words.denies} ` : ''}${label}${open ? ` (${words.open})` : ''}`;
}

/** The chain of a claim's sources from the outlet to the first mouth. */
export function sourceNames({ attribution }: ClaimEntry): readonly string[] {
  return attribution.chain.map(({ name }) => name);
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

/** Outlets of the reports, each once, in order. */
export function outletsOf(reports: readonly string[], view: View): readonly string[] {
  return [...new Set(reports.map((id) => view.outlet(id)))];
}

/** Day of an ISO date-time, as it is written in both languages: 2024-04-21. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/** What one of the rules that disagree on a question decided, and for a settlement the answer it takes. */
export interface Side {
  readonly rule: string;
  readonly action: string;
  readonly answer: string | null;
}

/** The rules that decided a question differently, in order of precedence; null where none did. */
export function sidesOf(question: QuestionEntry, incident: IncidentEntry, messages: Messages): readonly Side[] | null {
  const found = incident.disagreements.find((each) => each.question === question.id);
  if (found === undefined) return null;
  return found.verdicts.map((verdict) => {
    const chosen = verdict.action === 'settle' ? question.positions.find(({ id }) => id === verdict.choose) : undefined;
    const answer = chosen === undefined ? null : positionLabel(chosen, messages);
    return { rule: verdict.rule, action: messages.actions[verdict.action], answer };
  });
}

/** One line that says which rules disagree on a question, on what, and which holds; words of reports as `show` puts them. */
export function disagreementLine(
  question: QuestionEntry,
  incident: IncidentEntry,
  messages: Messages,
  show: (words: string) => string = isolate,
): string | null {
  const sides = sidesOf(question, incident, messages);
  if (sides === null) return null;
  const told = sides.map(
    ({ rule, action, answer }) => `${show(rule)} (${action}${answer === null ? '' : `: ${show(answer)}`})`,
  );
  const { disagreement, precedence } = messages.words;
  return `${disagreement}: ${told.join(messages.language === 'ar' ? '، ' : ', ')}. ${precedence}`;
}
