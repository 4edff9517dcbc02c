import { html, type Markup } from './markup';
import { hueOf, letterOf } from './page';

/** The letter of a position in its colour. */
export function chip(index: number): Markup {
  return html`<span class="chip h${hueOf(index)}">${letterOf(index)}</span>`;
}
