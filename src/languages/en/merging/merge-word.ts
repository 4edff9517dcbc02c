import { WordKind } from '../../../text/word-scanner';
import { guess } from '../guess';
import { plainLexeme, Reading } from '../reading';
import { Tag } from '../tag';
import { union } from '../vocabulary';
import { Shape, type Word } from '../word';
import { isInitial } from './is-initial';
import { isNameWord } from './is-name-word';
import { mayBeName } from './may-be-name';
import { mergeNames } from './merge-names';
import { mergePhrase } from './merge-phrase';
import type { Merging } from './merging';
import { possessiveOrIs } from './possessive';

export function mergeWord(
  context: Merging,
  text: string,
  i: number,
  from: number,
  to: number,
  titleCase: boolean,
): number {
  const { units, items } = context;
  const word = units.words[i] as Word;
  const start = units.starts[i] as number;
  // "the al Shifa hospital"
  if ((word.surface === 'al' || word.surface === 'el') && i + 1 < to && units.words[i + 1]?.shape === Shape.Capital) {
    const at = items.count;
    const next = mergePhrase(context, i + 1, to) || mergeWord(context, text, i + 1, from, to, titleCase);
    items.starts[at] = start;
    return next;
  }
  if (word.form === "'s" && i > from) {
    items.push(start, units.ends[i] as number, possessiveOrIs, Tag.Possessive | Tag.Aux, word);
    return i + 1;
  }
  if (word.named !== undefined && mayBeName(units, word.named, i, i + 1)) {
    const initial = isInitial(units, i, from);
    const both = initial && word.readings.length > 0 && word.shape === Shape.Capital;
    const readings = both ? [...word.named.readings, ...word.readings] : word.named.readings;
    const tags = both ? word.named.tags | word.tags : word.named.tags;
    items.push(start, units.ends[i] as number, readings, tags, word);
    return i + 1;
  }
  // "Winds of up to 74 km/h": an unknown word that is made definite by "of" is a noun.
  // "Thematically, the film": nor is an adverb a name.
  const next = units.words[i + 1];
  if (
    word.readings.length === 0 &&
    word.shape === Shape.Capital &&
    i + 1 < to &&
    (next?.form === 'of' ||
      (next?.kind === WordKind.Comma && /...ally$|..ently$|..ously$|..ingly$|..edly$/u.test(word.form))) &&
    isInitial(units, i, from)
  ) {
    const readings = guess(word.form);
    items.push(start, units.ends[i] as number, readings, union(readings), word);
    return i + 1;
  }
  if (word.shape !== Shape.Lower && isNameWord(units, word, i, from, titleCase))
    return mergeNames(context, text, i, to, titleCase);
  if (word.readings.length > 0) items.push(start, units.ends[i] as number, word.readings, word.tags, word);
  else items.push(start, units.ends[i] as number, [unknownName(word.form)], Tag.Name, word);
  return i + 1;
}
function unknownName(form: string): Reading {
  return new Reading(plainLexeme(form, form, 'name'), Tag.Name);
}
