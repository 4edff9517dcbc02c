import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import { isSuffix } from '../syntax/antecedent';
import { coordinated } from '../syntax/coordinated';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { namedPlace, siteOf } from '../values/place';
import type { Draft } from './draft';
import { addSlot } from './draft';
import { isChanged } from './is-changed';
import { isHolding } from './is-holding';
import { isWhere } from './is-where';
import { isBody } from './object-sorts';
import { isActing, isVehicle, isWeapon } from './phrase-sorts';
import { roleBeside } from './role-beside';
import { roleOfDoer } from './role-of-doer';
import { isUnwrittenPassive } from './unwritten-passive';

/** Movements away from the place that they name. */
const departures: ReadonlySet<string> = new Set(['leave', 'flee', 'evacuate', 'displace', 'withdraw', 'escape']);

/** Fills a verb's roles from its subject and objects, by voice and frame. */
export function fillVerb(
  scene: Scene,
  draft: Draft,
  relation: Relations,
  senses: (phrase: number) => PhraseSense,
): void {
  const token = scene.tokens[relation.token] as Token;
  const subject = relation.subject;
  const beside = subject < 0 ? [] : coordinated(scene, subject);
  const counted = subject < 0 ? -1 : countBehind(scene, subject);
  const objects = relation.objects.filter(
    (phrase) =>
      phrase !== counted &&
      !beside.includes(phrase) &&
      (senses(phrase).number >= 0 || !isTimeLike(scene, phrase)) &&
      !isStay(scene, phrase),
  );
  const passive =
    isPassive(scene, token, draft, subject, objects, senses) ||
    (subject >= 0 && objects.length === 0 && isUnwrittenPassive(scene, token, relation, draft, senses(subject)));
  if (passive) {
    // "The attack was aimed at the railways", as "the attack targeted the railways".
    if (draft.event === 'target' && subject >= 0 && objects.length > 0) {
      addSlot(draft, { role: subjectRole(scene, draft, senses(subject), objects.map(senses)), phrase: subject });
      for (const object of objects) addSlot(draft, { role: 'patient', phrase: object });
      return;
    }
    // "Was never given a licence": who got it, or did not, and what.
    const got =
      subject >= 0 && senseOf(token, 'gives') !== undefined ? gottenBehind(scene, relation, objects, senses) : -1;
    // "Are not married": what two are to each other nobody did to them.
    const mutual = subject >= 0 && isMutual(token, relation);
    const role = got >= 0 ? 'target' : mutual ? 'agent' : 'patient';
    if (got >= 0) addSlot(draft, { role: 'patient', phrase: got });
    if (subject >= 0) for (const one of [subject, ...beside]) addSlot(draft, { role, phrase: one });
    if (counted >= 0) addSlot(draft, { role: 'patient', phrase: counted });
    const left = draft.frame === 'converse' ? 'agent' : 'patient';
    for (const object of objects) if (subject < 0 || left === 'agent') addSlot(draft, { role: left, phrase: object });
    return;
  }
  const changes = isChanged(scene, draft, objects, senses);
  if (subject >= 0 && isDestination(scene, draft, relation, senses(subject))) objects.unshift(subject);
  // "The family lost two sons": who is left did not die.
  else if (draft.event === 'die' && objects.some((object) => isBody(senses(object)))) {
    for (const object of objects) addSlot(draft, { role: 'patient', phrase: object });
    return;
  } else if (subject >= 0 && !(objects.length > 0 && isItself(scene, draft, senses(subject)))) {
    for (const one of [subject, ...beside])
      addSlot(draft, {
        role: changes
          ? roleOfDoer(scene, senses(one))
          : movedOr(subjectRole(scene, draft, senses(one), objects.map(senses)), draft),
        phrase: one,
      });
  }
  for (const object of objects) {
    // "The attack came from Yemen": what comes from a place set out there.
    if (draft.event === 'belong' && isSource(scene, object, senses(object))) {
      addSlot(draft, { role: 'origin', phrase: object });
      continue;
    }
    const moves = traitsOf(draft.event).family === 'movement' || draft.event === 'escape';
    if (moves && isWhere(scene, draft, senses(object), scene.phrases[object] as Phrase)) {
      addSlot(draft, { role: departures.has(draft.event) ? 'origin' : 'target', phrase: object });
      continue;
    }
    // «انفجرت قنبلة شمال بغداد»: a direction without a preposition is where, unless it is all that is struck.
    if (draft.frame !== 'transitive' && isDirection(scene, object)) {
      addSlot(draft, { role: 'place', phrase: object });
      continue;
    }
    // «فارق المصاب الحياة»: whoever left life died, and not life.
    if (draft.event === 'die' && draft.frame === 'unaccusative' && !isBody(senses(object)) && !senses(object).pronoun)
      if (senses(object).number < 0) continue;
    if (draft.frame === 'intransitive' && !isSuffix(scene, object, relation.token)) {
      const role = roleBeside(draft, senses(object));
      if (role !== null && scene.pack.order === 'subject-first') addSlot(draft, { role, phrase: object });
      continue;
    }
    // "Met the king", "signed the contract".
    const partner = draft.frame === 'converse' || (draft.frame === 'symmetric' && isPartner(senses(object)));
    addSlot(draft, { role: partner ? 'agent' : 'patient', phrase: object });
  }
}

