import type { Counting, CountMemory } from '../memory/count-memory';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isTally, type PhraseSense } from '../values/phrase-sense';
import { countedByTally } from './countings';

/** "Estimates of the number of guests vary", with no figure: what figures that follow are of. */
export function talliesIn(scene: Scene, senses: (phrase: number) => PhraseSense, memory: CountMemory): Counting[] {
  const found: Counting[] = [];
  for (const phrase of scene.phrases) {
    const { measure, number } = senses(phrase.index);
    if (number >= 0) return [];
    if (!isTally(measure) || !isOfThem(scene, phrase)) continue;
    const counting = countedByTally(scene, [], phrase, senses, memory);
    if (counting !== null) found.push({ ...counting, slots: [] });
  }
  return found;
}

/** "The number of guests": completed by those whom it numbers. */
function isOfThem({ phrases }: Scene, { index }: Phrase): boolean {
  return phrases[index + 1]?.of === index;
}
