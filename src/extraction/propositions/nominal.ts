import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { conceptOf, marksAt, senseOf } from '../syntax/senses';
import { actorOf } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { isPlaceThing } from '../values/place';
import { sideOf } from '../values/quantity';
import { addSlot, type Draft } from './draft';
import { isDealtByOwner, isDoneByAnnexed } from './masdar-doer';
import { isActing, isVehicle, isWeapon } from './phrase-sorts';
import { roleOfDoer } from './role-of-doer';

/** Fills an event noun's roles: modifiers in its own phrase, its owner, and its complement. */
export function fillNoun(
  scene: Scene,
  draft: Draft,
  relation: Relations,
  senses: (phrase: number) => PhraseSense,
): void {
  const phrase = scene.phrases[scene.phraseAt[relation.token] as number] as Phrase;
  fromModifiers(scene, draft, phrase);
  if (phrase.owner >= 0) fromOwner(scene, draft, relation, phrase.owner, senses(phrase.owner));
  const befallen = befallenUnder(scene, draft, relation, senses);
  if (befallen >= 0) {
    const doer = relation.objects[0] as number;
    addSlot(draft, { role: roleOfDoer(scene, senses(doer)), phrase: doer });
    addSlot(draft, { role: 'patient', phrase: befallen });
    return;
  }
  if (isDoneByAnnexed(scene, draft, relation, senses)) {
    const doer = relation.objects[0] as number;
    addSlot(draft, { role: roleOfDoer(scene, senses(doer)), phrase: doer });
  } else fromComplements(scene, draft, relation.objects, senses);
  for (const oblique of relation.obliques) {
    const candidate = scene.phrases[oblique] as Phrase;
    if (marksAt(scene.tokens, candidate.prep)[0] !== 'of') continue;
    if (isDealtByOwner(scene, draft, relation, oblique, senses)) addSlot(draft, { role: 'agent', phrase: oblique });
    else fromComplements(scene, draft, [oblique], senses);
  }
}

/** «اعتقال الشرطة للصحفي», «إقالة البرلمان للحكومة»: behind who does it, what stands under «ل» is whom it befalls; −1 for none. */
function befallenUnder(
  scene: Scene,
  draft: Draft,
  relation: Relations,
  senses: (phrase: number) => PhraseSense,
): number {
  const doer = elementAt(scene.phrases, relation.objects[0] ?? -1);
  if (doer === undefined || draft.frame !== 'transitive' || relation.objects.length > 1) return -1;
  const next = scene.phrases[doer.index + 1];
  if (next === undefined || next.prep !== doer.to || scene.pack.order !== 'verb-first') return -1;
  const marks = marksAt(scene.tokens, next.prep);
  if (marks[0] !== 'of' || !marks.includes('recipient') || !isActing(senses(doer.index))) return -1;
  // «تعيين مدير جديد للشركة»: who is told of for the first time is whom it befell.
  if (!(scene.tokens[doer.head] as Token).lexeme.definite && !isVehicle(scene, senses(doer.index).thing)) return -1;
  const { animate, actors, thing, number, casualty } = senses(next.index);
  const counted = senses(doer.index).number >= 0 || senses(doer.index).casualty !== null;
  return !counted && number < 0 && casualty === null && (animate || actors.length > 0 || thing !== null)
    ? next.index
    : -1;
}

/** "a US air strike", "drone attack", «قصف تركي»: the adjective of a state is the agent, a weapon the means. */
function fromModifiers(scene: Scene, draft: Draft, phrase: Phrase): void {
  for (let i = phrase.from; i < phrase.to; i++) {
    if (i === phrase.head) continue;
    const token = scene.tokens[i] as Token;
    const thing = conceptOf(token, 'thing:');
    if (thing !== undefined) {
      if (isWeapon(scene, thing) || isVehicle(scene, thing)) addValue(scene, draft, 'means', i, thing);
      else if (isPlaceThing(scene, thing)) addValue(scene, draft, 'patient', i, thing);
      continue;
    }
    const concept = senseOf(token, 'concept');
    if (concept === undefined) continue;
    if (
      concept.sort === 'adjective' ||
      concept.sort === 'metonym' ||
      concept.sort === 'abbreviation' ||
      concept.id.startsWith('actor:')
    ) {
      const id = sideOf(concept.id);
      const name = scene.text.slice(token.start, token.end);
      const levels = scene.gazetteer.ancestors(id);
      addSlot(draft, {
        role: 'agent',
        phrase: -1,
        value: { kind: 'actor', id, name, levels, thing: null, unknown: false },
      });
    } else if (concept.id.startsWith('place:')) {
      const name = scene.text.slice(token.start, token.end);
      addSlot(draft, {
        role: 'place',
        phrase: -1,
        value: { kind: 'place', id: concept.id, name, relation: 'at', side: null, thing: null, within: [] },
      });
    }
    if (senseOf(token, 'unknown') !== undefined) {
      addSlot(draft, {
        role: 'agent',
        phrase: -1,
        value: {
          kind: 'actor',
          id: null,
          name: scene.text.slice(token.start, token.end),
          levels: [],
          thing: null,
          unknown: true,
        },
      });
    }
  }
}

function addValue(scene: Scene, draft: Draft, role: 'means' | 'patient', at: number, thing: string): void {
  const token = scene.tokens[at] as Token;
  addSlot(draft, {
    role,
    phrase: -1,
    value: {
      kind: 'thing',
      id: thing,
      name: scene.text.slice(token.start, token.end),
      definite: false,
      owner: null,
      attributes: [],
    },
  });
}

