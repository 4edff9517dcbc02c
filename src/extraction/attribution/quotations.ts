import type { Sentence, Token } from '../../model/token';

/** Quoted words of one sentence: tokens [from, to), and the sentences in which the quotation opens and closes. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** Sentences that one quotation runs over, at most. */
const most = 12;

/**
 * The quotations of a passage that hold whole sentences: one that fills its sentence, and those that run over several. A mark that
 * is not closed in its paragraph opens nothing, unless the next paragraph opens again, as those of one speaker do.
 */
export function quotationsOf(text: string, sentences: readonly Sentence[]): readonly (Quotation | undefined)[] {
  const found: (Quotation | undefined)[] = new Array(sentences.length);
  for (let first = 0; first < sentences.length; first++) {
    if (found[first] !== undefined) continue;
    const { tokens } = sentences[first] as Sentence;
    const marks = marksIn(text, tokens);
    if (marks.length === 0) continue;
    const whole = closesWith(tokens, marks);
    if (whole) {
      found[first] = { from: 0, to: tokens.length, first, last: first };
      continue;
    }
    const open = unclosed(marks);
    if (open < 0) continue;
    const closing = closingOf(text, sentences, first);
    if (closing === null) continue;
    const { last, at } = closing;
    found[first] = { from: open, to: tokens.length, first, last };
    for (let i = first + 1; i <= last; i++) {
      const end = i === last && at >= 0 ? at : (sentences[i] as Sentence).tokens.length;
      found[i] = { from: 0, to: end, first, last };
    }
  }
  return found;
}

/** A double mark of quotation by its token; a closing one by the token behind it. */
interface Mark {
  readonly at: number;
  readonly opens: boolean;
}

function marksIn(text: string, tokens: readonly Token[]): readonly Mark[] {
  let marks: Mark[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { pos } = token.lexeme;
    if (pos !== 'open' && pos !== 'close') continue;
    const mark = text.charCodeAt(token.start);
    if (doubles.has(mark)) {
      marks ??= [];
      marks.push(pos === 'open' ? { at: i, opens: true } : { at: i + 1, opens: false });
    } else if (mark === single && tokens[i + 1]?.start === token.end && text.charCodeAt(token.end) === single) {
      // ''Two single ones'': what stands before tells which they are.
      const opens = token.start === 0 || /[\s(]/u.test(text.charAt(token.start - 1));
      marks ??= [];
      marks.push(opens ? { at: i, opens } : { at: i + 2, opens });
      i++;
    }
  }
  return marks ?? none;
}

const none: readonly Mark[] = [];
const single = 0x27;
/** " « » “ ” „ ‟ */
const doubles: ReadonlySet<number> = new Set([0x22, 0xab, 0xbb, 0x201c, 0x201d, 0x201e, 0x201f]);

/** One quotation from the first token to the last, but for a stop. */
function closesWith(tokens: readonly Token[], [first, second, ...others]: readonly Mark[]): boolean {
  if (first?.at !== 0 || !first.opens || second === undefined || second.opens || others.length > 0) return false;
  return second.at === tokens.length || (second.at === tokens.length - 1 && tokens[second.at]?.lexeme.pos === 'stop');
}

/** The token of a last mark that nothing closes; −1 without one. */
function unclosed(marks: readonly Mark[]): number {
  const last = marks[marks.length - 1];
  return last?.opens ? last.at : -1;
}

/** The sentence in which a quotation ends and the token behind its mark, −1 where the paragraph ends it; null where nothing does. */
function closingOf(
  text: string,
  sentences: readonly Sentence[],
  first: number,
): { readonly last: number; readonly at: number } | null {
  for (let i = first + 1; i < sentences.length && i <= first + most; i++) {
    const { start, tokens } = sentences[i] as Sentence;
    const [mark] = marksIn(text, tokens);
    if (text.slice((sentences[i - 1] as Sentence).end, start).includes('\n'))
      return mark?.opens && mark.at === 0 ? { last: i - 1, at: -1 } : null;
    if (mark === undefined) continue;
    return mark.opens ? null : { last: i, at: mark.at };
  }
  return null;
}
