import { WordKind } from '../../../text/word-scanner';
import type { Units, Word } from '../word';

/** True where a capital tells nothing: at the beginning of the sentence, a quote, or after a colon. */
export function isInitial(units: Units, i: number, from: number): boolean {
  if (i === from) return true;
  const before = units.words[i - 1] as Word;
  return (
    before.kind === WordKind.Open ||
    (before.kind === WordKind.Stop && before.surface !== '.') ||
    before.surface === ':' ||
    before.surface === '•' ||
    before.surface === '—' ||
    hasOnlyMarks(units, from, i)
  );
}
function hasOnlyMarks(units: Units, from: number, i: number): boolean {
  if (i - from > 3) return false;
  for (let at = from; at < i; at++) if (units.words[at]?.kind === WordKind.Word) return false;
  return true;
}
