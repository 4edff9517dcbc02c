import type { IncidentEntry, QuestionEntry } from '../../model';
import { chip } from './chip';
import { html, type Markup } from './markup';
import { isContested, type Page } from './page';
import { answer, title } from './title';

/** The reports of an incident in order of publication, each with the answers it gives; undated ones come last. */
export function timeline(incident: IncidentEntry, page: Page): Markup {
  const { messages, view } = page;
  const given = answersByReport(incident.questions.filter(isContested));
  const reports = incident.reports
    .map((id) => ({ id, at: view.report(id)?.publishedAt ?? null }))
    .sort((a, b) => compare(a.at ?? LAST, b.at ?? LAST) || compare(a.id, b.id));
  const items = reports.map(({ id, at }) => {
    const answers = given.get(id) ?? [];
    const disputed = answers.filter(({ question }) => question.relation === 'conflict');
    const refined = answers.filter(({ question }) => question.relation !== 'conflict');
    return html`<li>${at === null ? html`<span class="time">${messages.words.undated}</span>` : clock(at)}
<a href="#${page.reportId(id)}"><bdi>${view.outlet(id)}</bdi></a> <bdi class="headline">${view.report(id)?.title || id}</bdi>
${answerList(disputed, page)}${
  refined.length > 0 &&
  html`<details class="folded"><summary>${messages.count('refinement', refined.length)}</summary>${answerList(refined, page)}</details>`
}</li>`;
  });
  return html`<h4>${messages.words.timeline}</h4><ol class="timeline">${items}</ol>`;
}

/** A question that a report answers, with its positions by number. */
interface GivenAnswer {
  readonly question: QuestionEntry;
  readonly positions: readonly number[];
}

function answersByReport(questions: readonly QuestionEntry[]): ReadonlyMap<string, readonly GivenAnswer[]> {
  const given = new Map<string, GivenAnswer[]>();
  for (const question of questions) {
    const positions = new Map<string, Set<number>>();
    for (const [index, { claims }] of question.positions.entries()) {
      for (const { evidence } of claims) {
        const known = positions.get(evidence.report) ?? new Set();
        positions.set(evidence.report, known.add(index));
      }
    }
    for (const [report, indexes] of positions) {
      const answers = given.get(report) ?? [];
      given.set(report, answers);
      answers.push({ question, positions: [...indexes] });
    }
  }
  return given;
}

function answerList(answers: readonly GivenAnswer[], page: Page): Markup | null {
  if (answers.length === 0) return null;
  const words = (question: QuestionEntry, index: number) => {
    const position = question.positions[index];
    return position && html`${chip(index, page)} ${answer(position, page, question)} `;
  };
  return html`<ul class="answers">${answers.map(
    ({ question, positions }) =>
      html`<li><a href="#${page.questionId(question)}">${title(question, page)}</a> ${positions.map((index) => words(question, index))}</li>`,
  )}</ul>`;
}

/** Sorts after every date. */
const LAST = '\uffff';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A moment as it reads in both languages: 2024-04-21 20:30 UTC. */
function clock(iso: string): Markup {
  return html`<time class="time" dir="ltr" datetime="${iso}">${iso.slice(0, 10)} <small>${iso.slice(11, 16)} UTC</small></time>`;
}
