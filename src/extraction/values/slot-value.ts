// Long because each role reads a phrase in its own way, and the ways share their tests.

import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { PlaceValue } from '../../model/place';
import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Value } from '../../model/value';
import { isVehicle } from '../propositions/phrase-sorts';
import { befallsInside } from '../propositions/roles';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { actorOf, forceOf, houseOf, isGeneric } from './actor';
import type { PhraseSense } from './phrase-sense';
import { isPlaceThing, namedPlace, placeOf } from './place';
import { sideOf } from './quantity';
import { goesOver, isGround } from './territory';
import { thingOf } from './thing';
import { traceOf } from './trace-of';

/** "A wave of riots", «سلسلة هجمات»: the happenings that a noun of repetition is of; −1 for any other phrase. */
export function manyOf(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): number {
  const head = scene.tokens[phrase.head] as Token;
  const following = scene.phrases[phrase.index + 1];
  // «أي من اللاعبين»: those of whom it is any.
  if (head.lexeme.pos === 'determiner' && phrase.to === phrase.from + 1)
    return following !== undefined && following.of === phrase.index && senses(following.index).thing !== null
      ? following.index
      : -1;
  if (head.lexeme.pos !== 'noun' || scene.pack.repeating?.has(head.lexeme.lemma) !== true) return -1;
  const next = scene.phrases[phrase.index + 1];
  return next !== undefined && next.of === phrase.index && senses(next.index).event >= 0 ? next.index : -1;
}

