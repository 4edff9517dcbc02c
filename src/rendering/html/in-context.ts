import type { ClaimEntry } from '../../model';
import type { View } from '../view';
import { html, type Markup } from './markup';

/** Letters shown on either side of a quote at most, to the end of the phrase that it stands in. */
const REACH = 80;

/** Where a phrase ends: stops, commas outside numbers, brackets and quotation marks, dashes, line ends. */
const edge = /[.!?؟…:;؛،«»“”"()[\]\n\r]|(?<!\p{N}),|[–—]/u;

/**
 * The words of a claim with the rest of the phrase around them, set back: evidence is the words that state a value, which
 * may be the middle of a sentence. Long quotes are cut.
 */
export function inContext(claim: ClaimEntry, view: View, longest: number): Markup {
  const { report, part, start, end, quote } = claim.evidence;
  const text = view.report(report)?.[part] ?? '';
  const letters = [...quote];
  const cut = letters.length > longest;
  const shown = cut ? `${letters.slice(0, longest).join('').trimEnd()}…` : quote;
  // A headline is short, and what stands at its end may say whose words it is: "…, sources say".
  const around =
    part === 'title' ? () => [text.slice(0, start), text.slice(end)] : () => [lead(text, start), tail(text, end)];
  const [before = '', after = ''] = text === '' ? [] : around();
  const aside = (words: string) => words !== '' && html`<span class="around">${words}</span>`;
  return html`${aside(before)}${shown}${aside(cut ? '' : after)}`;
}

function lead(text: string, start: number): string {
  const from = Math.max(0, start - REACH);
  const window = text.slice(from, start);
  let last = -1;
  for (const { index } of window.matchAll(new RegExp(edge, 'gu'))) last = index;
  if (last < 0 && from > 0) return /\s$/u.test(window) ? '… ' : `…${/\S*$/u.exec(window)?.[0] ?? ''}`;
  return window.slice(last + 1).trimStart();
}

function tail(text: string, end: number): string {
  const window = text.slice(end, end + REACH);
  const at = window.search(edge);
  if (at < 0 && end + REACH < text.length) return /^\s/u.test(window) ? ' …' : `${/^\S*/u.exec(window)?.[0] ?? ''} …`;
  return (at < 0 ? window : window.slice(0, at)).trimEnd();
}
