import type { PositionEntry, QuestionEntry } from '../../model';
import { outletsOf, positionLabel } from '../view';
import { html, type Markup } from './markup';
import { hueOf, letterOf, type Page } from './page';
import { title } from './title';

/** Conflicts that the head of the page names at most; the rest stand under their incidents. */
const LIMIT = 12;

/** What is in dispute, by whom, and on how many independent origins each side stands: the page in one table. */
export function overview(page: Page): Markup {
  const { messages, view } = page;
  const conflicts = view.incidents.flatMap((incident) =>
    incident.questions.filter(({ relation }) => relation === 'conflict').map((question) => ({ incident, question })),
  );
  if (conflicts.length === 0) return html`<p>${messages.words.noConflicts}</p>`;
  const rows = conflicts.slice(0, LIMIT).map(
    ({ incident, question }) => html`<li>
<a href="#${page.questionId(question.id)}"><bdi>${incident.label}</bdi>: <b>${title(question, page)}</b></a>
${sides(question, page)}</li>`,
  );
  const more =
    conflicts.length > LIMIT && html`<li class="more">+ ${messages.count('conflict', conflicts.length - LIMIT)}</li>`;
  return html`<ol class="overview">${rows}${more}</ol>`;
}

/** The sides of a question, a line each: letter, answer, outlets, origins. */
function sides({ positions }: QuestionEntry, page: Page): Markup {
  return html`<ul class="sides">${positions.map((position, index) => side(position, index, page))}</ul>`;
}

function side(position: PositionEntry, index: number, page: Page): Markup {
  const { messages, view } = page;
  const outlets = outletsOf(
    position.claims.map(({ evidence }) => evidence.report),
    view,
  );
  return html`<li>${chip(index)} <bdi class="answer">${positionLabel(position, messages)}</bdi>
<span class="who">${outlets.map((outlet, i) => html`${i > 0 && ' · '}<bdi>${outlet}</bdi>`)}</span>
<span class="count">${messages.count('origin', position.origins.length)}</span></li>`;
}

/** The letter of a position in its colour. */
export function chip(index: number): Markup {
  return html`<span class="chip h${hueOf(index)}">${letterOf(index)}</span>`;
}
