import { countScripts, type ScriptCount } from '../text/script-flags';
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
  /** Most of its letters are Arabic. */
  readonly arabic: boolean;
  readonly lettered: boolean;
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
      lines.push(new Line(text, start, gap));
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

/** What a line is told by, worked out where it is first asked for: much is asked of few lines only. */
class Line implements PageLine {
  readonly end: number;
  private foldedText: string | undefined;
  private wordCount = -1;
  private scripts: ScriptCount | undefined;
  private isStopped: boolean | undefined;
  private isProse: boolean | undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly gap: number,
  ) {
    this.end = start + text.length;
  }

  get folded(): string {
    this.foldedText ??= foldLine(this.text);
    return this.foldedText;
  }

  get words(): number {
    if (this.wordCount < 0) this.wordCount = countWords(this.folded);
    return this.wordCount;
  }

  get stopped(): boolean {
    this.isStopped ??= endsSentence(this.text);
    return this.isStopped;
  }

  get prose(): boolean {
    this.isProse ??=
      this.words > headline || (this.words > 2 && this.stopped) || (this.words > 7 && innerStop.test(this.text));
    return this.isProse;
  }

  get arabic(): boolean {
    this.scripts ??= countScripts(this.text);
    return this.scripts.arabic * 2 > this.scripts.letters;
  }

  get lettered(): boolean {
    this.scripts ??= countScripts(this.text);
    return this.scripts.letters > 0;
  }
}

function countWords(folded: string): number {
  if (folded === '') return 0;
  let words = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words++;
  return words;
}

function endsSentence(text: string): boolean {
  const end = text.slice(-160);
  const closing = end.includes('#') ? end.replace(hashtags, '') : end;
  return finalStop.test(closing.slice(-12)) && !closing.endsWith('...');
}
