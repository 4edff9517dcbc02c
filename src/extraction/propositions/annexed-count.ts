import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import type { Counted } from './draft';

/** «جثث ثمانية عمال»: as many bodies as the persons whose they are. */
export function annexedCount(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  senses: (phrase: number) => PhraseSense,
): Counted | null {
  const owners = scene.phrases[phrase.index + 1];
  if (owners === undefined || owners.of !== phrase.index || owners.prep >= 0 || owners.from !== phrase.to) return null;
  const of = senses(owners.index);
  if (of.number < 0 || of.unit !== null || !of.animate) return null;
  const quantity = quantityOf(scene, owners, { ...of, casualty: sense.casualty }, sense.casualty, false);
  return quantity === null
    ? null
    : { quantity, phrase: owners.index, from: phrase.from, to: owners.to, implied: false };
}
