import { Gap, WordKind, type WordScan } from '../../../text/word-scanner';
import type { Word, WordAnalyser } from '../analyse-word';
import type { ArabicLexeme } from '../arabic-lexeme';
import { chooseReading } from './choose-reading';
import { digitsLexeme } from './digits-lexeme';
import type { Draft } from './draft';
import { marks } from './marks';

/** Cuts the words of `scan` from `from` to `to` (one sentence) into tokens in their chosen readings. */
export function tagWords(
  text: string,
  scan: WordScan,
  from: number,
  to: number,
  analyser: WordAnalyser,
  draft: Draft,
): void {
  let next: Word | null = null;
  let nextAt = -1;
  for (let i = from; i < to; i++) {
    const start = scan.starts[i] as number;
    const end = scan.ends[i] as number;
    const kind = scan.kinds[i] as number;
    if (kind === WordKind.Word) {
      const word: Word = nextAt === i && next !== null ? next : analyser.analyse(text.slice(start, end));
      next = null;
      nextAt = i + 1;
      if (nextAt < to && scan.kinds[nextAt] === WordKind.Word) {
        next = analyser.analyse(text.slice(scan.starts[nextAt] as number, scan.ends[nextAt] as number));
      } else if (nextAt < to && scan.kinds[nextAt] === WordKind.Number) next = numberAhead;
      const reading = chooseReading(word, draft.lexeme(draft.count - 1), next);
      if (next === numberAhead) next = null;
      for (const segment of reading.segments) draft.push(start + segment.start, start + segment.end, segment.lexeme);
    } else {
      draft.push(start, end, markOf(text, start, end, kind));
    }
  }
}

function markOf(text: string, start: number, end: number, kind: number): ArabicLexeme {
  switch (kind) {
    case WordKind.Number:
    case WordKind.Mixed:
      return digitsLexeme(text.slice(start, Math.min(end, start + 40)));
    case WordKind.Open:
      return marks.get(text.charAt(start), 'open');
    case WordKind.Close:
      return marks.get(text.charAt(start), 'close');
    case WordKind.Stop:
      return marks.get(text.charAt(start), 'stop');
    case WordKind.Comma:
    case WordKind.Join:
      return marks.get(text.charAt(start), 'comma');
    default:
      return marks.get(text.slice(start, Math.min(end, start + 2)), 'other');
  }
}

const numberLexeme = digitsLexeme('10');
const numberAhead: Word = {
  nominal: { segments: [{ start: 0, end: 2, lexeme: numberLexeme }], core: 0 },
  verbal: null,
  fixed: null,
  damma: false,
};

/** Whether the scan breaks a sentence before word `i`. */
export function breaksBefore(scan: WordScan, i: number): boolean {
  return (scan.gaps[i] as number) >= Gap.Line;
}
