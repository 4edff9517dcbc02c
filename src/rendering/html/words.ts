import { quoted } from '../quoted';
import { scriptLanguage } from '../script-language';
import { html, type Markup } from './markup';
import type { Page } from './page';

/** Words of a report among those of the page: apart from their direction, and marked where their language is another. */
export function words(text: string, { messages }: Page): Markup {
  const language = scriptLanguage(text);
  return language === null || language === messages.language
    ? html`<bdi>${text}</bdi>`
    : html`<bdi lang="${language}">${text}</bdi>`;
}

/** A line of the page's own with words of reports in isolates, which a page spells otherwise. */
export function withWords(line: string, page: Page): Markup {
  const pieces = line.split(/\u2068([^\u2069]*)\u2069/u);
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? piece : words(piece, page)))}`;
}

/** Several words of reports in a row. */
export function wordList(all: readonly string[], page: Page): Markup {
  const comma = page.messages.language === 'ar' ? '، ' : ', ';
  return html`${all.map((each, index) => html`${index > 0 && comma}${words(each, page)}`)}`;
}

/** Words of a report between quotation marks of their own script, which go with them in whatever direction they run. */
export function quote(text: string, page: Page): Markup {
  return words(quoted(text), page);
}

/** With a capital, as what begins a line has one; names spelt with a capital within keep their own way. */
export function capital(text: string): string {
  return /^[\p{Ll}][\p{Ll}-]*(?![\p{L}])/u.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}
