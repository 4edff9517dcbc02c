import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { governingPreposition, type Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isGroup } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { isPlaceThing, namedPlace } from '../values/place';
import { roleUnderMeans } from './means-under';
import { isActing, isVehicle } from './phrase-sorts';
import { isPlaceOfDeparture, placeRole } from './place-role';
import { bringsAbout, isBlow, isFatal, namesReason } from './reasons-under';
import { roleOfDoer } from './role-of-doer';

/** Events that go towards something: "fired at the station" names no place of firing. */
const aiming: ReadonlySet<EventClass> = new Set<EventClass>(['launch', 'shoot', 'target']);

/** Families of what is done to nothing under a preposition: it only says where. */
const aimless: ReadonlySet<Family> = new Set<Family>([
  'harm',
  'accident',
  'custody',
  'protest',
  'search',
  'nature',
  'existence',
]);

/** What one moves on: a crash there is no crash into it. */
const way = /^thing:(?:building\/(?:road|bridge)|nature|political\/border)/u;

/** What comes down on something in it. */
const falling: ReadonlySet<EventClass> = new Set<EventClass>(['crash', 'sink', 'flood']);

/** Blows that fall on something. */
const blows: ReadonlySet<EventClass> = new Set<EventClass>(['attack', 'strike', 'raid', 'ambush', 'terrorism']);

/** Events by which something comes out of something. */
const issuing: ReadonlySet<EventClass> = new Set<EventClass>(['leak', 'belong', 'shoot']);

/** What befalls somebody, or breaks out, inside a vehicle as it would in a room. */
export const befallsInside: ReadonlySet<EventClass> = new Set<EventClass>([
  'begin',
  'burn',
  'die',
  'kill',
  'murder',
  'shoot',
  'stab',
]);

/** "An explosion aboard a ship", «وقع انفجار على متن سفينة»: what befalls those on board does so there; whoever travels does so by it. */
export function befallsAboard(preposition: Token | undefined, event: EventClass): boolean {
  if (preposition === undefined || senseOf(preposition, 'casualty')?.effect !== 'aboard') return false;
  const { family } = traitsOf(event);
  return event === 'happen' || family === 'assault' || family === 'harm' || family === 'custody' || family === 'search';
}

