import { dependencies, explanations, type FoundQuestion } from '../comparison';
import type { Claim } from '../model/claim';
import type { ClaimEntry, IncidentEntry, PositionEntry, QuestionEntry } from '../model/document';
import type { Incident } from '../model/incident';
import type { Answer, Position, Question } from '../model/question';
import type { Report } from '../model/report';
import { once } from '../text/once';
import { fromWholeWord } from './from-whole-word';
import { withLate } from './late-fields';

/** An incident with its questions and verdicts as the document shows them. */
export function incidentEntry(
  incident: Incident,
  questions: readonly FoundQuestion[],
  reports: ReadonlyMap<string, Report>,
  decided: Pick<IncidentEntry, 'verdicts' | 'disagreements'>,
): IncidentEntry {
  const entry = {
    ...headOf(incident, reports),
    memberships: incident.memberships,
    questions: questions.map((question) => questionEntry(question, reports)),
  };
  return withLate(entry, {
    dependencies: () =>
      dependencies(incident, reports, originsIn(incident, questions)).map((dependency) => ({
        ...dependency,
        evidence: dependency.evidence.map((one) => fromWholeWord(one, reports.get(one.report))),
      })),
    verdicts: () => decided.verdicts,
    disagreements: () => decided.disagreements,
  });
}

/** Which incident it is, and who tells of it. */
export function headOf(
  incident: Incident,
  reports: ReadonlyMap<string, Report>,
): Pick<IncidentEntry, 'id' | 'label' | 'reports' | 'mentionedBy' | 'when' | 'places' | 'events'> {
  const { id, when, places, events } = incident;
  const label = labelOf(incident, reports);
  return { id, label, reports: incident.reports, mentionedBy: mentionedBy(incident), when, places, events };
}

/** The origin that comparison found each key of an origin to stand for. */
function originsIn({ claims }: Incident, questions: readonly FoundQuestion[]): (claim: Claim) => string {
  const found = new Map<string, string>();
  for (const { bare } of questions)
    for (const { stance } of bare.sides) for (const { claim } of stance) found.set(claim.id, claim.origin);
  const standing = new Map<string, string>();
  for (const { id, origin, attribution } of claims) {
    const one = found.get(id);
    if (one !== undefined && attribution.chain.length > 1) standing.set(origin, one);
  }
  return ({ origin }) => standing.get(origin) ?? origin;
}

/** Reports that mention an incident and tell nothing of it as news. */
function mentionedBy({ memberships, reports }: Incident): readonly string[] {
  const found = new Set<string>();
  for (const { as, report } of memberships) if (as === 'background' && !reports.includes(report)) found.add(report);
  return [...found].sort();
}

/** The first line of the passage that tells of it first. */
function labelOf(incident: Incident, reports: ReadonlyMap<string, Report>): string {
  const passage = incident.passages[0];
  if (passage === undefined) return incident.id;
  const report = reports.get(passage.report);
  if (report === undefined) return incident.id;
  const text = (passage.part === 'title' ? report.title : report.body).slice(passage.start, passage.end).trim();
  const line = text.split('\n', 1)[0] as string;
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
}

/** A question as it is shown. Of most that a change leaves behind nobody reads more than how many there are. */
function questionEntry(found: FoundQuestion, reports: ReadonlyMap<string, Report>): QuestionEntry {
  const shown = once((): Question => {
    const question = found.question();
    return { ...question, positions: inWholeWords(question.positions, reports) };
  });
  const { id, kind, about, asks, relation } = found.bare;
  return withLate<Pick<QuestionEntry, 'id' | 'kind' | 'about'>, Omit<QuestionEntry, 'id' | 'kind' | 'about'>>(
    { id, kind, about },
    {
      topic: () => found.question().topic,
      ...(asks === null ? {} : { asks: () => asks }),
      relation: () => relation,
      positions: () => shown().positions.map(positionEntry),
      matrix: () => {
        const whole = shown();
        return whole.matrix.map((pair) => withLate({ ...pair }, { explanation: () => explanations(whole, pair) }));
      },
    },
  );
}

function positionEntry({ id, label, labels, value, denies, open, origins, answers }: Position): PositionEntry {
  return { id, label, labels, value, denies, open, origins, claims: answers.map(claimEntry) };
}

/** The positions as a reader sees them quoted; explanations quote the same words. */
function inWholeWords(positions: Question['positions'], reports: ReadonlyMap<string, Report>): Question['positions'] {
  const shown = (answer: Answer): Answer => ({
    ...answer,
    evidence: fromWholeWord(answer.evidence, reports.get(answer.evidence.report)),
  });
  const whole = (position: Position): Position => {
    const [first, ...rest] = position.answers;
    return { ...position, answers: [shown(first), ...rest.map(shown)] };
  };
  const [first, ...rest] = positions;
  return [whole(first), ...rest.map(whole)];
}

function claimEntry({ claim, value, evidence, commitment, sequel }: Answer): ClaimEntry {
  const entry = { id: claim.id, value, evidence, attribution: claim.attribution, commitment, origin: claim.origin };
  return sequel === undefined ? entry : { ...entry, sequel };
}
