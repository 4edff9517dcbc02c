import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Value } from '../../model/value';
import { befallsAboard, befallsInside } from '../propositions/roles';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { actorOf, houseOf } from './actor';
import { causeOf } from './cause-value';
import { happeningOf } from './happening-value';
import { manyOf } from './many-of';
import { ownerOf } from './owner-of';
import type { PhraseSense } from './phrase-sense';
import { isPlaceThing, namedPlace, placeOf } from './place';
import { placesBehind } from './places-behind';
import { sideOf } from './quantity';
import { goesOver, isGround } from './territory';
import { thingOf } from './thing';
import { traceOf } from './trace-of';
import { vesselOf } from './vessel-of';
import { wholeOf } from './whole-of';

/** The typed value of a phrase in a role; null where its words stand for nothing that the role can hold. */
export function valueOfPhrase(
  scene: Scene,
  index: number,
  role: Role,
  senses: (phrase: number) => PhraseSense,
  event?: EventClass,
): Value | null {
  const phrase = scene.phrases[index] as Phrase;
  const sense = senses(index);
  const many = manyOf(scene, phrase, senses);
  if (many >= 0) return valueOfPhrase(scene, many, role, senses, event);
  const trace = event === 'find' && role === 'patient' ? traceOf(scene, index, senses) : -1;
  const whole = trace >= 0 ? trace : wholeOf(scene, phrase, senses);
  if (whole >= 0) {
    const value = valueOfPhrase(scene, whole, role, senses, event);
    return value?.kind === 'thing' ? { ...value, definite: false } : value;
  }
  const befallen = role === 'patient' || role === 'target';
  if (befallen && event !== undefined && bodily.has(traitsOf(event).family) && isOnlyPlace(sense)) {
    const place = placeOf(scene, phrase, sense, placesBehind(scene, phrase, senses));
    // A whole country that is attacked is its state; a part of it, or a town, is where it is.
    if (place !== null && (place.relation !== 'at' || place.id?.includes('/'))) return place;
  }
  // "Violated Turkish airspace", "strayed into Finnish waters": what is entered is the ground, whosever it is.
  if (befallen && event !== undefined && goesOver(event) && isGround(scene.tokens[phrase.head] as Token)) {
    if (namedPlace(scene, phrase, sense) !== null)
      return placeOf(scene, phrase, sense, placesBehind(scene, phrase, senses));
  }
  switch (role) {
    case 'agent':
      return (
        actorOf(scene, phrase, sense, ownerOf(scene, phrase, senses)) ??
        (phrase.prep < 0 ? houseOf(scene, phrase, sense) : null) ??
        thingOf(scene, phrase, sense, ownerOf(scene, phrase, senses))
      );
    case 'place': {
      const there =
        event === 'exist' ||
        event === 'be' ||
        (event !== undefined && (befallsInside.has(event) || befallsAboard(scene.tokens[phrase.prep], event)));
      return (
        placeOf(scene, phrase, sense, placesBehind(scene, phrase, senses)) ??
        (there ? vesselOf(scene, phrase, sense) : null)
      );
    }
    case 'origin':
      return (
        placeOf(scene, phrase, sense, placesBehind(scene, phrase, senses)) ??
        thingOf(scene, phrase, sense, ownerOf(scene, phrase, senses)) ??
        actorOf(scene, phrase, sense, ownerOf(scene, phrase, senses))
      );
    case 'cause':
      return causeOf(scene, phrase, sense, senses);
    case 'means':
      return (
        happeningOf(scene, phrase, sense) ??
        thingOf(scene, phrase, sense, ownerOf(scene, phrase, senses)) ??
        actorOf(scene, phrase, sense, ownerOf(scene, phrase, senses))
      );
    default:
      // "Blew up a convoy": what travels is struck, and not the travelling.
      if (befallen && event !== undefined && bodily.has(traitsOf(event).family) && sense.event >= 0) {
        const group = sense.things.find((id) => scene.gazetteer.contains('thing:group', id));
        if (group !== undefined && sense.event === phrase.head)
          return thingOf(scene, phrase, { ...sense, event: -1, thing: group }, ownerOf(scene, phrase, senses));
      }
      // What is said of a report or charge is said of the words, not of the reporting or charging.
      return objectOf(scene, phrase, event === 'be' && isWords(scene, sense) ? { ...sense, event: -1 } : sense, senses);
  }
}

function isWords(scene: Scene, { thing }: PhraseSense): boolean {
  return thing !== null && scene.gazetteer.contains('thing:information', thing);
}

/** Events of the ground: what strikes, floods or takes Damascus befalls the place, not the state that it may stand for. */
const bodily: ReadonlySet<Family> = new Set<Family>([
  'assault',
  'damage',
  'accident',
  'nature',
  'movement',
  'control',
  'protest',
]);

/** A place whose name may also stand for its state, with nothing else named beside it. */
function isOnlyPlace(sense: PhraseSense): boolean {
  if (sense.event >= 0 || sense.thing !== null || sense.animate || sense.places.length === 0) return false;
  return sense.actors.every((id) => sense.places.some((place) => id === sideOf(place)));
}

/** What an event befalls: a thing, an actor, a place, or another event. */
function objectOf(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  senses: (phrase: number) => PhraseSense,
): Value | null {
  if (sense.event >= 0) return happeningOf(scene, phrase, sense);
  if (sense.thing !== null) {
    if (isPlaceThing(scene, sense.thing) && sense.places.length > 0) {
      const place = placeOf(scene, phrase, sense, placesBehind(scene, phrase, senses));
      if (place !== null) return place;
    }
    return thingOf(scene, phrase, sense, ownerOf(scene, phrase, senses));
  }
  if (sense.actors.length > 0 || sense.animate) return actorOf(scene, phrase, sense, ownerOf(scene, phrase, senses));
  if (sense.places.length > 0) return placeOf(scene, phrase, sense, placesBehind(scene, phrase, senses));
  return sense.pronoun
    ? null
    : (thingOf(scene, phrase, sense, ownerOf(scene, phrase, senses)) ?? actorOf(scene, phrase, sense, null));
}
