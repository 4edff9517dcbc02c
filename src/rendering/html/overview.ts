import type { PositionEntry, QuestionEntry } from '../../model';
import { outletsOf, positionLabel } from '../view';
import { html, type Markup } from './markup';
import { hueOf, letterOf, type Page } from './page';
import { title } from './title';

/** Incidents that the head of the page names, and conflicts of each; the rest stand below. */
const INCIDENTS = 8;
const CONFLICTS = 3;

/** What is in dispute, by whom, and on how many independent origins each side stands. */
export function overview(page: Page): Markup {
  const { messages, view } = page;
  const disputed = view.incidents
    .map((incident) => ({ incident, conflicts: incident.questions.filter(({ relation }) => relation === 'conflict') }))
    .filter(({ conflicts }) => conflicts.length > 0);
  if (disputed.length === 0) return html`<p>${messages.words.noConflicts}</p>`;
  const rows = disputed.slice(0, INCIDENTS).map(({ incident, conflicts }) => {
    const more = conflicts.length - CONFLICTS;
    return html`<li><a href="#${page.incidentId(incident.id)}"><bdi>${incident.label}</bdi></a>
${conflicts.slice(0, CONFLICTS).map(
  (question) => html`<p class="asked"><a href="#${page.questionId(question.id)}">${title(question, page)}</a></p>
${sides(question, page)}`,
)}${more > 0 && html`<p class="count">+ ${messages.count('conflict', more)}</p>`}</li>`;
  });
  const rest = disputed.slice(INCIDENTS).reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  return html`<ol class="overview">${rows}</ol>${rest > 0 && html`<p class="count">+ ${messages.count('conflict', rest)}</p>`}`;
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
