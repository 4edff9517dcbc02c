import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Frame, Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { eventAt, eventOf } from './event-at';
import { isFigurative } from './is-figurative';
import { isAmount, isBody, isDisease, isInformation, isPerson } from './object-sorts';
import { isVehicle, isWeapon } from './phrase-sorts';

/** Whether what a word befalls is of the sort that its event befalls: persons are detained, ballots rigged, towns seized. */
export function suits(
  scene: Scene,
  relation: Relations,
  event: EventClass,
  frame: Frame | undefined,
  befallen: readonly PhraseSense[],
): boolean {
  const { pos, voice } = (scene.tokens[relation.token] as Token).lexeme;
  const test = classTests[event] ?? familyTests[traitsOf(event).family];
  // "The body was recovered", "recovered two bodies", "broke up the march": what one does to another is no happening of its own.
  if (
    pos === 'verb' &&
    frame === 'unaccusative' &&
    (voice === 'passive' ||
      (relation.objects.length > 0 && befallen.some((sense) => isBody(sense) || isGathering(scene, sense))))
  )
    return false;
  if (pos !== 'verb' || test === undefined || befallen.length === 0) return true;
  const undergoes = relation.objects.length > 0 || voice === 'passive' || frame === 'unaccusative';
  return !undergoes || befallen.some((sense) => test(sense, scene));
}

/** Whether what a class of event befalls may be befallen by it, whatever the grammar says. */
export function mayBefall(scene: Scene, event: EventClass, befallen: readonly PhraseSense[]): boolean {
  const test = classTests[event];
  return test === undefined || befallen.length === 0 || befallen.some((sense) => test(sense, scene));
}

function isGathering(scene: Scene, sense: PhraseSense): boolean {
  const event = eventOf(scene, sense);
  return event !== undefined && traitsOf(event).family === 'protest';
}

type Test = (sense: PhraseSense, scene: Scene) => boolean;

const familyTests: Readonly<Partial<Record<Family, Test>>> = {
  custody: (sense) => isPerson(sense) || isName(sense),
  technology: ({ thing }, scene) => !isVehicle(scene, thing),
  vote: (sense, scene) =>
    sense.thing?.startsWith('thing:political') === true || contests.has(eventOf(scene, sense) ?? 'act'),
  // Talks fail and prices crash; that is no accident.
  accident: ({ event }, scene) => event < 0 || familiesAtRisk.has(traitsOf(eventAt(scene, event) ?? 'act').family),
  control: ({ event }) => event < 0,
  // "Hit exports", "killed the bill", "prices exploded": no blow falls on what has no body.
  assault: (sense, scene) => !isFigurative(scene, sense, 'assault'),
  harm: (sense, scene) => !isFigurative(scene, sense, 'harm'),
  damage: (sense, scene) => !isFigurative(scene, sense, 'damage'),
  nature: (sense, scene) => !isFigurative(scene, sense, 'nature'),
};

const classTests: Readonly<Partial<Record<EventClass, Test>>> = {
  meet: (sense, scene) =>
    isPerson(sense) || isName(sense) || sense.places.length > 0 || (sense.event >= 0 && !isAsked(scene, sense)),
  hospitalise: (sense) => isPerson(sense) || isName(sense),
  dismiss: (sense) => isPerson(sense) || isName(sense) || sense.thing === 'thing:matter-job',
  // "Blocked the convoy": what moves is stopped.
  close: ({ event }, scene) => event < 0 || traitsOf(eventAt(scene, event) ?? 'act').family === 'movement',
  'shoot-down': (sense, scene) =>
    isVehicle(scene, sense.thing) ||
    isWeapon(scene, sense.thing) ||
    sense.thing === 'thing:object' ||
    sense.pronoun ||
    sense.unknownName,
  // "Overturned the verdict"; wagons and cars overturn.
  reject: ({ thing }, scene) => !isVehicle(scene, thing),
  store: ({ thing, event, animate }) => thing !== null && event < 0 && !animate,
  // "Handed over the disk", "charged the battery": what is done to persons alone.
  extradite: (sense) => isPerson(sense) || isName(sense),
  charge: (sense) => isSomebody(sense),
  convict: (sense) => isSomebody(sense),
  sentence: (sense) => isSomebody(sense),
  appoint: (sense) => isSomebody(sense) || sense.thing?.startsWith('thing:group') === true,
  // "Contracted the work", "caught the bus".
  infect: (sense) => isPerson(sense) || isSickening(sense),
  // "Save 100 euros", "saved the file".
  rescue: (sense) => !isAmount(sense) && !isInformation(sense) && sense.unit === null,
  // "Considered him a friend", "the party is considered the oldest".
  plan: (sense) => !isPerson(sense) && !isName(sense),
  // "Joined the company", "joined him at Google".
  attend: (sense) => !isPerson(sense) && !(sense.event < 0 && isName(sense)),
  // "Directed a film".
  order: ({ thing }) => thing === null || !['thing:information', 'thing:work'].some((root) => thing.startsWith(root)),
  // "Make up the evidence".
  'restore-ties': (sense) => sense.thing === null || sense.thing.startsWith('thing:political'),
};

/** Somebody, or a body that can be called to account. */
function isSomebody(sense: PhraseSense): boolean {
  return isPerson(sense) || isName(sense) || sense.thing?.startsWith('thing:group') === true;
}

/** What one falls ill with, who does, or a word that no table knows: "the fever", "a virus"; no deed, money or work. */
function isSickening(sense: PhraseSense): boolean {
  const { thing, event, unit } = sense;
  if (thing === null) return event < 0 && unit === null;
  return isDisease(sense) || sickening.some((root) => thing.startsWith(root));
}

const sickening = ['person', 'group', 'animal', 'illness', 'substance', 'care', 'building'].map(
  (name) => `thing:${name}`,
);

/** A demand, an order, a warning: what one meets or receives without meeting anybody. */
function isAsked(scene: Scene, sense: PhraseSense): boolean {
  const event = sense.animate ? undefined : eventOf(scene, sense);
  return event !== undefined && (traitsOf(event).family === 'speech' || traitsOf(event).family === 'decision');
}

/** What one wins or loses. */
const contests: ReadonlySet<EventClass> = new Set<EventClass>([
  'vote',
  'run',
  'sue',
  'agree',
  'clash',
  'charge',
  'win',
  'rig',
]);

/** Events told of as though they were what has the accident: "the flight crashed". */
const familiesAtRisk: ReadonlySet<Family> = new Set<Family>(['movement', 'state', 'accident', 'damage', 'economy']);

/** Somebody whom no table knows, or a body: no place and no thing. */
function isName({ actors, unknownName, pronoun, places }: PhraseSense): boolean {
  return places.length === 0 && (actors.length > 0 || unknownName || pronoun);
}
