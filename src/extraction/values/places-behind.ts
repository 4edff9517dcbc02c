import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from './phrase-sense';

/** Senses of the phrases right behind one: "Ain Issa, in Raqqa province" holds it in Raqqa. */
export function placesBehind(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): PhraseSense[] {
  const found: PhraseSense[] = [];
  let end = phrase.to;
  for (let index = phrase.index + 1; index < scene.phrases.length && found.length < 3; index++) {
    const next = scene.phrases[index] as Phrase;
    if (next.from > end + 3 || scene.clauseAt[next.from] !== scene.clauseAt[phrase.from]) break;
    const sense = senses(index);
    if (sense.places.length === 0) break;
    found.push(sense);
    end = next.to;
  }
  return found;
}
