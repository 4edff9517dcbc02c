import type { PlaceValue } from '../../model/place';
import { isVehicle } from '../propositions/phrase-sorts';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import type { PhraseSense } from './phrase-sense';

/** Where something is steered from. */
export const helm = 'thing:vehicle-part/helm';

/** "On the bus", «على متن القارب», "in the cabin": a vehicle as where somebody is, or where it is driven from. */
export function vesselOf(scene: Scene, { from, to }: Phrase, { thing }: PhraseSense): PlaceValue | null {
  if (!isVehicle(scene, thing) && thing !== helm) return null;
  const name = wordsOf(scene, from, to);
  return { kind: 'place', id: null, name, relation: 'at', side: null, thing, within: [] };
}
