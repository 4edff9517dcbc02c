import type { QuestionEntry } from '../../model';
import { isToldIn, questionTopic, questionWords } from '../question-words';
import { dayOf } from '../view';
import { html, type Markup } from './markup';
import type { Page } from './page';

/** A question in plain words, its topic kept apart from the direction of the words around it. */
export function title(question: QuestionEntry, page: Page): Markup {
  const topic = isToldIn(question) ? '' : questionTopic(question, page.messages);
  return html`${asked(question, page)}${topic !== '' && html` (<bdi>${topic}</bdi>)`}`;
}

/** What a question asks, without what it is about unless its own words say so. */
export function asked(question: QuestionEntry, { messages }: Page): Markup {
  // A kind's own words hold their topic in an isolate, which a page spells otherwise.
  const pieces = questionWords(question, messages).split(/\u2068([^\u2069]*)\u2069/u);
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? piece : html`<bdi>${piece}</bdi>`))}`;
}

/** A day, left to right in either direction: 2031-03-04. */
export function day(iso: string): Markup {
  return html`<bdi dir="ltr">${dayOf(iso)}</bdi>`;
}
