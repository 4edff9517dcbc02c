import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isGroup, isHouse } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { namedPlace, siteOf } from '../values/place';
import type { Draft } from './draft';
import { isActing, isVehicle, isWeapon } from './phrase-sorts';

/** Families of what is done to persons as much as by them, and never without its object. */
const undergone: ReadonlySet<Family> = new Set<Family>(['harm', 'custody', 'office']);

/** Single classes of other families of which the same is true. */
const undergoneToo: ReadonlySet<EventClass> = new Set<EventClass>([
  'hospitalise',
  'cut-ties',
  'rescue',
  'convict',
  'acquit',
  'sentence',
  'extradite',
  'rape',
  'torture',
  'stab',
]);

/** Classes of state that somebody brings about with something. */
const handling: ReadonlySet<EventClass> = new Set<EventClass>(['use', 'store', 'carry', 'act']);

/** Families of what is done to places. */
const taken: ReadonlySet<Family> = new Set<Family>(['assault', 'damage', 'control', 'search']);

/**
 * «ضبطت شحنة في الميناء», «الطلب الذي رفض», «طرد السفير من البلاد»: where writing leaves the voice open, a verb that needs an object has
 * one phrase and no more. What cannot do the deed, and who can as well undergo it, is what it was done to.
 */
export function isUnwrittenPassive(
  scene: Scene,
  token: Token,
  relation: Relations,
  { event, frame }: Draft,
  sense: PhraseSense,
): boolean {
  const { pos, voice, verbForm, number, lone } = token.lexeme;
  if (lone !== 'undergone' || frame !== 'transitive') return false;
  if (pos !== 'verb' || voice === 'passive' || verbForm !== 'finite' || number !== 'singular') return false;
  const { family } = traitsOf(event);
  if (senseOf(token, 'speech') !== undefined || relation.subject < 0 || relation.objects.length > 0) return false;
  if (family === 'speech' || takesWords(scene, relation)) return false;
  if (relation.obliques.some((oblique) => isDoneBy(scene, scene.phrases[oblique] as Phrase))) return true;
  // «انتشلت 11 جثة»: the dead find nobody.
  if (event === 'find' && sense.casualty === 'killed') return true;
  // «أنقذ 11 قتيلا»: what its own noun counts is no count of what was done.
  const { effect } = traitsOf(event);
  if (sense.number >= 0 && effect !== undefined && sense.casualty !== null && sense.casualty !== effect) return false;
  if (isPerson(sense)) return undergone.has(family) || undergoneToo.has(event);
  if (isActing(sense) || isVehicle(scene, sense.thing) || isGroup(scene, sense.thing) || isHouse(scene, sense.thing))
    return false;
  // What harms, and what happens, may do so of itself: «ضرب الإعصار بقوة».
  const harms = family === 'harm' || family === 'damage' || family === 'assault';
  if (harms && (happens(scene, sense) || (isWeapon(scene, sense.thing) && event !== 'launch'))) return false;
  if (family === 'state' && !handling.has(event)) return false;
  const phrase = scene.phrases[relation.subject] as Phrase;
  if (namedPlace(scene, phrase, sense) !== null || siteOf(scene, phrase, sense) !== null) return taken.has(family);
  if (sense.thing !== null || sense.event >= 0 || sense.number >= 0) return true;
  const { definite, pos: head } = (scene.tokens[phrase.head] as Token).lexeme;
  return head === 'noun' && !definite && sense.places.length === 0;
}

function happens(scene: Scene, { thing, event }: PhraseSense): boolean {
  return event >= 0 || (thing !== null && scene.gazetteer.contains('thing:phenomenon', thing));
}

/** A person, and no body or country. */
function isPerson({ animate, actors }: PhraseSense): boolean {
  return animate && !actors.some((id) => id.startsWith('actor:') && !id.startsWith('actor:role/'));
}

/** Words said, or a clause, as the object. */
function takesWords({ tokens, clauses }: Scene, { clause, token }: Relations): boolean {
  const own = clauses[clause];
  if (own === undefined || clauses[clause + 1]?.opener === 'content') return true;
  for (let i = token + 1; i < own.to; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'complementizer') return true;
    if (pos === 'comma' || pos === 'stop') return false;
  }
  return tokens[own.to]?.lexeme.pos === 'complementizer';
}

/** «من قبل الشرطة», «على يد مسلح». */
function isDoneBy({ tokens }: Scene, { prep }: Phrase): boolean {
  return prep >= 0 && marksAt(tokens, prep)[0] === 'agent';
}
