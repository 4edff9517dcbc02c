import type { ClaimEntry, ComparisonDocument, IncidentEntry, QuestionEntry } from '../model';
import { disagreementLine } from './disagreement';
import { incidentTitle } from './incident-title';
import { isolate } from './isolate';
import { letterOf } from './letter-of';
import type { Messages } from './messages';
import { outcomeWords } from './outcome-words';
import { answerWords } from './position-words';
import { questionTitle } from './question-words';
import { sidesFirst } from './sides';
import { commitmentWords, sourceNames, viewOf } from './view';

/** A question of an incident, and the id by which it was asked for. */
export interface FoundFinding {
  readonly matched: string;
  readonly incident: IncidentEntry;
  readonly question: QuestionEntry;
}

/** UTF-16 units of text shown on either side of a quote. */
const CONTEXT = 120;

/** Questions whose id, or whose incident's or claim's id, is the given one or begins with it; exact ids win. */
export function findingsMatching({ incidents }: ComparisonDocument, id: string): readonly FoundFinding[] {
  const all = incidents.flatMap((incident) =>
    incident.questions.flatMap((question) => {
      const ids = [
        incident.id,
        question.id,
        ...question.positions.flatMap(({ claims }) => claims.map((claim) => claim.id)),
      ];
      return ids.map((matched) => ({ matched, incident, question }));
    }),
  );
  const exact = all.filter(({ matched }) => matched === id);
  return exact.length > 0 ? exact : all.filter(({ matched }) => matched.startsWith(id));
}

/** One question in full: positions, claims with their words in context, and the reason for each pair's relation. */
export function explainFinding(
  document: ComparisonDocument,
  { incident, question: asGiven }: FoundFinding,
  messages: Messages,
): string {
  const view = viewOf(document, messages);
  const question = sidesFirst(asGiven);
  const lines = [
    `${messages.words.incident} ${incident.id}: ${isolate(incidentTitle(incident, view, messages))}`,
    `${messages.words.question} ${question.id}: ${questionTitle(question, messages)}: ${outcomeWords(question, messages)}`,
  ];
  for (const [index, position] of question.positions.entries()) {
    const origins = position.origins.map((id) => isolate(view.origin(id)?.label ?? id)).join(', ');
    lines.push('', `${letterOf(index, messages)}  ${isolate(answerWords(position, messages, question))}`);
    lines.push(`   ${messages.count('origin', position.origins.length)}: ${origins}`);
    for (const claim of position.claims) {
      const notes = commitmentWords(claim, messages);
      const chain = [view.outlet(claim.evidence.report), ...sourceNames(claim)];
      lines.push(
        `   · ${[...new Set(chain)].map(isolate).join(' ← ')}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`,
      );
      lines.push(`     ${inContext(claim, view.report(claim.evidence.report)?.[claim.evidence.part] ?? '')}`);
    }
  }
  if (question.matrix.length > 0) lines.push('');
  for (const { a, b, relation, explanation } of question.matrix) {
    const text = messages.language === 'ar' ? explanation.ar : explanation.en;
    lines.push(`${letterOf(a, messages)}–${letterOf(b, messages)}: ${messages.relations[relation]}. ${text}`);
  }
  for (const { rule, action, reason } of incident.verdicts.filter((verdict) => verdict.question === question.id)) {
    lines.push(`${messages.words.verdicts} (${rule}): ${messages.actions[action]}: ${reason.text}`);
  }
  const disagreement = disagreementLine(question, incident, messages);
  if (disagreement !== null) lines.push(disagreement);
  return `${lines.join('\n')}\n`;
}

/** The quote in square brackets with the words around it, in an isolate. */
function inContext({ evidence: { start, end, quote } }: ClaimEntry, text: string): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const [head, tail] = [start > CONTEXT ? '…' : '', end + CONTEXT < text.length ? '…' : ''];
  return isolate(`${head}${before}[${quote}]${after}${tail}`);
}
