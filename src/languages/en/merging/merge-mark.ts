import { Gap, WordKind } from '../../../text/word-scanner';
import { Tag } from '../tag';
import type { Word } from '../word';
import type { Merging } from './merging';
import { possessive } from './possessive';

export function mergeMark(context: Merging, i: number, from: number, to: number): number {
  const { units, items } = context;
  const word = units.words[i] as Word;
  const surface = word.surface;
  // The dot of an abbreviation is no token.
  if (
    surface === '.' &&
    i > from &&
    i + 1 < to &&
    units.gaps[i] === Gap.None &&
    (units.words[i + 1]?.kind === WordKind.Word || units.words[i + 1]?.kind === WordKind.Comma)
  ) {
    return i + 1;
  }
  if (
    word.kind === WordKind.Close &&
    (surface === "'" || surface === '’') &&
    i > from &&
    units.gaps[i] === Gap.None &&
    /s$/u.test(units.words[i - 1]?.form ?? '') &&
    i + 1 < to &&
    units.words[i + 1]?.kind === WordKind.Word &&
    units.gaps[i + 1] === Gap.Space &&
    !context.singleOpen
  ) {
    items.push(units.starts[i] as number, units.ends[i] as number, possessive, Tag.Possessive, word);
    return i + 1;
  }
  if (surface === '‘' || (word.kind === WordKind.Open && surface === "'")) context.singleOpen = true;
  else if (surface === '’' || surface === "'") context.singleOpen = false;
  items.push(units.starts[i] as number, units.ends[i] as number, word.readings, word.tags, word);
  return i + 1;
}
