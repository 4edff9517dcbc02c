import { type EventClass, traitsOf } from '../../model/event-class';
import type { Effect, QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import { coordinated } from '../syntax/coordinated';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isAnyone } from '../values/anyone';
import { effectOfPersons } from '../values/effect-of-persons';
import { nobody } from '../values/none';
import { isHeadOfPart, isPart } from '../values/partitive';
import type { PhraseSense } from '../values/phrase-sense';
import { qualifiersOf, quantityOf } from '../values/quantity';
import { sumOf } from '../values/sum';
import { isAboard, isCarried, isCarriedBy } from './aboard';
import type { Counted, Draft } from './draft';
import { isOfCrowd } from './is-of-crowd';
import { isWeapon } from './phrase-sorts';

/** The counts that an event gives: of those it befell, and of the weapons used. */
export function addQuantities(scene: Scene, draft: Draft, senses: (phrase: number) => PhraseSense): void {
  const { effect } = traitsOf(draft.event);
  for (const slot of draft.slots) {
    if (slot.phrase < 0) continue;
    const phrase = scene.phrases[slot.phrase] as Phrase;
    const sense = senses(slot.phrase);
    if (sense.unit !== null) continue;
    // "Killed 20, five of them soldiers", "killed seven and wounded ten": neither the five nor the wounding were killed so.
    if (isHeadOfPart(scene, phrase) || isPart(scene, phrase)) continue;
    if (sense.event >= 0 && sense.number < 0) continue;
    const found = effectOf(
      scene,
      draft,
      slot.role,
      sense,
      senses,
      effect ?? null,
      phrase.prep < 0 || marksAt(scene.tokens, phrase.prep)[0] === 'agent',
      isOneOfSeveral(draft, phrase),
    );
    if (found === undefined) continue;
    const inside =
      isCarried(draft, phrase, senses) ||
      isCarriedBy(scene, phrase, senses) ||
      (resting.has(draft.event) && isAboard(scene, phrase, senses));
    const of = found ?? (inside && isOfPersons(sense) ? 'aboard' : null);
    const nobodyThere = isNobody(scene, phrase);
    if (nobodyThere && of !== null) {
      draft.negated = true;
      draft.quantities.push({
        quantity: nobody(of, qualifiersOf(scene, sense), partOf(scene, phrase, sense)),
        phrase: slot.phrase,
        from: Math.min(draft.token, phrase.from),
        to: Math.max(draft.token + 1, phrase.to),
        implied: false,
      });
      continue;
    }
    const fired = of === 'launched' && isFired(scene, draft, phrase) && isPlainWeapon(scene, sense.thing);
    const quantity = quantityOf(
      scene,
      phrase,
      // «توفي أربعون مصابا»: of the hurt, those who died.
      of === 'killed' && sense.casualty === 'wounded' ? { ...sense, casualty: null } : sense,
      of,
      fired || (of !== null && slot.role === 'patient' && (sense.animate || isAnyone(scene, phrase))),
    );
    if (quantity === null) continue;
    draft.quantities.push({
      // "Fired a missile", «أطلق صاروخا»: who fires one has not fired two.
      quantity: fired && quantity.low === 1 && sense.number < 0 ? { ...quantity, high: 1 } : quantity,
      phrase: slot.phrase,
      from: Math.min(draft.token, phrase.from),
      to: Math.max(draft.token + 1, phrase.to),
      implied: sense.number < 0,
    });
  }
  addSum(scene, draft);
}

/** "Four soldiers and an interpreter were killed": five in all. */
function addSum(scene: Scene, draft: Draft): void {
  if (draft.quantities.length === 0) return;
  let first = -1;
  let patients = 0;
  for (const { role, phrase } of draft.slots)
    if (role === 'patient' && phrase >= 0) {
      if (patients === 0) first = phrase;
      patients++;
    }
  if (patients > 1) addSumOf(scene, draft, first);
}

function addSumOf(scene: Scene, draft: Draft, first: number): void {
  const terms = [first, ...coordinated(scene, first)];
  const counted = draft.quantities.filter(({ phrase }) => terms.includes(phrase));
  const sum = counted.length < terms.length ? null : sumOf(counted.map(exactly));
  if (sum === null) return;
  const from = Math.min(...counted.map((one) => one.from));
  const to = Math.max(...counted.map((one) => one.to));
  draft.quantities.push({ quantity: sum, phrase: first, from, to, implied: false });
}

