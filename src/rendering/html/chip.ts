import { letterOf } from '../letter-of';
import { html, type Markup } from './markup';
import { hueOf, type Page } from './page';

/** The letter of a position in its colour. */
export function chip(index: number, { messages }: Page): Markup {
  return html`<span class="chip h${hueOf(index)}">${letterOf(index, messages)}</span>`;
}
