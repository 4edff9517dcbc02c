import { WordKind } from '../../../text/word-scanner';
import { Shape, type Units, type Word } from '../word';

/** A line most of whose longer words are capitalised. */
export function isTitleCase(units: Units, from: number, to: number): boolean {
  if (units.words[from]?.shape === Shape.Lower && units.words[from]?.kind === WordKind.Word) return false;
  let capitals = 0;
  let words = 0;
  const last = Math.min(to, from + 40);
  for (let i = from; i < last; i++) {
    const word = units.words[i] as Word;
    if (word.kind === WordKind.Stop && i < to - 1) return false;
    if (word.kind !== WordKind.Word || word.form.length < 4) continue;
    words++;
    if (word.shape !== Shape.Lower) capitals++;
  }
  return words >= 3 && capitals >= words * 0.75 && units.words[to - 1]?.kind !== WordKind.Stop;
}