/** «قتل الجنود الثلاثة»: the bare number right behind a known plural says how many they are, and is no object; −1 without one. */
function countBehind({ tokens, phrases, pack }: Scene, subject: number): number {
  const [whole, next] = [phrases[subject] as Phrase, phrases[subject + 1]];
  if (pack.order !== 'verb-first' || next === undefined || next.from !== whole.to || next.to !== next.from + 1)
    return -1;
  const { definite, number } = (tokens[whole.head] as Token).lexeme;
  return definite && number === 'plural' && (tokens[next.from] as Token).lexeme.pos === 'number' ? next.index : -1;
}

const mutual: ReadonlySet<string> = new Set(['marry', 'divorce']);

/** "Were divorced", with no word of who did it. */
function isMutual(verb: Token, { obliques }: Relations): boolean {
  return obliques.length === 0 && mutual.has(senseOf(verb, 'act')?.act ?? '');
}

/** The bare phrase right behind a passive verb that has its subject; −1 without one. */
function gottenBehind(
  { phrases }: Scene,
  { token, subject }: Relations,
  objects: readonly number[],
  senses: (phrase: number) => PhraseSense,
): number {
  if ((phrases[subject] as Phrase).from > token) return -1;
  const got = objects.find((index) => (phrases[index] as Phrase).from > token && (phrases[index] as Phrase).prep < 0);
  // "Were given no warning": whom an event befell stands with it.
  return got === undefined || senses(got).event >= 0 ? -1 : got;
}

/** Who takes part, and no contract or deal. */
function isPartner(sense: PhraseSense): boolean {
  return isActing(sense) || sense.places.length > 0 || sense.pronoun;
}

/** "The blaze consumed the market", «النار التهمت الشاحنة»: a fire that burns is no cause of the burning. */
function isItself(scene: Scene, { event }: Draft, sense: PhraseSense): boolean {
  if (event !== 'burn') return false;
  if (sense.thing === 'thing:phenomenon/fire') return true;
  return sense.event >= 0 && senseOf(scene.tokens[sense.event] as Token, 'event')?.event === event;
}

/** "Aid entered the strip": what is no actor is moved. */
function movedOr(role: Role, { event }: Draft): Role {
  return role === 'cause' && traitsOf(event).family === 'movement' ? 'patient' : role;
}

function isSource(scene: Scene, object: number, sense: PhraseSense): boolean {
  const phrase = scene.phrases[object] as Phrase;
  return namedPlace(scene, phrase, sense) !== null || siteOf(scene, phrase, sense) !== null;
}

function isDirection(scene: Scene, object: number): boolean {
  const { from } = scene.phrases[object] as Phrase;
  return senseOf(scene.tokens[from] as Token, 'locative')?.relation === 'direction';
}

/** Behind a verb of movement a bare place is where it goes or comes from, not who goes («غادر سوريا»). */
function isDestination(scene: Scene, draft: Draft, relation: Relations, sense: PhraseSense): boolean {
  if (traitsOf(draft.event).family !== 'movement' || sense.places.length === 0 || scene.pack.order !== 'verb-first')
    return false;
  return (scene.phrases[relation.subject]?.from ?? 0) > relation.token;
}