/** "One of Japan's best-known businessmen", "two of the largest banks": those whom a bare number is taken from; −1 for any other phrase. */
function wholeOf({ tokens, phrases }: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): number {
  if (phrase.to - phrase.from > 1 || (tokens[phrase.from] as Token).lexeme.pos !== 'number') return -1;
  const of = phrases[phrase.index + 1];
  if (of === undefined || of.prep !== phrase.to || senseOf(tokens[of.prep] as Token, 'marks')?.roles[0] !== 'of')
    return -1;
  const whole = phrases[of.index + 1]?.owner === of.index ? of.index + 1 : of.index;
  const { thing, casualty, number } = senses(whole);
  return thing !== null && casualty === null && number < 0 ? whole : -1;
}

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
    const place = placeOf(scene, phrase, sense, following(scene, phrase, senses));
    // A whole country that is attacked is its state; a part of it, or a town, is where it is.
    if (place !== null && (place.relation !== 'at' || place.id?.includes('/'))) return place;
  }
  // "Violated Turkish airspace", "strayed into Finnish waters": what is entered is the ground, whosever it is.
  if (befallen && event !== undefined && goesOver(event) && isGround(scene.tokens[phrase.head] as Token)) {
    if (namedPlace(scene, phrase, sense) !== null)
      return placeOf(scene, phrase, sense, following(scene, phrase, senses));
  }
  switch (role) {
    case 'agent':
      return (
        actorOf(scene, phrase, sense, ownerOf(scene, phrase, senses)) ??
        (phrase.prep < 0 ? houseOf(scene, phrase, sense) : null) ??
        thingOf(scene, phrase, sense, ownerOf(scene, phrase, senses))
      );
    case 'place': {
      const there = event === 'exist' || event === 'be' || (event !== undefined && befallsInside.has(event));
      return (
        placeOf(scene, phrase, sense, following(scene, phrase, senses)) ??
        (there ? vesselOf(scene, phrase, sense) : null)
      );
    }
    case 'origin':
      return (
        placeOf(scene, phrase, sense, following(scene, phrase, senses)) ??
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

/** Where something is steered from. */
export const helm = 'thing:vehicle-part/helm';

/** "On the bus", «على متن القارب», "in the cabin": a vehicle as where somebody is, or where it is driven from. */
function vesselOf(scene: Scene, { from, to }: Phrase, { thing }: PhraseSense): PlaceValue | null {
  if (!isVehicle(scene, thing) && thing !== helm) return null;
  const name = wordsOf(scene, from, to);
  return { kind: 'place', id: null, name, relation: 'at', side: null, thing, within: [] };
}

/**
 * What brought something about: an event, or one that the phrase's other words name ("an electrical short circuit", "a broken
 * rail"), or that stands behind a word of measure ("years of neglect", "a lack of maintenance").
 */
function causeOf(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  senses: (phrase: number) => PhraseSense,
): Value | null {
  const happening = happeningOf(scene, phrase, sense);
  // "For health reasons": the reasons are what the phrase's other words say.
  const reasons = happening?.kind === 'happening' && happening.event === 'cause' && sense.things.length > 0;
  if (reasons) return thingOf(scene, phrase, sense, null);
  if (happening !== null) return withComplement(scene, phrase, happening, senses);
  const named = sense.animate ? null : namedHappening(scene, phrase, sense);
  if (named !== null) return named;
  const next = scene.phrases[phrase.index + 1];
  if (sense.thing === null && !sense.animate && next?.of === phrase.index) {
    const one = senses(next.index);
    const behind = happeningOf(scene, next, one) ?? (one.animate ? null : thingOf(scene, next, one, null));
    if (behind !== null && !(behind.kind === 'thing' && behind.id === null)) return behind;
  }
  const owner = ownerOf(scene, phrase, senses);
  // "The police", "an insider": a body or office that is no thing besides.
  const actor = sense.thing === null && sense.actors.length > 0 ? actorOf(scene, phrase, sense, owner) : null;
  return actor ?? thingOf(scene, phrase, sense, owner) ?? actorOf(scene, phrase, sense, owner);
}

/** Classes that say little of what lies behind something without what they are of: «ارتفاع درجات الحرارة», "an explosion of gas". */
const relational: ReadonlySet<EventClass> = new Set<EventClass>(['explode', 'begin', 'end', 'use']);

/** A cause with what it is of: what rose, what blew up. */
function withComplement(
  scene: Scene,
  phrase: Phrase,
  happening: Value,
  senses: (phrase: number) => PhraseSense,
): Value {
  if (happening.kind !== 'happening') return happening;
  const next = scene.phrases[phrase.index + 1];
  if (happening.event === 'malfunction' && next !== undefined && next.prep === phrase.to && inside(scene, next))
    return { ...happening, name: wordsOf(scene, phrase.from, next.to) };
  if (traitsOf(happening.event).family !== 'change' && !relational.has(happening.event)) return happening;
  if (next === undefined || next.of !== phrase.index) return happening;
  const { things, animate } = senses(next.index);
  const name = wordsOf(scene, phrase.from, next.to);
  // «نقص السائقين»: whom it is of belongs to its name alone.
  if (animate || things.length === 0) return { ...happening, name };
  return { ...happening, name, concepts: [...happening.concepts, ...things] };
}

/** «عطل في الإشارات», "a fault in the brakes": what is at fault. */
function inside({ tokens }: Scene, { prep }: Phrase): boolean {
  return senseOf(tokens[prep] as Token, 'marks')?.roles[0] === 'place';
}

function namedHappening(scene: Scene, phrase: Phrase, sense: PhraseSense): Value | null {
  for (let i = phrase.to - 1; i >= phrase.from; i--) {
    const token = scene.tokens[i] as Token;
    const event = senseOf(token, 'event')?.event;
    if (event === undefined) continue;
    // What is broken and gives way failed.
    const behind = event === 'damage' && token.lexeme.pos === 'adjective' ? 'malfunction' : event;
    if (!causal.has(behind)) continue;
    const name = wordsOf(scene, phrase.from, phrase.to);
    return { kind: 'happening', event: behind, name, concepts: sense.things };
  }
  return null;
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
      const place = placeOf(scene, phrase, sense, following(scene, phrase, senses));
      if (place !== null) return place;
    }
    return thingOf(scene, phrase, sense, ownerOf(scene, phrase, senses));
  }
  if (sense.actors.length > 0 || sense.animate) return actorOf(scene, phrase, sense, ownerOf(scene, phrase, senses));
  if (sense.places.length > 0) return placeOf(scene, phrase, sense, following(scene, phrase, senses));
  return sense.pronoun
    ? null
    : (thingOf(scene, phrase, sense, ownerOf(scene, phrase, senses)) ?? actorOf(scene, phrase, sense, null));
}

