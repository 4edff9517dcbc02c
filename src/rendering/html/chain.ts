import type { ClaimEntry } from '../../model';
import { messageLanguages, messagesFor } from '../messages-for';
import { sourceNames } from '../view';
import { arrow } from './arrow';
import { html, type Markup } from './markup';
import type { Page } from './page';
import { words } from './words';

/**
 * From the outlet to whoever said it first, in the direction of the report's language, as its quote is: names of one
 * language then follow each other as they are read, and no line breaks between an arrow and its name.
 */
export function chain(claim: ClaimEntry, page: Page): Markup {
  const { evidence } = claim;
  const { view, messages } = page;
  const language = messageLanguages.find((known) => known === view.report(evidence.report)?.language);
  const { direction } = language === undefined ? messages : messagesFor(language);
  const sources = [...new Set([view.outlet(evidence.report), ...sourceNames(claim)])];
  return html`<p class="source" dir="${direction}">${sources.map(
    (name, index) =>
      html`${index > 0 && ' '}<span class="link">${index > 0 && arrow(direction)}${words(name, page)}</span>`,
  )}</p>`;
}
