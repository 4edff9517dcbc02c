import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { isPlaceThing } from '../values/place';

/** What goes nowhere. */
const abstract = /^thing:(?:matter|information|political\/(?:trial|law))/u;

/** "The ruling left many questions open", "the fighting left the animals without food": what goes nowhere leaves things as they are. */
export function leavesSo(
  scene: Scene,
  { subject, objects }: Relations,
  senses: (phrase: number) => PhraseSense,
): boolean {
  if (subject < 0 || objects.length === 0) return false;
  const { event, thing, animate } = senses(subject);
  if (animate || (event < 0 && !(thing !== null && abstract.test(thing)))) return false;
  return objects.every((object) => {
    const { animate, number, casualty, places, thing: left } = senses(object);
    if (places.length > 0 || (left !== null && isPlaceThing(scene, left))) return false;
    return !animate && number < 0 && casualty === null;
  });
}