/** The role that a prepositional phrase fills, by what its preposition can mark and what its words stand for. */
export function roleOfOblique(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  event: EventClass,
  passive = false,
): Role | null {
  const at = governingPreposition(phrase, scene.phrases);
  const preposition = elementAt(scene.tokens, at);
  if (preposition === undefined) return null;
  const marks = senseOf(preposition, 'marks');
  if (namesReason(scene, sense, marks?.roles[0])) return 'cause';
  if (event === 'die' && isFatal(scene, sense, marks?.roles[0])) return 'cause';
  // «قتل في غارة», "hurt in a raid": the blow or mishap in which somebody was harmed.
  if (traitsOf(event).family === 'harm' && marks?.roles[0] === 'place' && isBlow(scene, sense)) return 'means';
  const where = marks === undefined ? senseOf(preposition, 'locative') !== undefined : marks.roles[0] === 'place';
  if (where && isPlaceOfDeparture(scene, at)) return placeRole(scene, phrase, sense, 'origin');
  if (marks === undefined) return where ? placeRole(scene, phrase, sense, 'place') : null;
  // "Took to the streets of Athens": what ends a verb of several words has its place behind it.
  if (marks.roles.length === 1 && marks.roles[0] === 'of' && elementAt(scene.tokens, at - 1)?.lexeme.pos === 'verb')
    return placeRole(scene, phrase, sense, 'place');
  // "Broke out in a lorry", «توفي في سيارة إسعاف»: where, and not with what.
  if (where && sense.event < 0 && isVehicle(scene, sense.thing))
    if (befallsInside.has(event) || befallsAboard(preposition, event)) return 'place';
  if (where && (event === 'rise' || event === 'fall') && isWhatChanged(scene, at, phrase, sense)) return 'patient';
  // "An attack on the school", but "an attack at the school".
  const upon = blows.has(event) && marks.roles.includes('topic');
  // "Shot on Turkish soil": whose land it is says where.
  const onLand = sense.thing === 'thing:nature/land' && event === 'shoot' && namedPlace(scene, phrase, sense) !== null;
  // "He was shot at a checkpoint": he is what was shot at, and the checkpoint where.
  const there = onLand || (passive && event === 'shoot');
  const aimed = (aiming.has(event) || upon) && marks.roles.includes('target') && marks.roles[0] === 'place' && !there;
  for (const role of aimed ? (['target', ...marks.roles] as const) : marks.roles) {
    switch (role) {
      case 'place':
      case 'origin': {
        const found = placeRole(scene, phrase, sense, role);
        if (found !== null) return found;
        // "Leaked from a tanker truck", "came from the crowd": what it came out of.
        // "Seized from a ship": what is on board comes from there.
        if (role === 'origin' && isVehicle(scene, sense.thing)) return 'origin';
        if (role === 'origin' && issuing.has(event) && (sense.thing !== null || isActing(sense))) return 'origin';
        break;
      }
      case 'agent':
        // What marks an origin first («من») tells of a whole or a place, not of who acts.
        if (marks.roles[0] === 'origin') break;
        // "Moved by helicopter": a vehicle without an article is how, not who.
        if (marks.roles.includes('means') && isBareVehicle(scene, phrase, sense)) return 'means';
        if (isActing(sense) || isVehicle(scene, sense.thing) || isGroup(scene, sense.thing) || sense.places.length > 0)
          return 'agent';
        break;
      case 'means': {
        // "Delayed by fog": what an active verb would have for its subject brings the same about.
        if (
          passive &&
          marks.roles[0] === 'agent' &&
          marks.roles.includes('cause') &&
          bringsItself(scene, sense) &&
          roleOfDoer(scene, sense) === 'cause'
        )
          return 'cause';
        const found = roleUnderMeans(scene, phrase, sense, event, marks.roles);
        if (found !== null) return found;
        break;
      }
      case 'target':
        // «ارتفع … إلى 88 قتيلا»: how many there are by now is nothing that is aimed at.
        if (sense.casualty !== null && sense.number >= 0 && marks.roles.includes('recipient')) break;
        // "Fled on a motorbike", «فروا على دراجة نارية»: on what, and not to what.
        if (where && traitsOf(event).family === 'movement' && isVehicle(scene, sense.thing)) return 'means';
        // «توفي على الطريق», «وقع الحادث على طريق سريع»: nobody dies at anything, and no accident is aimed.
        if (event === 'die' && sense.thing !== null && isPlaceThing(scene, sense.thing)) break;
        if (
          marks.roles.includes('place') &&
          marks.roles.includes('topic') &&
          aimless.has(traitsOf(event).family) &&
          sense.thing !== null
        )
          if (falling.has(event) ? way.test(sense.thing) : isPlaceThing(scene, sense.thing)) break;
        if (
          sense.thing !== null ||
          [sense.actors, sense.adjectives, sense.places].some((ids) => ids.length > 0) ||
          sense.unknownName
        )
          return 'target';
        break;
      case 'cause':
        if (marks.roles[0] === 'origin' && !bringsAbout(scene, sense, event)) break;
        if (sense.event >= 0 || sense.thing !== null) return 'cause';
        break;
      case 'patient':
        return 'patient';
      case 'topic':
        // «وقع انفجار في المدينة»: a word for where that no name goes with is of nothing that is told.
        if (where && !isChange(event) && isNowhere(senseOf(scene.tokens[phrase.head] as Token, 'locative')?.relation))
          return null;
        return 'topic';
      default:
    }
  }
  // "Was hit by a barge": what no table knows does what it is said to do.
  const counted = sense.unit !== null || sense.measure !== null || sense.number >= 0;
  const unknown = sense.thing === null && sense.places.length === 0 && !counted && !sense.pronoun;
  return marks.roles[0] === 'agent' && unknown ? 'agent' : null;
}

/** What happens, or is there of itself: "by remote control" is how, and "by fog" why. */
function bringsItself(scene: Scene, { event, thing, measure }: PhraseSense): boolean {
  if (measure !== null) return false;
  if (event >= 0) return true;
  return (
    thing !== null &&
    (thing.startsWith('thing:matter-') || forces.some((root) => scene.gazetteer.contains(root, thing)))
  );
}

const forces = ['thing:phenomenon', 'thing:nature', 'thing:illness'] as const;

/** What rose or fell somewhere else is something else. */
const isChange = (event: EventClass): boolean =>
  event === 'rise' || event === 'fall' || traitsOf(event).family === 'change';

/** «في المدينة», «بالشمال». */
const isNowhere = (relation: string | undefined): boolean => relation === 'at' || relation === 'direction';

function isBareVehicle(scene: Scene, phrase: Phrase, { thing, number, adjectives, actors }: PhraseSense): boolean {
  const first = (scene.tokens[phrase.from] as Token).lexeme;
  const head = (scene.tokens[phrase.head] as Token).lexeme;
  if (!isVehicle(scene, thing) || first.pos === 'determiner' || number >= 0 || adjectives.length + actors.length > 0)
    return false;
  return head.number === 'singular' && scene.phrases[phrase.index + 1]?.of !== phrase.index;
}

/** "An increase in sickness", «ارتفاع في حالات الربو»: what a noun of change tells of stands right behind it under the preposition of a place. */
function isWhatChanged(scene: Scene, at: number, phrase: Phrase, sense: PhraseSense): boolean {
  if (elementAt(scene.tokens, at - 1)?.lexeme.pos !== 'noun' || placeRole(scene, phrase, sense, 'place') !== null)
    return false;
  return sense.number < 0 && (sense.thing !== null || sense.event >= 0 || sense.casualty !== null);
}
