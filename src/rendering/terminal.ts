import type { ClaimEntry, ComparisonDocument, IncidentEntry, QuestionEntry } from '../model';
import { disagreementLine } from './disagreement';
import { incidentTitle } from './incident-title';
import { isolate } from './isolate';
import { letterOf } from './letter-of';
import type { Messages } from './messages';
import { outcomeWords } from './outcome-words';
import { answerWords } from './position-words';
import { questionTitle } from './question-words';
import { commitmentWords, dayOf, outletsOf, sourceNames, type View, viewOf } from './view';

/** How the terminal text is dressed. */
export interface TerminalOptions {
  /** ANSI colours; false by default, so that the text is the same in a pipe. */
  readonly colour?: boolean;
  /**
   * Everything: also questions that only one answer was given to, and every claim of every position. Otherwise only
   * conflicts show their claims, and what is agreed on or refined has one line of answers.
   */
  readonly singles?: boolean;
}

/** Claims shown of a position in a conflict. */
const CLAIMS = 3;
/** Letters of a label where a question that nobody disputes has one line. */
const LABEL = 60;

type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
} as const;
const outcomeStyle = { conflict: 'red', refine: 'yellow', agree: 'green', single: 'dim' } as const;

/**
 * The comparison for a terminal, conflicts first. Names and quotes of reports stand in isolates, so that Arabic and
 * English keep their places in one line.
 */
export function renderTerminal(
  document: ComparisonDocument,
  messages: Messages,
  options: TerminalOptions = {},
): string {
  const paint: Paint = (style, text) =>
    options.colour ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text;
  const view = viewOf(document, messages);
  if (view.incidents.length === 0) return `${messages.words.noIncidents}\n`;
  const lines = [paint('bold', summaryLine(document, messages)), ''];
  for (const [index, incident] of view.incidents.entries()) {
    lines.push(...incidentLines(incident, index, view, messages, paint, options.singles === true), '');
  }
  return lines.join('\n');
}

function summaryLine({ incidents, reports }: ComparisonDocument, messages: Messages): string {
  const conflicts = incidents.flatMap(({ questions }) => questions.filter(({ relation }) => relation === 'conflict'));
  return [
    messages.count('report', reports.length),
    messages.count('incident', incidents.length),
    messages.count('conflict', conflicts.length),
  ].join(' · ');
}

function incidentLines(
  incident: IncidentEntry,
  index: number,
  view: View,
  messages: Messages,
  paint: Paint,
  singles: boolean,
): string[] {
  const { words } = messages;
  const outlets = outletsOf(incident.reports, view);
  const facts = [
    messages.count('report', incident.reports.length),
    outlets.map(isolate).join(messages.language === 'ar' ? '، ' : ', '),
    incident.when?.from ? isolate(dayOf(incident.when.from)) : null,
  ];
  const lines = [
    paint('bold', `${index + 1}. ${isolate(incidentTitle(incident, view, messages))}`),
    paint('dim', `   ${facts.filter((fact) => fact !== null && fact !== '').join(' · ')}`),
  ];
  const shown = incident.questions.filter(({ relation }) => relation !== 'single' || singles);
  if (!shown.some(({ relation }) => relation === 'conflict')) lines.push(`   ${words.noConflicts}`);
  for (const question of shown) lines.push('', ...questionLines(question, incident, view, messages, paint, singles));
  const single = incident.questions.length - shown.length;
  if (single > 0) lines.push('', paint('dim', `   + ${messages.count('single', single)}`));
  return lines;
}

function questionLines(
  question: QuestionEntry,
  incident: IncidentEntry,
  view: View,
  messages: Messages,
  paint: Paint,
  all: boolean,
): string[] {
  const outcome = paint(outcomeStyle[question.relation], outcomeWords(question, messages).toUpperCase());
  const lines = [`   ${outcome}  ${paint('bold', questionTitle(question, messages))}  ${paint('dim', question.id)}`];
  if (question.relation !== 'conflict' && !all) {
    const labels = question.positions.map((position) => isolate(clip(answerWords(position, messages, question))));
    return [...lines, `     ${labels.join(' / ')}`, ...verdictLines(question, incident, messages)];
  }
  for (const [index, position] of question.positions.entries()) {
    const origins = messages.count('origin', position.origins.length);
    const letter = letterOf(index, messages);
    lines.push(
      `     ${paint('cyan', letter)}  ${isolate(answerWords(position, messages, question))}  ${paint('dim', origins)}`,
    );
    const shown = position.claims.slice(0, all ? undefined : CLAIMS);
    for (const claim of shown) lines.push(...claimLines(claim, view, messages, paint));
    const more = position.claims.length - shown.length;
    if (more > 0) lines.push(paint('dim', `        + ${messages.count('claim', more)}`));
  }
  const decisive = question.matrix.filter(({ relation }) => relation === 'conflicts').slice(0, 1);
  for (const { explanation } of decisive) {
    const text = messages.language === 'ar' ? explanation.ar : explanation.en;
    lines.push(`     ${messages.words.why}: ${text}`);
  }
  return [...lines, ...verdictLines(question, incident, messages)];
}

function verdictLines(question: QuestionEntry, incident: IncidentEntry, messages: Messages): string[] {
  const disagreement = disagreementLine(question, incident, messages);
  const lines = incident.verdicts
    .filter((verdict) => verdict.question === question.id)
    .map(
      ({ rule, action, reason }) =>
        `     ${messages.words.verdicts} (${rule}): ${messages.actions[action]}: ${reason.text}`,
    );
  return disagreement === null ? lines : [...lines, `     ${disagreement}`];
}

/** A label short enough to stand beside others on a line. */
function clip(label: string): string {
  const letters = [...label];
  return letters.length <= LABEL
    ? label
    : `${letters
        .slice(0, LABEL - 1)
        .join('')
        .trimEnd()}…`;
}

function claimLines(claim: ClaimEntry, view: View, messages: Messages, paint: Paint): string[] {
  const outlet = view.outlet(claim.evidence.report);
  const sources = sourceNames(claim).filter((name) => name !== outlet);
  const notes = commitmentWords(claim, messages);
  const head = [isolate(outlet), ...sources.map(isolate)].join(messages.direction === 'rtl' ? ' → ' : ' ← ');
  const quote = isolate(`“${claim.evidence.quote}”`);
  return [`        ${quote}`, paint('dim', `          ${head}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`)];
}
