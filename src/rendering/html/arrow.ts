import { html, type Markup } from './markup';

/** The arrow from a source to the one that leans on it, which stands before it. */
export function arrow(direction: 'ltr' | 'rtl'): Markup {
  return html`<span aria-hidden="true">${direction === 'rtl' ? '→' : '←'} </span><span class="sr">, </span>`;
}