function subjectRole(scene: Scene, draft: Draft, sense: PhraseSense, objects: readonly PhraseSense[]) {
  const { frame, event } = draft;
  const hasObject = objects.length > 0;
  switch (frame) {
    case 'unaccusative':
      // "The pilot crashed the plane", "the men diverted the grain": what moves by itself is also moved.
      if (isActing(sense) && moves(scene, event, objects)) return 'agent' as const;
      // "A wave capsized the ferry".
      if (!isVehicle(scene, sense.thing) && sense.thing !== null && wrecks(scene, event, objects))
        return 'cause' as const;
      return 'patient' as const;
    case 'undergoer':
    case 'converse':
      return 'patient' as const;
    case 'labile':
      return hasObject ? roleOfDoer(scene, sense) : ('patient' as const);
    case 'instrument':
      // "The man detonated the bomb": what explodes is the object.
      return hasObject && isActing(sense) ? ('agent' as const) : ('means' as const);
    case 'causative':
      return 'cause' as const;
    default: {
      const role = roleOfDoer(scene, sense);
      return role === 'cause' ? roleOfInert(scene, draft, sense, hasObject) : role;
    }
  }
}

/** Families of what is so, is said, dealt, ruled or voted, and is brought about by nobody but somebody. */
const uncaused: ReadonlySet<Family> = new Set<Family>(['existence', 'dealing', 'law', 'vote', 'speech']);

/**
 * What is no actor as the subject: "the fire destroyed it" has a cause, "the building holds a school" a holder; what a verb without an object
 * tells of it, as «جاء الهجوم بعد», it brought about in nothing.
 */
function roleOfInert(scene: Scene, draft: Draft, sense: PhraseSense, hasObject: boolean): Role {
  const { event } = draft;
  if (isHolding(scene, draft)) return hasObject ? 'agent' : 'patient';
  if (event === 'act' && !hasObject && sense.event >= 0) return 'topic';
  return hasObject || (event !== 'act' && !uncaused.has(traitsOf(event).family)) ? 'cause' : 'patient';
}

function wrecks(scene: Scene, event: EventClass, objects: readonly PhraseSense[]): boolean {
  return traitsOf(event).family === 'accident' && objects.some(({ thing }) => isVehicle(scene, thing));
}

function moves(scene: Scene, event: EventClass, objects: readonly PhraseSense[]): boolean {
  if (wrecks(scene, event, objects)) return true;
  return event === 'act' && objects.some(({ thing, pronoun }) => thing !== null || pronoun);
}

/**
 * Passive by form; or, where writing leaves the voice open («أطلقت»), by sense: a transitive verb whose only phrase is the
 * typical patient — the counted victims of a killing, the rockets of a launch — and no object.
 */
function isPassive(
  scene: Scene,
  token: Token,
  { event, frame }: Draft,
  subject: number,
  objects: readonly number[],
  senses: (phrase: number) => PhraseSense,
): boolean {
  const { voice } = token.lexeme;
  if (voice === 'passive' || (token.lexeme.pos === 'adjective' && voice !== 'active')) return true;
  if (voice !== 'unknown' || frame !== 'transitive' || subject < 0 || objects.length > 0) return false;
  const sense = senses(subject);
  if (sense.casualty !== null || isWeapon(scene, sense.thing)) return true;
  // «لم يصب أحد», «لم يبلغ بالغارة»: who harms or informs somebody is not told without whom.
  const { family } = traitsOf(event);
  if (family === 'harm' || event === 'inform') return true;
  // «احتجز أجنبي»: who detains or finds somebody is not told without whom.
  if (
    (family === 'custody' || family === 'search') &&
    (sense.animate || sense.unknownName) &&
    !sense.actors.some(isOrganisation)
  )
    return true;
  return sense.number >= 0 || (sense.thing !== null && !sense.animate);
}

/** An organisation rather than a person. */
function isOrganisation(id: string): boolean {
  return id.startsWith('actor:') && !id.startsWith('actor:role/');
}

/** "Died in hospital": where, and nothing that was done anything to. */
function isStay(scene: Scene, phrase: number): boolean {
  const at = scene.phrases[phrase];
  return at !== undefined && senseOf(scene.tokens[at.head] as Token, 'stay') !== undefined;
}

function isTimeLike(scene: Scene, phrase: number): boolean {
  const at = scene.phrases[phrase];
  return at !== undefined && (scene.tokens[at.head] as Token).lexeme.pos === 'time';
}
