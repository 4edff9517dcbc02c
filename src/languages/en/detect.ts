import { countScripts, ScriptFlag, unitFlags } from '../../text/script-flags';
import { WordTable } from '../../text/word-table';
import { fold } from './fold';
import { stopwords } from './stopwords';

const limit = 2000;
/** Longer words are not remembered. */
const longest = 20;
/** Whether a word as written is a function word. */
const functionWords = new WordTable<boolean>(20_000);

/** Letters of a word that go into one number, five bits each. */
const short = 6;
/** Function words of so few letters: most words of a text are as short, and are told without a look-up of their letters. */
const shortWords: ReadonlySet<number> = new Set([...stopwords].map((word) => shortKey(word, 0, word.length)));

/**
 * How much of a text is English, 0 to 1: the share of Latin letters among letters, weighed by how many of its words are
 * English function words (some two in five in running English, one in ten in other languages that use the script).
 */
export function detect(text: string): number {
  const sample = text.slice(0, limit);
  const { letters, latin } = countScripts(sample);
  if (letters === 0 || latin === 0) return 0;
  let words = 0;
  let functional = 0;
  for (let from = 0; from < sample.length; ) {
    if (!isWordUnit(sample, from)) {
      from++;
      continue;
    }
    const to = endOfWord(sample, from);
    words++;
    if (isFunctionWord(sample, from, to)) functional++;
    from = to;
  }
  if (words === 0) return 0;
  const share = functional / words;
  const plain = words < 12 ? 0.5 : 0.2;
  return (latin / letters) * Math.min(1, plain + share * 2.5);
}

function isFunctionWord(text: string, from: number, to: number): boolean {
  const key = shortKey(text, from, to);
  if (key >= 0) return shortWords.has(key);
  const known = functionWords.get(text, from, to);
  if (known !== undefined) return known;
  const word = text.slice(from, to);
  const functional = stopwords.has(fold(word));
  if (word.length <= longest) functionWords.set(word, functional);
  return functional;
}

/** A word of a few letters without marks as a number, whatever its case; −1 for others. */
function shortKey(text: string, from: number, to: number): number {
  if (to - from > short) return -1;
  let key = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const letter = unit > 127 ? 0 : (unit | 32) - 96;
    if (letter < 1 || letter > 26) return -1;
    key = (key << 5) | letter;
  }
  return key;
}

function isWordUnit(text: string, at: number): boolean {
  return (unitFlags(text.charCodeAt(at)) & (ScriptFlag.Latin | ScriptFlag.Mark)) !== 0;
}

/** The end of a run of Latin letters and marks, with what follows one apostrophe in it. */
function endOfWord(text: string, from: number): number {
  let to = from + 1;
  while (to < text.length && isWordUnit(text, to)) to++;
  const mark = text.charCodeAt(to);
  if (mark !== 39 && mark !== 0x2019) return to;
  let tail = to + 1;
  while (tail < text.length && (unitFlags(text.charCodeAt(tail)) & ScriptFlag.Latin) !== 0) tail++;
  return tail > to + 1 ? tail : to;
}