/** Families and classes of what befalls a person: nouns of them belong to whom it befell. */
const suffered: ReadonlySet<string> = new Set(['harm', 'custody']);
const sufferedBesides: ReadonlySet<EventClass> = new Set<EventClass>([
  'shoot',
  'stab',
  'rape',
  'torture',
  'execute',
  'extradite',
  'convict',
  'acquit',
  'appoint',
  'dismiss',
]);

/** "The girl's shooting", "the judge's murder", "his arrest": what a person suffered, where no "of" says whom he did it to. */
export function isSufferedByOwner(
  scene: Scene,
  draft: Draft,
  { objects, obliques }: Relations,
  sense: PhraseSense,
): boolean {
  if (!suffered.has(traitsOf(draft.event).family) && !sufferedBesides.has(draft.event)) return false;
  const isOf = (phrase: number) => marksAt(scene.tokens, (scene.phrases[phrase] as Phrase).prep)[0] === 'of';
  if (objects.length > 0 || obliques.some(isOf)) return false;
  if (sense.animate || sense.unknownName) return true;
  const named = scene.gazetteer.concept(sense.places[0] ?? sense.actors[0] ?? '');
  if (named?.kind === 'place') return named.type !== 'country';
  return named?.kind === 'actor' && (named.type === 'person' || named.type === 'role');
}

/** "Russia's attack", "Beirut's blast", "the girl's shooting": who did it, where it was, or whom it befell. */
function fromOwner(scene: Scene, draft: Draft, relation: Relations, owner: number, sense: PhraseSense): void {
  const phrase = scene.phrases[owner] as Phrase;
  if (isSufferedByOwner(scene, draft, relation, sense)) addSlot(draft, { role: 'patient', phrase: owner });
  else if (sense.places.length > 0 && sense.actors.length === 0) {
    const country = scene.gazetteer.concept(sense.places[0] as string);
    addSlot(draft, {
      role: country?.kind === 'place' && country.type === 'country' ? 'agent' : 'place',
      phrase: owner,
    });
  } else if (draft.frame === 'unaccusative') addSlot(draft, { role: 'patient', phrase: owner });
  else if (actorOf(scene, phrase, sense, null) !== null)
    addSlot(draft, { role: roleOfDoer(scene, sense), phrase: owner });
}

/**
 * «قصف طائرة للمركبة», «استهداف طائرة، منصة»: with two complements the first does it to the second; with one, what an
 * event befalls is its patient, and a force or weapon does it.
 */
function fromComplements(
  scene: Scene,
  draft: Draft,
  complements: readonly number[],
  senses: (phrase: number) => PhraseSense,
): void {
  // «الأنباء عن اعتقال الصحافي عارية عن الصحة»: what is predicated is no complement.
  const objects = complements.filter(
    (phrase) => senseOf(scene.tokens[scene.phrases[phrase]?.head ?? 0] as Token, 'degree') === undefined,
  );
  const [first, second] = objects;
  if (first === undefined) return;
  const sense = senses(first);
  // «قتل زوجته»: a pronoun written onto whom it befell is no second.
  const paired = second !== undefined && !isOfAnother(scene, second, first) && draft.frame === 'transitive';
  if (second !== undefined && paired && (scene.phrases[second] as Phrase).joined !== first) {
    addSlot(draft, { role: roleOfDoer(scene, sense), phrase: first });
    addSlot(draft, { role: 'patient', phrase: second });
    return;
  }
  for (const object of objects) {
    const one = senses(object);
    addSlot(draft, { role: complementRole(scene, draft, one), phrase: object });
  }
}

function isAmmunition(scene: Scene, { token }: Draft): boolean {
  return isWeapon(scene, conceptOf(scene.tokens[token] as Token, 'thing:') ?? null);
}

function isOfAnother(scene: Scene, index: number, first: number): boolean {
  const phrase = scene.phrases[index] as Phrase;
  return phrase.of === first && (scene.tokens[phrase.head] as Token).lexeme.pos === 'pronoun';
}

/** Classes of what takes place in a town and is done to something else. */
const local: ReadonlySet<EventClass> = new Set<EventClass>(['explode', 'attack', 'ambush', 'burn', 'quake', 'flood']);

/** «تفجير بغداد», «هجوم باريس», «حريق لندن»: where it was. */
function isWhere(scene: Scene, draft: Draft, sense: PhraseSense): boolean {
  const place = scene.gazetteer.concept(sense.places[0] ?? '');
  if (place?.kind !== 'place' || !local.has(draft.event)) return false;
  return place.type !== 'country' || traitsOf(draft.event).family === 'nature';
}

function complementRole(scene: Scene, draft: Draft, sense: PhraseSense) {
  if (isWhere(scene, draft, sense)) return 'place' as const;
  switch (draft.frame) {
    case 'instrument':
      return sense.places.length > 0 ? ('place' as const) : ('means' as const);
    case 'unaccusative':
    case 'undergoer':
      return 'patient' as const;
    case 'intransitive':
    case 'light':
      return isActing(sense) ? ('agent' as const) : ('patient' as const);
    default:
      if (sense.number >= 0 || sense.casualty !== null) return 'patient' as const;
      // «رصاص الجيش»: of bullets, whose they are is who fired them.
      if (draft.event === 'shoot' && isAmmunition(scene, draft) && isActing(sense)) return 'agent' as const;
      if (
        traitsOf(draft.event).family === 'assault' &&
        draft.event !== 'launch' &&
        (isVehicle(scene, sense.thing) || isWeapon(scene, sense.thing)) &&
        sense.adjectives.length > 0
      )
        return 'agent' as const;
      return 'patient' as const;
  }
}
