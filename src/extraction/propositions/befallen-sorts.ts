import { type Family, traitsOf } from '../../model/event-class';
import type { Scene } from '../syntax/scene';
import { isGroup } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { eventAt, eventOf } from './event-at';
import { isInformation } from './object-sorts';
import { isActing, isVehicle, isWeapon } from './phrase-sorts';

// What a phrase stands for, as far as the choice among the senses of the deed that befalls it asks for it.

/** A thing with a body, and nobody. */
export function isBreakable(scene: Scene, sense: PhraseSense): boolean {
  if (sense.thing === null || sense.event >= 0 || sense.animate || sense.actors.length > 0) return false;
  return (
    !isGroup(scene, sense.thing) &&
    ['thing:building', 'thing:vehicle', 'thing:machine', 'thing:object'].some((root) => sense.thing?.startsWith(root))
  );
}

/** Data that are kept: what no reader is meant to see. */
export function isSecret(sense: PhraseSense): boolean {
  return isInformation(sense) && sense.event < 0 && !published.some((root) => sense.thing?.startsWith(root));
}

const published = ['report', 'statement', 'claim', 'warning'].map((name) => `thing:information/${name}`);

/** A thing and no event, rule or person. */
export function isThing({ thing, event, animate }: PhraseSense): boolean {
  return thing !== null && event < 0 && !animate && !thing.startsWith('thing:political');
}

export function isBuilt({ thing }: PhraseSense): boolean {
  return thing?.startsWith('thing:building') === true;
}

const fired = ['projectile', 'bomb', 'chemical', 'launcher'].map((name) => `thing:weapon/${name}`);

export function isFired(scene: Scene, { thing }: PhraseSense): boolean {
  return thing !== null && fired.some((root) => thing === root || scene.gazetteer.contains(root, thing));
}

/** Ice, a bird, a fault: an event or a thing that is no weapon and no aircraft. */
export function isForceless(scene: Scene, sense: PhraseSense): boolean {
  if (
    isActing(sense) ||
    sense.pronoun ||
    isGroup(scene, sense.thing) ||
    isWeapon(scene, sense.thing) ||
    isVehicle(scene, sense.thing)
  )
    return false;
  if (sense.event < 0) return sense.thing !== null;
  const { family } = traitsOf(eventAt(scene, sense.event) ?? 'act');
  return family === 'nature' || family === 'accident' || sense.things.some((id) => id.startsWith('thing:animal'));
}

/** Somebody, or a unit or group. */
export function isDoer(scene: Scene, sense: PhraseSense): boolean {
  return isActing(sense) || isGroup(scene, sense.thing);
}

/** Who holds an office. */
export function isOfficer({ actors }: PhraseSense): boolean {
  return actors.some((id) => id.startsWith('actor:role/') && !id.startsWith('actor:role/worker'));
}

export const dealt: ReadonlySet<Family | null> = new Set<Family | null>(['dealing', 'decision']);

export function familyOf(scene: Scene, sense: PhraseSense): Family | null {
  const event = eventOf(scene, sense);
  return event === undefined ? null : traitsOf(event).family;
}

/** A place by its name, and nothing that stands in it. */
export function isGround(sense: PhraseSense): boolean {
  if (sense.thing !== null || sense.event >= 0 || sense.animate || sense.number >= 0 || sense.pronoun) return false;
  return sense.places.length > 0;
}

/** A pronoun that stands for one person or thing. */
export function isOne({ pronoun }: PhraseSense): boolean {
  return pronoun;
}

/** A ceremony, a concert, a match: what is attended. */
export function isOccasion({ thing, event }: PhraseSense): boolean {
  return thing?.startsWith('thing:work') === true || (thing === null && event >= 0);
}
