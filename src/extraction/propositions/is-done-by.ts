import { type Family, traitsOf } from '../../model/event-class';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import { isGroup } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import type { Draft } from './draft';
import { isVehicle } from './phrase-sorts';

/** Families of what comes from whoever does it: an attack, a theft of data, a threat, an order. */
const issued: ReadonlySet<Family> = new Set<Family>(['assault', 'technology', 'speech']);

/**
 * «تعرضت القافلة لهجوم من مسلحين», «قصف من مسيّرة»: right behind the noun of a blow, "from" says who dealt it, where that is somebody
 * and no place.
 */
export function isDoneBy(scene: Scene, { nominal, event, token }: Draft, phrase: Phrase, sense: PhraseSense): boolean {
  if (!nominal || scene.pack.order !== 'verb-first' || !issued.has(traitsOf(event).family)) return false;
  const marks = marksAt(scene.tokens, phrase.prep);
  if (marks[0] !== 'origin' || !marks.includes('agent')) return false;
  if (scene.phrases[scene.phraseAt[token] as number]?.to !== phrase.prep || sense.places.length > 0) return false;
  // «تمكن الانفجار من إصابة»: a deed deals no blow.
  if (sense.event >= 0) return false;
  // «هجوم من الخلف»: what no table knows is nobody.
  if (sense.animate || sense.actors.length > 0) return true;
  return isGroup(scene, sense.thing) || isVehicle(scene, sense.thing);
}
