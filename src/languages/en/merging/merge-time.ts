import { WordKind } from '../../../text/word-scanner';
import { plainLexeme, Reading } from '../reading';
import { Tag } from '../tag';
import type { Word } from '../word';
import type { Merging } from './merging';

export function mergeTime(context: Merging, text: string, i: number, to: number): number {
  const { units } = context;
  const word = units.words[i] as Word;
  const next = units.words[i + 1];
  const likely =
    word.time !== undefined ||
    word.kind !== WordKind.Word ||
    ((word.number !== undefined || word.form === 'a' || word.form === 'an' || word.form === 'the') &&
      next !== undefined &&
      (next.time !== undefined || next.number !== undefined || next.kind !== WordKind.Word)) ||
    (word.form === 'from' && next?.time !== undefined) ||
    (word.form === 'between' && next !== undefined && (next.time !== undefined || next.kind !== WordKind.Word));
  if (!likely) return 0;
  const match = context.times.read(i, to);
  if (match === undefined) return 0;
  const form = text.slice(units.starts[i], units.ends[match.next - 1]).toLowerCase();
  const lexeme = { ...plainLexeme(form, form, 'time', [{ kind: 'time' as const, time: match.time }]) };
  context.items.push(
    units.starts[i] as number,
    units.ends[match.next - 1] as number,
    [new Reading(lexeme, Tag.Time)],
    Tag.Time,
    word,
  );
  return match.next;
}
