import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { isPlaceThing } from '../values/place';
import { isUnlisted, isVehicle } from './phrase-sorts';
import { placeRole } from './place-role';

/** What a phrase under a preposition of means is: the means, the content of what is said or ruled, or nothing of either (null). */
export function roleUnderMeans(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  event: EventClass,
  roles: readonly string[],
): Role | null {
  // «أبلغ الجيش بالغارة», «أمر بفتح تحقيق», «اتهمه بالتلاعب»: what is told, asked, ruled or laid at a door is its content.
  if (roles[0] === 'means' && told.has(event) && !isSite(scene, phrase, sense)) return 'topic';
  // «بمدينة الأبيض»: a town is where.
  if (senseOf(scene.tokens[phrase.head] as Token, 'locative') !== undefined) return null;
  // «أصيب بجروح»: wounds are what one has, and nothing that one was hurt with.
  if (traitsOf(event).family === 'harm' && isInjury(scene, sense)) return null;
  // «بحضور الوزير»: who was there did nothing to bring it about.
  if (isAccompanying(scene, sense)) return null;
  // «لاعب بنادي الوحدة»: nothing is done by means of a team or a crowd.
  if (sense.thing === 'thing:group' || sense.thing?.startsWith('thing:group/') === true) return null;
  if (roles[0] === 'place' && !servesInside(scene, sense, event)) return null;
  if (sense.thing !== null && !sense.animate && !isPlaceThing(scene, sense.thing)) return 'means';
  if (sense.event >= 0) return 'means';
  // "Strangled with a wire": what no table knows, where something is done to somebody with it.
  if (roles[0] === 'means' && dealing.has(traitsOf(event).family) && isUnlisted(sense)) return 'means';
  return null;
}

/** Events whose content stands under a preposition of means: words, demands, rulings and charges. */
const told: ReadonlySet<EventClass> = new Set<EventClass>([
  'inform',
  'order',
  'demand',
  'promise',
  'offer',
  'threaten',
  'accuse',
  'charge',
  'convict',
  'acquit',
  'sentence',
  'sue',
  'ban',
  'allow',
  'approve',
  'sanction',
  'plan',
  'appoint',
  'investigate',
  'praise',
]);

const accompanying: ReadonlySet<EventClass> = new Set<EventClass>([
  'attend',
  'cooperate',
  'exist',
  'investigate',
  'happen',
  'begin',
]);

function isInjury(scene: Scene, { event }: PhraseSense): boolean {
  const named = event < 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  return named === 'wound';
}

function isSite(scene: Scene, phrase: Phrase, sense: PhraseSense): boolean {
  return sense.event < 0 && placeRole(scene, phrase, sense, 'place') !== null;
}

/** Being there, and being met, that go along with something else. */
function isAccompanying(scene: Scene, { event }: PhraseSense): boolean {
  const beside = event < 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  return beside !== undefined && accompanying.has(beside);
}

/** "Killed in a raid", "fled in a car", but "known in films", "set in the case": "in" marks where things are before it marks a means. */
function servesInside(scene: Scene, { event, thing }: PhraseSense, does: EventClass): boolean {
  const { family } = traitsOf(does);
  const done = event < 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  if (done === 'fall' && family === 'harm') return true;
  if (done !== undefined)
    return harmed.has(family) && (family === 'harm' ? hurting : blowing).has(traitsOf(done).family);
  return isVehicle(scene, thing) && carried.has(family);
}

const harmed: ReadonlySet<Family> = new Set<Family>(['harm', 'damage', 'custody', 'accident']);
const blowing: ReadonlySet<Family> = new Set<Family>(['assault', 'accident', 'nature']);
/** Deeds and mishaps that persons come to harm in: "died in a fire", "killed in the unrest". */
const hurting: ReadonlySet<Family> = new Set<Family>([...blowing, 'damage', 'protest', 'harm']);
const carried: ReadonlySet<Family> = new Set<Family>(['movement', 'assault', 'custody']);

/** Families of what is done to somebody or something with something. */
const dealing: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'damage', 'technology']);
