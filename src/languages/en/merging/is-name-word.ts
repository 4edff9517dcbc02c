import { Gap } from '../../../text/word-scanner';
import { Tag } from '../tag';
import { Shape, type Units, type Word } from '../word';
import { functional } from './functional';
import { heads } from './heads';
import { isInitial } from './is-initial';
import { isNamedByTitle } from './is-named-by-title';
import { isTitle } from './is-title';

/** Whether a capitalised word belongs to an unknown name. */
export function isNameWord(units: Units, word: Word, i: number, from: number, titleCase: boolean): boolean {
  if (word.readings.length === 0) return true;
  if (titleCase || word.form === 'i') return false;
  if (word.shape === Shape.Upper && word.surface.length > 1 && (word.tags & functional) === 0) return false;
  if (isTitle(word) || word.number !== undefined) return false;
  if (isNamedByTitle(units, i)) return true;
  // "US-led"
  if (word.keys.length > 1 && word.tags === Tag.Adjective) return false;
  if ((word.tags & functional) !== 0) return false;
  const next = units.words[i + 1];
  if (!isInitial(units, i, from))
    return (word.tags & (Tag.Noun | Tag.Plural | Tag.Adjective)) !== 0 || next?.shape === Shape.Capital;
  // "Security Media Cell": two more capitals, or a capital head.
  return (
    next !== undefined &&
    units.gaps[i + 1] === Gap.Space &&
    next.shape === Shape.Capital &&
    next.named === undefined &&
    next.time === undefined &&
    (word.tags & (Tag.Noun | Tag.Adjective)) !== 0 &&
    !isTitle(next) &&
    (next.readings.length === 0 ? heads.has(word.form) : (next.tags & functional) === 0)
  );
}
