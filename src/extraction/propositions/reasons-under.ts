import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isGroup } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';

/** "For health reasons", «لأسباب صحية». */
export function namesReason(scene: Scene, { event, things }: PhraseSense, prefix: string | undefined): boolean {
  const named = event < 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  if (named === 'illness') return prefix === 'topic' || prefix === 'of';
  if (named !== 'cause') return false;
  return things.length > 0 || (scene.tokens[event] as Token).lexeme.number === 'plural';
}

/** What somebody died of: "of a heart attack", "from his wounds", "under torture", «تحت التعذيب», «بنوبة قلبية». */
export function isFatal(scene: Scene, sense: PhraseSense, mark: string | undefined): boolean {
  const event = sense.event < 0 ? undefined : senseOf(scene.tokens[sense.event] as Token, 'event')?.event;
  if (event === 'torture' || (mark === 'means' && event !== undefined && ailments.has(event))) return true;
  if (mark !== 'of' && mark !== 'origin') return false;
  return (
    event !== undefined ||
    (sense.thing !== null && fatal.some((root) => scene.gazetteer.contains(root, sense.thing as string)))
  );
}

export function isBlow(scene: Scene, { event, places }: PhraseSense): boolean {
  const named = event < 0 || places.length > 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  return named !== undefined && traitsOf(named).family === 'assault' && named !== 'clash' && named !== 'calm';
}

const ailments: ReadonlySet<EventClass> = new Set<EventClass>(['illness', 'infect', 'outbreak', 'poison']);

/** Things that one dies of. */
const fatal = ['thing:phenomenon', 'thing:substance', 'thing:illness'] as const;

/** "Fell from exhaustion", "damage from the storm": what comes from persons, groups or places came about by none of them. */
export function bringsAbout(scene: Scene, { event, thing, animate }: PhraseSense, effect: EventClass): boolean {
  const { family } = traitsOf(effect);
  // "No call from the pilot": whoever it is from made it.
  if (animate) return family === 'speech' || family === 'dealing';
  if (effect === 'act' || isGroup(scene, thing)) return false;
  return (
    event >= 0 || effective.some((root) => thing !== null && (thing === root || scene.gazetteer.contains(root, thing)))
  );
}

/** Things that bring something about by being there. */
const effective = [
  'thing:phenomenon',
  'thing:substance',
  'thing:illness',
  'thing:weapon',
  'thing:matter-weather',
] as const;
