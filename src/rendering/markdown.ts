import type { ClaimEntry, ComparisonDocument, IncidentEntry, QuestionEntry } from '../model';
import { disagreementLine } from './disagreement';
import { incidentTitle } from './incident-title';
import { isolate, plain } from './isolate';
import type { Messages } from './messages';
import { outcomeWords } from './outcome-words';
import { answerWords } from './position-words';
import { questionTitle } from './question-words';
import { commitmentWords, dayOf, outletsOf, sourceNames, type View, viewOf } from './view';

/** Options of {@link renderMarkdown}. */
export interface MarkdownOptions {
  /** Questions that only one answer was given to; left out by default. */
  readonly singles?: boolean;
}

/** The comparison as Markdown (CommonMark with tables), conflicts first; all words of reports are escaped. */
export function renderMarkdown(
  document: ComparisonDocument,
  messages: Messages,
  options: MarkdownOptions = {},
): string {
  const view = viewOf(document, messages);
  const lines = [`# ${messages.words.title}`, ''];
  if (view.incidents.length === 0) lines.push(messages.words.noIncidents, '');
  for (const [index, incident] of view.incidents.entries()) {
    lines.push(...incidentLines(incident, index, view, messages, options.singles === true));
  }
  if (document.problems.length > 0) {
    lines.push(`## ${messages.words.problems}`, '');
    for (const problem of document.problems) lines.push(`- ${escapeMarkdown(messages.problem(problem))}`);
    lines.push('');
  }
  return lines.join('\n');
}

/** Words of a report as Markdown that shows them and does nothing else. */
export function escapeMarkdown(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@/^=]/gu, (sign) =>
    sign === '<'
      ? '&lt;'
      : sign === '>'
        ? '&gt;'
        : sign === '&'
          ? '&amp;'
          : /[./:@()=-]/u.test(sign)
            ? sign
            : `\\${sign}`,
  );
}

function incidentLines(
  incident: IncidentEntry,
  index: number,
  view: View,
  messages: Messages,
  singles: boolean,
): string[] {
  const outlets = outletsOf(incident.reports, view).map(shown).join(', ');
  const facts = [
    messages.count('report', incident.reports.length),
    outlets,
    incident.when?.from ? isolate(dayOf(incident.when.from)) : null,
  ];
  const lines = [
    `## ${index + 1}. ${shown(incidentTitle(incident, view, messages))}`,
    '',
    facts.filter(Boolean).join(' · '),
    '',
  ];
  const questions = incident.questions.filter(({ relation }) => relation !== 'single' || singles);
  if (!questions.some(({ relation }) => relation === 'conflict')) lines.push(messages.words.noConflicts, '');
  for (const question of questions) lines.push(...questionLines(question, incident, view, messages));
  return lines;
}

function questionLines(question: QuestionEntry, incident: IncidentEntry, view: View, messages: Messages): string[] {
  const title = questionTitle(question, messages)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\*_`[\]|~]/gu, '\\$&');
  const lines = [`### ${outcomeWords(question, messages)}: ${title}`, ''];
  for (const position of question.positions) {
    const origins = messages.count('origin', position.origins.length);
    lines.push(`- **${shown(answerWords(position, messages, question))}** (${origins})`);
    for (const claim of position.claims) lines.push(...claimLines(claim, view, messages));
  }
  lines.push('');
  for (const { explanation } of question.matrix.filter(({ relation }) => relation === 'conflicts').slice(0, 1)) {
    const text = messages.language === 'ar' ? explanation.ar : explanation.en;
    lines.push(`${messages.words.why}: ${escapeMarkdown(text)}`, '');
  }
  for (const { action, rule, reason } of incident.verdicts.filter((verdict) => verdict.question === question.id)) {
    const name = escapeMarkdown(rule);
    lines.push(`${messages.words.verdicts} (${name}): ${messages.actions[action]}: ${escapeMarkdown(reason.text)}`, '');
  }
  const disagreement = disagreementLine(question, incident, messages, shown);
  if (disagreement !== null) lines.push(disagreement, '');
  return lines;
}

function claimLines(claim: ClaimEntry, view: View, messages: Messages): string[] {
  const outlet = view.outlet(claim.evidence.report);
  const chain = [...new Set([outlet, ...sourceNames(claim)])].map(shown).join(' ← ');
  const notes = commitmentWords(claim, messages);
  return [`  - “${shown(claim.evidence.quote)}”`, `    ${chain}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`];
}

function shown(text: string): string {
  return isolate(text).replace(/^\u2068(.*)\u2069$/su, (_, inner: string) => `\u2068${escapeMarkdown(inner)}\u2069`);
}
