import type { QuestionEntry } from '../../model';
import { dayOf, isToldIn, questionTopic, questionWords } from '../view';
import { html, type Markup } from './markup';
import type { Page } from './page';

/** A question in plain words, its topic kept apart from the direction of the words around it. */
export function title(question: QuestionEntry, { messages }: Page): Markup {
  const topic = isToldIn(question) ? '' : questionTopic(question, messages);
  return html`${questionWords(question, messages)}${topic !== '' && html` (<bdi>${topic}</bdi>)`}`;
}

/** A day, left to right in either direction: 2031-03-04. */
export function day(iso: string): Markup {
  return html`<bdi dir="ltr">${dayOf(iso)}</bdi>`;
}
