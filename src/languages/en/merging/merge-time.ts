import { WordKind } from '../../../text/word-scanner';
import { plainLexeme, Reading } from '../reading';
import { Tag } from '../tag';
import { Shape, type Units, type Word } from '../word';
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
  if (!likely || isNewspaper(units, word.form === 'the' ? i + 1 : i)) return 0;
  const match = context.times.read(i, to);
  if (match === undefined) return 0;
  // "The driver in Tuesday's crash": the day is the crash's, and the preposition too.
  if (word.time?.kind === 'lead' && isPossessive(text, units, match.next)) return 0;
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

function isPossessive(text: string, units: Units, i: number): boolean {
  return i < units.starts.length && /^['’]s$/u.test(text.slice(units.starts[i], units.ends[i]));
}

/** What newspapers that come out on one day of the week are called by. */
const papers = new Set(
  'times telegraph post herald mirror mail express independent gazette tribune star sun observer world mercury chronicle nation standard age monitor'.split(
    ' ',
  ),
);

/** "The Sunday Times": a day of the week in the name of a newspaper is no time. */
function isNewspaper({ words }: Units, i: number): boolean {
  const [day, paper] = [words[i], words[i + 1]];
  return day?.time !== undefined && paper?.shape === Shape.Capital && papers.has(paper.form);
}
