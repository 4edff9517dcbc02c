import type { Role } from '../../model/proposition';
import type { Scene } from '../syntax/scene';
import { isGroup, isHouse } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { isActing, isVehicle, isWeapon } from './phrase-sorts';

/** Goods that nobody attacks with: what they bring about they bring about by themselves. */
function isTame(scene: Scene, thing: string | null): boolean {
  return tame.some((root) => thing !== null && scene.gazetteer.contains(root, thing));
}

const tame = [
  'water',
  'foul-water',
  'cargo',
  'food',
  'medicine',
  'narcotic',
  'alcohol',
  'waste',
  'effluent',
  'pesticide',
  'ember',
  'metal',
  'fertiliser',
].map((name) => `thing:substance/${name}`);

/** The role of a phrase that stands before a transitive verb as its subject, or owns an event noun. */
export function roleOfDoer(scene: Scene, sense: PhraseSense): Role {
  if (sense.event >= 0) return 'cause';
  if (isWeapon(scene, sense.thing) && !sense.animate) return isTame(scene, sense.thing) ? 'cause' : 'means';
  if (isActing(sense) || isVehicle(scene, sense.thing) || isGroup(scene, sense.thing)) return 'agent';
  if (isHouse(scene, sense.thing)) return 'agent';
  if (sense.thing !== null && !sense.animate) return 'cause';
  return 'agent';
}
