import { Gap } from '../../../text/word-scanner';
import { Shape, type Units, type Word } from '../word';
import { heads } from './heads';
import { isTitle } from './is-title';

/** Whether a common word is the name of whom an office, a rank or a form of address right before it calls: "Officer Stone", "Mrs Hill". */
export function isNamedByTitle(units: Units, i: number): boolean {
  const before = units.words[i - 1];
  const word = units.words[i] as Word;
  if (before?.shape !== Shape.Capital || (units.gaps[i] as number) !== Gap.Space) return false;
  return word.shape === Shape.Capital && isTitle(before) && !isTitle(word) && !heads.has(word.form);
}
