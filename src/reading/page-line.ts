import { foldLine } from './fold-line';

/** One line of a page that holds more than white space, with what telling furniture from story needs to know of it. */
export interface PageLine {
  /** Span in the body, without surrounding white space. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** See {@link foldLine}. */
  readonly folded: string;
  readonly words: number;
  /** Ends as a sentence does: stop, question mark, closing quotation mark after one. */
  readonly stopped: boolean;
  /** Running text: ends as a sentence, holds several, or is too long for a headline. */
  readonly prose: boolean;
  /** Lines left empty before it. */
  readonly gap: number;
}

/** Longest headline in words; longer lines are running text whatever they end in. */
const headline = 22;

const finalStop = /[.!?؟。]\s?["'”’»)\]]{0,3}$/u;
const hashtags = /(?:\s*#[\p{L}\p{M}\p{N}_]+)+$/u;
const innerStop = /\p{L}[.!?؟]["'”’»)]*\s+["'“‘«(]?\p{L}/u;

/** Lines of a body, in order. Linear in the body. */
export function pageLines(body: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let from = 0;
  let gap = 0;
  while (from <= body.length) {
    const next = lineEnd(body, from);
    const raw = body.slice(from, next);
    const text = raw.trim();
    if (text === '') gap++;
    else {
      const start = from + (raw.length - raw.trimStart().length);
      lines.push(describe(text, start, gap));
      gap = 0;
    }
    from = next + (body[next] === '\r' && body[next + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function lineEnd(body: string, from: number): number {
  for (let at = from; at < body.length; at++) {
    const unit = body.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return at;
  }
  return body.length;
}

function describe(text: string, start: number, gap: number): PageLine {
  const folded = foldLine(text);
  const words = folded === '' ? 0 : folded.split(' ').length;
  const closing = text.slice(-160).replace(hashtags, '');
  const stopped = finalStop.test(closing.slice(-12)) && !closing.endsWith('...');
  const prose = words > headline || (words > 2 && stopped) || (words > 7 && innerStop.test(text));
  return { start, end: start + text.length, text, folded, words, stopped, prose, gap };
}
