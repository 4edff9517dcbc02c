import type { IncidentEntry, QuestionEntry } from '../../model';
import { incidentTitle } from '../incident-title';
import { answerWords, spokesman } from '../position-words';
import { excludingPositions, opponentsOf } from '../sides';
import { outletsOf } from '../view';
import { chip } from './chip';
import { langOf } from './lang-of';
import { html, type Markup } from './markup';
import { hueOf, type Page } from './page';
import { asked, title } from './title';

/** Incidents that the head of the page names, conflicts of each, and sides of each conflict; the rest stands below. */
const INCIDENTS = 8;
const CONFLICTS = 3;
const SIDES = 3;
/** Names listed behind a side, and letters of its words. */
const NAMES = 4;
const WORDS = 200;
/** Dots drawn for origins at most; the number beside them is exact. */
const DOTS = 12;

/** What is in dispute, by whom, and on how many independent origins each side stands. */
export function overview(page: Page): Markup {
  const { messages, view } = page;
  const disputed = view.incidents
    .map((incident) => ({ incident, conflicts: conflictsOf(incident) }))
    .filter(({ conflicts }) => conflicts.length > 0);
  if (disputed.length === 0) return html`<p>${messages.words.noConflicts}</p>`;
  const rest = disputed.slice(INCIDENTS).reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  return html`<p class="legend">${messages.words.howToRead}</p>
<ol class="overview">${disputed.slice(0, INCIDENTS).map(({ incident, conflicts }) => {
    const more = conflicts.length - CONFLICTS;
    return html`<li><h3><a href="#${page.incidentId(incident.id)}"><bdi>${incidentTitle(incident, view, messages)}</bdi></a></h3>
${conflicts.slice(0, CONFLICTS).map((question) => dispute(question, conflicts, page))}
${more > 0 && html`<p class="more"><a href="#${page.incidentId(incident.id)}">+ ${messages.count('conflict', more)}</a></p>`}</li>`;
  })}</ol>${rest > 0 && html`<p class="more"><a href="#findings">+ ${messages.count('conflict', rest)}</a></p>`}`;
}

/** Conflicts of an incident, those with most origins behind the sides first. */
function conflictsOf({ questions }: IncidentEntry): readonly QuestionEntry[] {
  return questions.filter(({ relation }) => relation === 'conflict');
}

/** One dispute: the question, and the strongest sides that exclude each other. */
function dispute(question: QuestionEntry, conflicts: readonly QuestionEntry[], page: Page): Markup {
  const { messages } = page;
  const sides = excludingPositions(question).slice(0, SIDES);
  const more = question.positions.length - sides.length;
  // The quotes tell what is meant, unless the same is asked of several things.
  const isAlone = conflicts.filter(({ kind }) => kind === question.kind).length === 1;
  return html`<h4><a href="#${page.questionId(question)}">${isAlone ? asked(question, page) : title(question, page)}</a></h4>
<ul class="sides">${sides.map((index) => side(index, question, sides, page))}</ul>
${more > 0 && html`<p class="more"><a href="#${page.questionId(question)}">+ ${messages.count('answer', more)}</a></p>`}`;
}

function side(index: number, question: QuestionEntry, shown: readonly number[], page: Page): Markup | null {
  const { messages, view } = page;
  const position = question.positions[index];
  if (!position) return null;
  const { words } = messages;
  const claim = spokesman(position, question, view, messages);
  const origins = position.origins.map((id) => view.origin(id)?.label ?? id);
  const outlets = outletsOf(
    position.claims.map(({ evidence }) => evidence.report),
    view,
  );
  const opponents = opponentsOf(index, question).filter((other) => shown.includes(other));
  return html`<li class="side h${hueOf(index)}">
<p class="answer">${chip(index)} <bdi>${answerWords(position, view, messages)}</bdi></p>
<p class="weight"><span class="dots" aria-hidden="true">${'●'.repeat(Math.min(DOTS, origins.length))}</span> <b>${messages.count('origin', origins.length)}</b></p>
${claim && html`<blockquote dir="auto"${langOf(view.report(claim.evidence.report)?.language)}>${clipped(claim.evidence.quote)}</blockquote>`}
<p class="who">${words.accordingTo}: ${names(origins)}</p>
<p class="who">${words.toldIn}: ${names(outlets)}</p>
${opponents.length > 0 && opponents.length < shown.length - 1 && html`<p class="who">${words.against}: ${opponents.map(chip)}</p>`}</li>`;
}

function names(all: readonly string[]): Markup {
  return html`${all.slice(0, NAMES).map((name, index) => html`${index > 0 && ' · '}<bdi>${name}</bdi>`)}${all.length > NAMES && ` + ${all.length - NAMES}`}`;
}

function clipped(quote: string): string {
  const letters = [...quote];
  return letters.length <= WORDS ? quote : `${letters.slice(0, WORDS).join('').trimEnd()}…`;
}
