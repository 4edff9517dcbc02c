import type { ClaimEntry, PositionEntry, QuestionEntry } from '../../model';
import { backersOf } from '../backers';
import { answerOf, spokesman } from '../position-words';
import { sequelsOf } from '../sequels';
import { isAbsence, opponentsOf } from '../sides';
import { backers } from './backers';
import { chip } from './chip';
import { inContext } from './in-context';
import { langOf } from './lang-of';
import { html, type Markup } from './markup';
import { hueOf, type Page } from './page';
import { answer } from './title';

/** Origins listed behind a side, and letters of its words. */
const ORIGINS = 4;
const WORDS = 200;
/** Dots drawn for origins at most; the number beside them is exact. */
const DOTS = 12;

/** One side of a dispute: its answer, on how many origins it stands, and whose they are. */
export function sideBox(index: number, question: QuestionEntry, shown: readonly number[], page: Page): Markup | null {
  const { messages, view } = page;
  const position = question.positions[index];
  if (!position) return null;
  const { words } = messages;
  const { quoted, mark } = answerOf(position, messages, question);
  const count = position.origins.length;
  // What one origin says the others need not: with several, nobody's words stand for the side.
  const several = backersOf(position, view, messages).length > 1;
  const claim = quoted || several ? undefined : spokesman(position, question, view, messages);
  const heading =
    several && quoted && !isAbsence(index, question) ? severally(mark, page) : answer(position, page, question);
  const opponents = opponentsOf(index, question).filter((other) => shown.includes(other));
  return html`<li class="side h${hueOf(index)}">
<p class="answer">${chip(index, page)} ${heading}</p>
<p class="weight"><span class="dots" aria-hidden="true">${'●'.repeat(Math.min(DOTS, count))}</span> <b>${messages.count('origin', count)}</b></p>
${claim && html`<blockquote dir="auto"${langOf(view.report(claim.evidence.report)?.language)}>${inContext(claim, view, WORDS)}</blockquote>${foreign(claim, page)}`}
${goesOn(position, page)}${backers(position, ORIGINS, page, several)}
${opponents.length > 0 && opponents.length < shown.length - 1 && html`<p class="who">${words.against}: ${opponents.map((other) => chip(other, page))}</p>`}</li>`;
}

/** The rest of an account of which the answer is the first part, as its teller gives it. */
function goesOn(position: PositionEntry, page: Page): Markup | null {
  const { messages, view } = page;
  const steps = sequelsOf(position, view, messages);
  if (steps.length === 0) return null;
  return html`<p class="who">${messages.words.goesOn}</p>${steps.map(
    (claim) =>
      html`<blockquote dir="auto"${langOf(view.report(claim.evidence.report)?.language)}>${inContext(claim, view, WORDS)}</blockquote>`,
  )}`;
}

function severally(mark: string | null, { messages }: Page): Markup {
  const { severally } = messages.words;
  return mark === null ? html`${severally}` : html`<span class="mark">${mark}</span> ${severally}`;
}

/** The language of words that are not of the page's own. */
function foreign({ evidence }: ClaimEntry, { view, messages }: Page): Markup | null {
  const language = view.report(evidence.report)?.language ?? messages.language;
  const name = messages.languages[language];
  return language === messages.language || name === undefined ? null : html`<p class="tongue">${name}</p>`;
}
