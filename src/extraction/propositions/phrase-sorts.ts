import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';

const weaponRoots = ['thing:weapon', 'thing:substance'] as const;

/** A thing that harms by being used: weapons, and what explodes or poisons. */
export function isWeapon(scene: Scene, thing: string | null): boolean {
  if (thing === null) return false;
  for (const root of weaponRoots) if (thing === root || scene.gazetteer.contains(root, thing)) return true;
  return false;
}

export function isVehicle(scene: Scene, thing: string | null): boolean {
  return thing !== null && scene.gazetteer.contains('thing:vehicle', thing);
}

/** Persons, forces and bodies: what can act of itself. */
export function isActing(sense: PhraseSense): boolean {
  return sense.animate || sense.actors.length > 0 || (sense.thing === null && sense.unknownName);
}

/** A noun that no table knows: no number, place, person or pronoun. */
export function isUnlisted({
  thing,
  number,
  unit,
  measure,
  places,
  actors,
  adjectives,
  pronoun,
  animate,
}: PhraseSense): boolean {
  if (thing !== null || pronoun || animate || number >= 0 || unit !== null || measure !== null) return false;
  return places.length + actors.length + adjectives.length === 0;
}
