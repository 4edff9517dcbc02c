import type { IncidentEntry, QuestionEntry } from '../../model';
import { incidentTitle } from '../incident-title';
import { answerWords } from '../position-words';
import { outletsOf } from '../view';
import { chip } from './chip';
import { html, type Markup } from './markup';
import { isContested, type Page } from './page';
import { title } from './title';
import { capital, words } from './words';

/** Letters of an answer in a cell. */
const ANSWER = 48;

/** Who gives which answer: outlets by disputed questions; those with compatible answers are folded under them, by letter alone. */
export function matrix(incident: IncidentEntry, page: Page): Markup | null {
  const { messages } = page;
  const findings = incident.questions.filter(isContested);
  if (findings.length === 0) return null;
  const conflicts = findings.filter(({ relation }) => relation === 'conflict');
  const others = findings.filter(({ relation }) => relation !== 'conflict');
  return html`<h4>${messages.words.matrix}</h4><p class="legend">${messages.words.matrixLegend}</p>
${conflicts.length > 0 && table(conflicts, incident, page, true)}${
  others.length > 0 &&
  html`<details class="folded"><summary>${messages.count('refinement', others.length)}</summary>${table(others, incident, page, false)}</details>`
}`;
}

function table(questions: readonly QuestionEntry[], incident: IncidentEntry, page: Page, full: boolean): Markup {
  const { messages, view } = page;
  const outlets = outletsOf(incident.reports, view);
  const head = questions.map(
    (question) =>
      html`<th scope="col" class="${question.relation}"><a href="#${page.questionId(question)}">${title(question, page)}</a></th>`,
  );
  const rows = outlets.map((outlet) => {
    const cells = questions.map((question) => {
      const given = question.positions.flatMap(({ claims }, index) =>
        claims.some(({ evidence }) => view.outlet(evidence.report) === outlet) ? [index] : [],
      );
      if (given.length === 0)
        return html`<td><span class="none" aria-hidden="true">·</span><span class="sr">${messages.words.noAnswer}</span></td>`;
      return full
        ? html`<td class="given">${given.map((index) => html`<div>${chip(index, page)} ${brief(question, index, page)}</div>`)}</td>`
        : html`<td>${given.map((index) => chip(index, page))}</td>`;
    });
    return html`<tr><th scope="row"><bdi>${outlet}</bdi></th>${cells}</tr>`;
  });
  const label = `${messages.words.matrix}: ${incidentTitle(incident, view, messages)}`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${full ? label : `${label} (${messages.outcomes.refine})`}"><table>
<thead><tr><th scope="col">${messages.words.outlet}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function brief(question: QuestionEntry, index: number, page: Page): Markup | null {
  const position = question.positions[index];
  if (position === undefined) return null;
  const letters = [...capital(answerWords(position, page.messages, question))];
  return words(
    letters.length > ANSWER
      ? `${letters
          .slice(0, ANSWER - 1)
          .join('')
          .trimEnd()}…`
      : letters.join(''),
    page,
  );
}
