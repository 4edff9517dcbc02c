import { Gap, WordKind } from '../../../text/word-scanner';
import { plainLexeme, Reading } from '../reading';
import { Tag } from '../tag';
import type { Word } from '../word';
import type { Merging } from './merging';

const emergencyNumbers = new Set(['911', '999', '112']);
const emergencyNouns = new Set(
  'call calls caller callers operator operators dispatcher dispatchers emergency line lines system service centre center'.split(
    ' ',
  ),
);

/** "The No. 2 official", "911 calls": numbers that say which one is meant, and count nothing. */
export function mergeRank(context: Merging, text: string, i: number, to: number): number {
  const { units } = context;
  const [word, dot, number] = [units.words[i] as Word, units.words[i + 1], units.words[i + 2]];
  const numbered =
    word.form === 'no' && dot?.surface === '.' && units.gaps[i + 1] === Gap.None && number?.kind === WordKind.Number;
  const emergency =
    word.kind === WordKind.Number &&
    emergencyNumbers.has(word.form) &&
    dot !== undefined &&
    emergencyNouns.has(dot.form);
  const next = numbered ? i + 3 : emergency ? i + 1 : 0;
  if (next === 0 || next > to) return 0;
  const [start, end] = [units.starts[i] as number, units.ends[next - 1] as number];
  const form = text.slice(start, end).toLowerCase();
  context.items.push(
    start,
    end,
    [new Reading(plainLexeme(form, form, 'adjective'), Tag.Adjective)],
    Tag.Adjective,
    word,
  );
  return next;
}
