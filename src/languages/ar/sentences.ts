import type { Sentence, Token } from '../../model/token';
import { Gap, scanWords, WordKind, type WordScan } from '../../text/word-scanner';
import type { WordAnalyser } from './analyse-word';
import type { FormTable } from './form-table';
import { Draft } from './tagging/draft';
import { Merger } from './tagging/merge';
import type { PhraseBook } from './tagging/phrase-book';
import { settleVerbs } from './tagging/settle-verbs';
import { breaksBefore, tagWords } from './tagging/tag-words';
import { unquoteNames } from './tagging/unquote-names';

/** A run longer than this without a stop is cut: no sentence, but a list or noise. */
const LONGEST = 400;

/** Cuts text into sentences of tagged, merged tokens. */
export class SentenceReader {
  private readonly words = new Draft();
  private readonly merged = new Draft();
  private readonly merger: Merger;
  private limit = 0;

  constructor(
    table: FormTable,
    private readonly analyser: WordAnalyser,
    private readonly book: PhraseBook,
  ) {
    this.merger = new Merger(table, book);
  }

  read(text: string, start: number, end: number): Sentence[] {
    const scan = scanWords(text, start, end);
    // A surrogate pair cut by `end` is not ours to finish.
    this.limit = Math.min(end, text.length);
    const sentences: Sentence[] = [];
    let from = 0;
    for (let i = 0; i < scan.count; i++) {
      if (i > from && (breaksBefore(scan, i) || i - from >= LONGEST)) {
        this.sentence(text, scan, from, i, sentences);
        from = i;
      }
      if (scan.kinds[i] !== WordKind.Stop || abbreviates(text, scan, i, from)) continue;
      // Closing quotes and brackets belong to the sentence that they close.
      let last = i + 1;
      while (last < scan.count && scan.kinds[last] === WordKind.Close && !breaksBefore(scan, last)) last++;
      this.sentence(text, scan, from, last, sentences);
      from = last;
      i = last - 1;
    }
    if (from < scan.count) this.sentence(text, scan, from, scan.count, sentences);
    return sentences;
  }

  private sentence(text: string, scan: WordScan, from: number, to: number, sentences: Sentence[]): void {
    const { words, merged } = this;
    words.clear();
    merged.clear();
    tagWords(text, scan, from, to, this.analyser, words, this.limit);
    unquoteNames(words);
    this.merger.merge(words, merged);
    settleVerbs(merged, this.book);
    const tokens: Token[] = new Array(merged.count);
    for (let i = 0; i < merged.count; i++) {
      tokens[i] = {
        start: merged.starts[i] as number,
        end: merged.ends[i] as number,
        lexeme: merged.lexemes[i] as Token['lexeme'],
      };
    }
    const [first] = tokens;
    if (first === undefined) return;
    sentences.push({ start: first.start, end: (tokens[tokens.length - 1] as Token).end, tokens });
  }
}

/** A dot after a single letter («د.», «أ.») or inside a number ends no sentence. */
function abbreviates(text: string, scan: WordScan, i: number, from: number): boolean {
  if (text.charCodeAt(scan.starts[i] as number) !== 46 || i === from) return false;
  if ((scan.ends[i] as number) - (scan.starts[i] as number) > 1) return false;
  // «بـ7.8»: the dot is in a number that a clitic stands before.
  const tight = scan.gaps[i] === Gap.None && scan.gaps[i + 1] === Gap.None;
  if (tight && i + 1 < scan.count && scan.kinds[i + 1] === WordKind.Number) return true;
  const length = (scan.ends[i - 1] as number) - (scan.starts[i - 1] as number);
  return scan.kinds[i - 1] === WordKind.Word && length === 1 && i + 1 < scan.count && !breaksBefore(scan, i + 1);
}