function happeningOf(scene: Scene, phrase: Phrase, sense: PhraseSense): Value | null {
  if (sense.event < 0) return null;
  const token = scene.tokens[sense.event] as Token;
  const event = senseOf(token, 'event');
  if (event === undefined) return null;
  const concepts = [...sense.things, ...sense.actors, ...sense.adjectives.map(sideOf)];
  return {
    kind: 'happening',
    event: qualified(scene, phrase, sense.event) ?? event.event,
    name: wordsOf(scene, phrase.from, phrase.to),
    concepts,
  };
}

/** What lies behind a happening, where its adjective says so: "an accidental fire", "a deliberate crash", «حريق مفتعل». */
const qualities: ReadonlySet<EventClass> = new Set<EventClass>(['accident', 'sabotage', 'malfunction', 'negligence']);

/** Events that say what lies behind others, whatever word of a phrase names them. */
const causal: ReadonlySet<EventClass> = new Set<EventClass>([
  ...qualities,
  'attack',
  'hack',
  'illness',
  'leak',
  'storm',
  'flood',
  'quake',
  'explode',
]);

function qualified(scene: Scene, phrase: Phrase, head: number): EventClass | null {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = scene.tokens[i] as Token;
    const event = i === head || token.lexeme.pos !== 'adjective' ? undefined : senseOf(token, 'event')?.event;
    if (event !== undefined && qualities.has(event)) return event;
  }
  return null;
}

/** Whose it is: "Iraq's army", "a base of the coalition", «مقاتلة تابعة للتحالف». */
function ownerOf(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): PhraseSense | null {
  if (phrase.owner >= 0) return senses(phrase.owner);
  const next = scene.phrases[phrase.index + 1];
  if (next === undefined) return null;
  const sense = senses(next.index);
  // «عناصر من حزب الله», "men from the Wagner group": persons of a body that is known.
  if (next.of !== phrase.index) {
    const from =
      next.prep === phrase.to && marksAt(scene.tokens, next.prep).some((role) => role === 'of' || role === 'origin');
    const named = sense.actors.some((id) => !isGeneric(id) && !isCountry(id));
    const own = senses(phrase.index);
    if (from && named && own.animate) return sense;
    // «عناصر من الجيش», «دورية للشرطة»: men and units of a force, whatever its name.
    const held = from || (next.prep === phrase.to && marksAt(scene.tokens, next.prep)[0] === 'recipient');
    return held && own.actors.length === 0 && isManned(own) && forceOf(scene, sense) !== undefined ? sense : null;
  }
  // An aircraft belongs to who flies it, be that a force without a name: "a jet of the coalition".
  const flown = isVehicle(scene, senses(phrase.index).thing);
  if (flown && sense.adjectives.length > 0) return sense;
  return sense.actors.some((id) => flown || !isGeneric(id)) ? sense : null;
}

/** Men, and units of them. */
function isManned({ animate, thing }: PhraseSense): boolean {
  return animate || thing?.startsWith('thing:group/unit') === true;
}

/** «طلاب من سوريا»: where somebody is from. */
function isCountry(actor: string): boolean {
  return /^actor:[a-z]{2}$/u.test(actor);
}

/** Senses of the phrases right behind one: "Ain Issa, in Raqqa province" holds it in Raqqa. */
function following(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): PhraseSense[] {
  const found: PhraseSense[] = [];
  let end = phrase.to;
  for (let index = phrase.index + 1; index < scene.phrases.length && found.length < 3; index++) {
    const next = scene.phrases[index] as Phrase;
    if (next.from > end + 3 || scene.clauseAt[next.from] !== scene.clauseAt[phrase.from]) break;
    const sense = senses(index);
    if (sense.places.length === 0) break;
    found.push(sense);
    end = next.to;
  }
  return found;
}
