import { plainTable } from '../../text/plain-table';

/** Markup that is safe to put into the page; only {@link html} and {@link raw} make it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: markup as it is, text and numbers escaped, lists one after the other, nothing left out. */
export type Child = Markup | string | number | null | undefined | false | readonly Child[];

/**
 * Markup from a template whose values are escaped for text and for quoted attributes.
 *
 * @example html`<b title="${'"'}">${'<i>'}</b>`.text // => '<b title="&quot;">&lt;i&gt;</b>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly Child[]): Markup {
  let text = parts[0] ?? '';
  for (let index = 0; index < values.length; index++) text += textOf(values[index]) + (parts[index + 1] ?? '');
  return new Markup(text);
}

/** Markup of the library's own that is right as it stands: style, script. */
export function raw(text: string): Markup {
  return new Markup(text);
}

function textOf(child: Child): string {
  if (child instanceof Markup) return child.text;
  if (typeof child === 'string') return escapeHtml(child);
  if (typeof child === 'number') return String(child);
  if (child === null || child === undefined || child === false) return '';
  let text = '';
  for (const each of child) text += textOf(each);
  return text;
}

const entities: Readonly<Record<string, string>> = plainTable<string>({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

/** What text for HTML cannot hold as it stands; nearly all words of reports have none of it. */
const unsafe = /[&<>"'\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])[\p{Cc}]/u;

/** Text for HTML: signs of markup as entities; embeddings, overrides and controls by their code, so that they show. */
function escapeHtml(text: string): string {
  if (!unsafe.test(text)) return text;
  return text
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
    .replace(/[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])[\p{Cc}]/gu, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}
