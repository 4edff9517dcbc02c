import { plainTable } from '../../text/plain-table';
import { scanWords, WordKind } from '../../text/word-scanner';
import { fold } from './fold';

/** Contractions that are not their base and "n't" plainly: "won't" is "wo" and "n't". */
const bases: Readonly<Record<string, string>> = plainTable<string>({ ca: 'can', wo: 'will', sha: 'shall' });

/** Where a word's clitic begins ("Russia's", "don't", "cannot", "they've"), or its length. */
export function cliticAt(word: string): number {
  const length = word.length;
  const lower = word.toLowerCase();
  if (lower === 'cannot') return 3;
  if (lower.endsWith("n't") || lower.endsWith('n’t')) return length > 3 ? length - 3 : length;
  const mark = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  if (mark <= 0) return length;
  const tail = lower.slice(mark + 1);
  return tail === 's' || tail === 're' || tail === 've' || tail === 'll' || tail === 'd' || tail === 'm'
    ? mark
    : length;
}

/** The keys under which tries hold a folded word: its parts at hyphens, without dots. */
export function keysOf(form: string): readonly string[] {
  const plain = form.includes('.') ? form.replaceAll('.', '') : form;
  const base = bases[plain] ?? (plain === "n't" ? 'not' : plain);
  return base.includes('-') ? base.split('-').filter((part) => part !== '') : [base];
}

/** The keys of a whole phrase, as the scanner would cut it in a text. */
export function phraseKeys(phrase: string): string[] {
  // Most phrases are plain words, which need no scanning.
  if (/^[a-z]+(?:[ -][a-z]+)*$/u.test(phrase) && !phrase.includes('cannot')) return phrase.split(/[ -]/u);
  // "'ve", "'d": the scanner would take the mark for an opening one.
  if (/^'[a-z]+$/u.test(phrase)) return [phrase];
  const scan = scanWords(phrase, 0, phrase.length);
  const keys: string[] = [];
  for (let i = 0; i < scan.count; i++) {
    const kind = scan.kinds[i] as number;
    if (kind === WordKind.Open || kind === WordKind.Close || kind === WordKind.Join) continue;
    const word = phrase.slice(scan.starts[i], scan.ends[i]);
    const cut = cliticAt(word);
    keys.push(...keysOf(fold(word.slice(0, cut))));
    if (cut < word.length) keys.push(...keysOf(fold(word.slice(cut))));
  }
  return keys;
}