/** "An interpreter" beside "four soldiers": in a list one is one. */
function exactly({ quantity, implied }: Counted): QuantityValue {
  return implied && quantity.low === 1 ? { ...quantity, high: 1 } : quantity;
}

/**
 * "The boat fired a missile": the object of firing, and not "a missile that it fired", which may be one of many; "fired an Iskander"
 * says which kind.
 */
function isFired({ tokens }: Scene, { event, token, nominal }: Draft, { from }: Phrase): boolean {
  return event === 'launch' && !nominal && from > token && (tokens[token] as Token).lexeme.voice !== 'passive';
}

/** `thing:weapon/projectile/missile`: a weapon of no make. */
function isPlainWeapon(scene: Scene, thing: string | null): boolean {
  return isWeapon(scene, thing) && (thing as string).split('/').length <= 3;
}

/** What befalls bodies: none of these is a kind of another. */
const harms: ReadonlySet<Effect> = new Set<Effect>(['killed', 'wounded', 'missing', 'unharmed', 'hospitalised']);

const comingDown: ReadonlySet<EventClass> = new Set<EventClass>(['crash', 'fall', 'arrive']);

const gettingAway: ReadonlySet<EventClass> = new Set<EventClass>(['flee', 'escape']);

const held: ReadonlySet<Effect> = new Set<Effect>(['detained', 'abducted']);

/** Who loses fighters or soldiers has them killed. */
const losing: ReadonlySet<EventClass> = new Set<EventClass>(['lose', 'lose-control']);

/** Attacks that say nothing of how they ended for what they were at. */
const assaults: ReadonlySet<EventClass> = new Set<EventClass>(['attack', 'ambush', 'raid', 'target']);

/** What is no person: ships, houses, pills. */
function isThing(scene: Scene, { thing, things, animate }: PhraseSense): boolean {
  if (animate) return false;
  return [thing, ...things].some((id) => {
    const concept = id === null ? undefined : scene.gazetteer.concept(id);
    return concept?.kind === 'thing' && !concept.animate;
  });
}

/** Who fights for a side. */
export function isFighter(scene: Scene, thing: string | null): boolean {
  return (
    thing !== null && (thing === 'thing:person/combatant' || scene.gazetteer.contains('thing:person/combatant', thing))
  );
}

/** Events that leave those they count where they are: in what carries them. */
const resting: ReadonlySet<EventClass> = new Set<EventClass>(['be', 'carry', 'transport', 'travel', 'measure']);

function isOfPersons({ number, thing, animate }: PhraseSense): boolean {
  return number >= 0 && (animate || thing === null);
}

/** «سقط 20 قتيلا و50 جريحا»; «توفي أربعون مصابا» tells of one group. */
function isOneOfSeveral({ slots }: Draft, { index, joined }: Phrase): boolean {
  return joined >= 0 || slots.some(({ role, phrase }) => role === 'patient' && phrase >= 0 && phrase !== index);
}

const recovering: ReadonlySet<EventClass> = new Set<EventClass>(['find', 'rescue']);

