// Long because one order of tests decides what a phrase under a preposition is.
import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import { governingPreposition, type Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isGroup, isHouse } from '../values/actor';
import { type PhraseSense, senseOfPhrase } from '../values/phrase-sense';
import { isPlaceThing, namedPlace, siteOf } from '../values/place';

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

/** Events that go towards something: "fired at the station" names no place of firing. */
const aiming: ReadonlySet<EventClass> = new Set<EventClass>(['launch', 'shoot', 'target']);

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
  if (where && befallsInside.has(event) && isVehicle(scene, sense.thing) && sense.event < 0) return 'place';
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
      case 'means':
        // «أبلغ الجيش بالغارة», «أمر بفتح تحقيق», «اتهمه بالتلاعب»: what is told, asked, ruled or laid at a door is its content.
        if (marks.roles[0] === 'means' && told.has(event) && !isSite(scene, phrase, sense)) return 'topic';
        // «بمدينة الأبيض»: a town is where.
        if (senseOf(scene.tokens[phrase.head] as Token, 'locative') !== undefined) break;
        // «أصيب بجروح»: wounds are what one has, and nothing that one was hurt with.
        if (traitsOf(event).family === 'harm' && isInjury(scene, sense)) break;
        // «بحضور الوزير»: who was there did nothing to bring it about.
        if (isAccompanying(scene, sense)) break;
        // «لاعب بنادي الوحدة»: nothing is done by means of a team or a crowd.
        if (sense.thing?.startsWith('thing:group/') === true) break;
        if (marks.roles[0] === 'place' && !servesInside(scene, sense, event)) break;
        if (sense.thing !== null && !sense.animate && !isPlaceThing(scene, sense.thing)) return 'means';
        if (sense.event >= 0) return 'means';
        // "Strangled with a wire": what no table knows, where something is done to somebody with it.
        if (marks.roles[0] === 'means' && dealing.has(traitsOf(event).family) && isUnlisted(sense)) return 'means';
        break;
      case 'target':
        // «ارتفع … إلى 88 قتيلا»: how many there are by now is nothing that is aimed at.
        if (sense.casualty !== null && sense.number >= 0 && marks.roles.includes('recipient')) break;
        // «توفي على الطريق»: nobody dies at anything.
        if (event === 'die' && sense.thing !== null && isPlaceThing(scene, sense.thing)) break;
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
        return 'topic';
      default:
    }
  }
  // "Was hit by a barge": what no table knows does what it is said to do.
  const counted = sense.unit !== null || sense.measure !== null || sense.number >= 0;
  const unknown = sense.thing === null && sense.places.length === 0 && !counted && !sense.pronoun;
  return marks.roles[0] === 'agent' && unknown ? 'agent' : null;
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

/** "Fell from exhaustion", "damage from the storm": what comes from persons, groups or places came about by none of them. */
function bringsAbout(scene: Scene, { event, thing, animate }: PhraseSense, effect: EventClass): boolean {
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

/** Families of what is done to somebody or something with something. */
const dealing: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'damage', 'technology']);

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

function isBareVehicle(scene: Scene, phrase: Phrase, { thing, number, adjectives, actors }: PhraseSense): boolean {
  const first = (scene.tokens[phrase.from] as Token).lexeme;
  const head = (scene.tokens[phrase.head] as Token).lexeme;
  if (!isVehicle(scene, thing) || first.pos === 'determiner' || number >= 0 || adjectives.length + actors.length > 0)
    return false;
  return head.number === 'singular' && scene.phrases[phrase.index + 1]?.of !== phrase.index;
}

/** "For health reasons", «لأسباب صحية». */
function namesReason(scene: Scene, { event, things }: PhraseSense, prefix: string | undefined): boolean {
  const named = event < 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  if (named === 'illness') return prefix === 'topic' || prefix === 'of';
  if (named !== 'cause') return false;
  return things.length > 0 || (scene.tokens[event] as Token).lexeme.number === 'plural';
}

/** What somebody died of: "of a heart attack", "from his wounds", "under torture", «تحت التعذيب», «بنوبة قلبية». */
function isFatal(scene: Scene, sense: PhraseSense, mark: string | undefined): boolean {
  const event = sense.event < 0 ? undefined : senseOf(scene.tokens[sense.event] as Token, 'event')?.event;
  if (event === 'torture' || (mark === 'means' && event !== undefined && ailments.has(event))) return true;
  if (mark !== 'of' && mark !== 'origin') return false;
  return (
    event !== undefined ||
    (sense.thing !== null && fatal.some((root) => scene.gazetteer.contains(root, sense.thing as string)))
  );
}

function isBlow(scene: Scene, { event, places }: PhraseSense): boolean {
  const named = event < 0 || places.length > 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  return named !== undefined && traitsOf(named).family === 'assault' && named !== 'clash' && named !== 'calm';
}

const ailments: ReadonlySet<EventClass> = new Set<EventClass>(['illness', 'infect', 'outbreak', 'poison']);

/** Things that one dies of. */
const fatal = ['thing:phenomenon', 'thing:substance', 'thing:illness'] as const;

/** "from inside Iran", "from around it", "from an area near the town": a word of place behind one of departure. */
function isPlaceOfDeparture(scene: Scene, preposition: number): boolean {
  const before = elementAt(scene.tokens, preposition - 1);
  if (before === undefined) return false;
  if (before.lexeme.pos === 'preposition') return departs(before);
  const phrase = elementAt(scene.phrases, indexAt(scene.phraseAt, preposition - 1));
  if (phrase === undefined || phrase.prep < 0 || !departs(scene.tokens[phrase.prep] as Token)) return false;
  const sense = senseOfPhrase(scene, phrase);
  const nowhere = sense.thing === null || sense.thing === 'thing:nature/land';
  return nowhere && sense.places.length === 0 && sense.actors.length === 0 && !sense.unknownName;
}

function departs(preposition: Token): boolean {
  return senseOf(preposition, 'marks')?.roles[0] === 'origin';
}

function placeRole(scene: Scene, phrase: Phrase, sense: PhraseSense, role: 'place' | 'origin'): typeof role | null {
  if (namedPlace(scene, phrase, sense) !== null || siteOf(scene, phrase, sense) !== null) return role;
  return sense.thing === null && sense.unknownName ? role : null;
}

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
