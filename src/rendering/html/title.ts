import type { PositionEntry, QuestionEntry } from '../../model';
import { answerOf } from '../position-words';
import { questionTitle } from '../question-words';
import { dayOf } from '../view';
import { html, type Markup } from './markup';
import type { Page } from './page';
import { capital, quote, withWords, words } from './words';

/** A question in plain words, those of reports apart from the direction of the words around them. */
export function title(question: QuestionEntry, page: Page): Markup {
  return page.once(question, 'title', () => withWords(questionTitle(question, page.messages), page));
}

/** What a position answers, a quote with its marks. */
export function answer(position: PositionEntry, page: Page, question?: QuestionEntry): Markup {
  return page.once(position, question === undefined ? 'label' : 'answer', () => answerMarkup(position, page, question));
}

function answerMarkup(position: PositionEntry, page: Page, question?: QuestionEntry): Markup {
  const { mark, text, quoted } = answerOf(position, page.messages, question);
  const shown = mark === null && !quoted ? capital(text) : text;
  return html`${mark !== null && html`<span class="mark">${mark}</span> `}${quoted ? quote(shown, page) : words(shown, page)}`;
}

/** A day, left to right in either direction: 2031-03-04. */
export function day(iso: string): Markup {
  return html`<bdi dir="ltr">${dayOf(iso)}</bdi>`;
}