/** `undefined` where the role is none that an event counts. */
function effectOf(
  scene: Scene,
  draft: Draft,
  role: string,
  sense: PhraseSense,
  senses: (phrase: number) => PhraseSense,
  effect: Effect | null,
  bare: boolean,
  joined: boolean,
): Effect | null | undefined {
  // "Arrested dozens of protesters" counts those arrested; "received 12 wounded" counts what the noun says.
  if (sense.casualty !== null) {
    // "58 inmates escaped": those who get away are counted as such, and not as held.
    if (role === 'agent' && gettingAway.has(draft.event) && held.has(sense.casualty)) return 'escaped';
    // "More than 300 fans stormed the pitch", "2,800 fans had no tickets": whom a crowd's name would count as having come has done more.
    if (role === 'agent' && sense.number >= 0 && sense.casualty === 'attended' && !isOfCrowd(draft.event)) return null;
    // "Recovered 12 bodies": so many were found, and none saved.
    if (role === 'patient' && recovering.has(draft.event) && sense.casualty === 'killed') return null;
    // «سقط 20 قتيلا و50 جريحا»: the wounded did not die.
    const other = effect !== null && harms.has(effect) && harms.has(sense.casualty) && (joined || effect !== 'killed');
    return role === 'patient' && effect !== sense.casualty && !other ? (effect ?? undefined) : undefined;
  }
  // «عدد الجثث التي انتشلت 81»: of the dead, and none saved.
  if (
    recovering.has(draft.event) &&
    draft.slots.some(({ phrase }) => phrase >= 0 && senses(phrase).casualty === 'killed')
  )
    return undefined;
  if (isWeapon(scene, sense.thing) && (role === 'means' || role === 'patient')) {
    if (role === 'patient' && (effect === 'destroyed' || effect === 'intercepted')) return effect;
    // "12 missiles hit the base", "hit by 12 missiles", «سقط 12 صاروخا»: those that came down, and not all that were fired.
    if (role === 'means' ? effect === 'struck' && bare : comingDown.has(draft.event)) return 'struck';
    return role === 'means' || traitsOf(draft.event).family === 'assault' ? 'launched' : null;
  }
  if (role === 'patient' && losing.has(draft.event) && sense.number >= 0 && isFighter(scene, sense.thing))
    return 'killed';
  // "2,400 jobs would be lost": who held them is dismissed.
  if (role === 'patient' && losing.has(draft.event) && sense.thing === 'thing:matter-job') return 'dismissed';
  // "19 soldiers fell", «سقط 19 جنديا».
  if (role === 'patient' && draft.event !== 'arrive' && comingDown.has(draft.event) && isFighter(scene, sense.thing))
    return 'killed';
  if (role === 'agent' && gettingAway.has(draft.event) && sense.number >= 0 && leavesHome(scene, draft, senses))
    return 'displaced';
  if (role === 'patient' && assaults.has(draft.event) && isThing(scene, sense)) return 'struck';
  // Goods are seized, and not held.
  if (role === 'patient' && effect === 'detained' && isThing(scene, sense)) return null;
  // "The hospital received 11 patients".
  if (draft.event === 'meet' && sense.thing === 'thing:person/patient') return 'hospitalised';
  if (role === 'patient') return effect ?? effectOfPersons(sense.thing);
  const implied = effectOfPersons(sense.thing);
  if (implied !== null && sense.number >= 0) return implied;
  // "Five fire engines took part".
  if (role === 'agent' && (effect === 'attended' || effect === 'voted')) return isThing(scene, sense) ? null : effect;
  return role === 'agent' || role === 'target' ? null : undefined;
}

/** "Fled their homes": who leaves where he lives is displaced, and not at large. */
function leavesHome(scene: Scene, { slots }: Draft, senses: (phrase: number) => PhraseSense): boolean {
  return slots.some(({ phrase }) => {
    const thing = phrase < 0 ? null : senses(phrase).thing;
    return thing !== null && (thing === home || scene.gazetteer.contains(home, thing));
  });
}

const home = 'thing:building/house';

/** "no one", "nobody", "no soldiers", «أي جندي» under a negation. */
function isNobody(scene: Scene, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.quantity?.high === 0) return true;
    if (token.lexeme.pos === 'negator' || senseOf(token, 'existential') !== undefined) return true;
  }
  // "It was not a missile" counts none.
  const article = (scene.tokens[phrase.from] as Token).lexeme.pos === 'determiner';
  return !article && elementAt(scene.tokens, phrase.from - 1)?.lexeme.pos === 'negator';
}

/** "No one in his home", «لا أحد في بيته»: where somebody lives is a part of all that was struck. */
function partOf(scene: Scene, { index, to }: Phrase, { scope }: PhraseSense): 'other' | 'subset' | 'total' {
  if (scope === 'other') return 'other';
  const where = scene.phrases[index + 1];
  if (where === undefined || where.prep !== to || marksAt(scene.tokens, where.prep)[0] !== 'place') return 'total';
  return scene.pack.possessives.has((scene.tokens[where.from] as Token).lexeme.lemma) ? 'subset' : 'total';
}
