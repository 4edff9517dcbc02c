import type { EventClass } from '../../model/event-class';
import type { Effect } from '../../model/quantity';
import type { Token } from '../../model/token';
import { hasAlternative } from '../commitment/shared-negation';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { nobody } from '../values/none';
import { isAmongVictims } from '../values/partitive';
import { isTally, type PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { isAboard } from './aboard';
import { blankDraft } from './blank-draft';
import { saidToBe } from './casualty-predicates';
import type { Counted, Draft } from './draft';
import { figureElsewhere } from './figure-elsewhere';
import { isOfCrowd } from './is-of-crowd';
import { isOfWitnesses, isOneMentioned } from './mentioned-only';
import { roleOfOblique } from './roles';
import { besidesSubject, isOnesOwn, isSaidDead } from './said-dead';
import { isToldUncounted } from './told-uncounted';

const events: Readonly<Partial<Record<Effect, EventClass>>> = {
  killed: 'die',
  wounded: 'wound',
  casualties: 'harm',
  missing: 'disappear',
  rescued: 'rescue',
  displaced: 'displace',
  detained: 'detain',
  abducted: 'abduct',
  released: 'release',
  escaped: 'escape',
  infected: 'infect',
  poisoned: 'poison',
  hospitalised: 'hospitalise',
  unharmed: 'survive',
  attended: 'attend',
  aboard: 'carry',
  voted: 'vote',
  destroyed: 'destroy',
  dismissed: 'dismiss',
};

/** The event that brings an effect about, told as nouns tell it; undefined where an effect has none of its own. */
export function eventOfEffect(effect: Effect): EventClass | undefined {
  return events[effect];
}

/**
 * Counts that stand in nouns: "39 dead", «سقوط قتيل وثمانية جرحى», "no casualties", and tolls with the figure elsewhere in
 * the clause ("the number of dead at 16", «عدد القتلى بلغ 15»).
 */
export function draftCasualties(
  scene: Scene,
  known: readonly Draft[],
  senses: (phrase: number) => PhraseSense,
): Draft[] {
  const drafts: Draft[] = [];
  for (const phrase of scene.phrases) {
    const sense = senses(phrase.index);
    // "Survivor Ana Ruiz": a title counts nobody.
    if (sense.casualty === null || scene.tokens[phrase.head]?.lexeme.pos === 'name') continue;
    const effect = broke(known, phrase, sense.casualty) ? 'escaped' : sense.casualty;
    const event = eventOfEffect(effect);
    if (event === undefined || isCountedAs(known, phrase, event) || isOfDoers(scene, known, phrase, event, senses))
      continue;
    if (sense.animate && effect !== 'killed' && isOfWitnesses(scene, phrase)) continue;
    const draft = blankDraft(phrase.head, event, phrase.from, phrase.to, {
      frame: 'unaccusative',
      slots: [{ role: 'patient', phrase: phrase.index }],
    });
    const said = saidToBe(scene, phrase, senses);
    if (said !== null) {
      draft.slots.splice(0, 1, { role: 'patient', phrase: said.subject });
      draft.negated = said.negated;
      const subject = scene.phrases[said.subject] as Phrase;
      const counted = quantityOf(scene, subject, senses(said.subject), effect, false);
      if (counted !== null) {
        const { from, to, index } = subject;
        draft.quantities.push({ quantity: counted, phrase: index, from, to, implied: false });
      }
      inheritSetting(scene, draft, phrase, known);
      takePlace(scene, draft, phrase, senses);
      drafts.push(draft, ...besidesSubject(scene, draft, subject, effect, senses));
      continue;
    }
    const own =
      ownCount(scene, phrase, { ...sense, casualty: effect }) ??
      (isAmongVictims(scene, phrase) || isOnesOwn(scene, phrase, sense)
        ? null
        : figureElsewhere(scene, phrase, sense, senses));
    // «لم يتمكن أي سجين من الفرار»: that it is one is not said.
    if (
      own === null
        ? !isToldUncounted(scene, phrase)
        : own.implied && (isGoverned(known, phrase) || isToldAs(known, phrase, event))
    )
      continue;
    if (own !== null && (isOneMentioned(own, effect) || (own.implied && isPredicate(scene, phrase)))) continue;
    if (own !== null) draft.quantities.push(own);
    draft.negated = own?.quantity.high === 0;
    inheritSetting(scene, draft, phrase, known);
    takePlace(scene, draft, phrase, senses);
    drafts.push(draft);
    const counted = own === null || own.phrase === phrase.index ? undefined : scene.phrases[own.phrase];
    if (counted !== undefined && scene.tokens[phrase.head]?.lexeme.pos === 'adjective')
      drafts.push(...besidesSubject(scene, draft, counted, effect, senses));
  }
  return drafts;
}

/** "It was not the only body flying drones", "he was no victim": what somebody or something is counts nobody. */
function isPredicate({ tokens, relations, pack }: Scene, { index }: Phrase): boolean {
  return relations.some(
    ({ token, subject, objects }) =>
      subject >= 0 && objects.includes(index) && pack.copulas.has((tokens[token] as Token).lexeme.lemma),
  );
}

/** «فرار أي سجين»: who gets away, or does not, is told as such, and not as held. */
function broke(known: readonly Draft[], phrase: Phrase, casualty: Effect): boolean {
  if (casualty !== 'detained' && casualty !== 'abducted') return false;
  return known.some(
    ({ event, slots }) =>
      (event === 'flee' || event === 'escape') && slots.some((slot) => slot.phrase === phrase.index),
  );
}

/** Whether another verb says if it was done: "managed to escape". */
function isGoverned(known: readonly Draft[], phrase: Phrase): boolean {
  return known.some(
    ({ governor, slots }) => governor !== undefined && slots.some((slot) => slot.phrase === phrase.index),
  );
}

/** «وفاة الوزير»: whether the noun is told of as a death, and so is no count of one. */
function isToldAs(known: readonly Draft[], phrase: Phrase, event: EventClass): boolean {
  return known.some((draft) => draft.token === phrase.head && draft.event === event);
}

/** Whether an event counts the phrase already: persons by what befell them, or a predicate ("are missing") by its own word. */
function isCountedAs(known: readonly Draft[], phrase: Phrase, event: EventClass): boolean {
  return known.some(
    ({ token, quantities }) =>
      quantities.length > 0 &&
      (token === phrase.head ||
        (event === 'wound' &&
          quantities.some((one) => one.phrase === phrase.index && one.quantity.effect === 'killed')) ||
        (!harmful.has(event) && quantities.some((counted) => counted.phrase === phrase.index))),
  );
}

/**
 * "One protester threw a bottle", "several hundred protesters set up barricades", "they hold 300 crew members": those who did
 * something, or to whom it was done, are so many; how many were there in all is not said. Of victims, whom a harm of its own
 * counts are counted by that: "one victim died".
 */
function isOfDoers(
  scene: Scene,
  known: readonly Draft[],
  phrase: Phrase,
  event: EventClass,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const told = known.filter(
    ({ token, slots }) => token !== phrase.head && slots.some(({ phrase: index }) => index === phrase.index),
  );
  if (event === 'harm')
    return told.some(({ event: own, quantities }) => own !== 'harm' && harmful.has(own) && quantities.length > 0);
  // "Hostages killed", "seven hostages are dead": how many were held is not said.
  if (event === 'abduct')
    return told.some(({ event: own }) => harmful.has(own) || own === 'kill') || isSaidDead(scene, phrase.index, senses);
  if (event !== 'attend' && event !== 'carry') return false;
  if (event === 'carry' && (senses(phrase.index).thing === null || isAboard(scene, phrase, senses))) return false;
  if (event === 'carry' && told.some(({ slots }) => slots.some((slot) => isVehicle(scene, senses, slot.phrase))))
    return false;
  return told.length > 0 && told.every(({ event: own }) => !isOfCrowd(own));
}

/** "The boat had 26 crew": told beside what carries them. */
function isVehicle({ gazetteer }: Scene, senses: (phrase: number) => PhraseSense, phrase: number): boolean {
  const thing = phrase < 0 ? null : senses(phrase).thing;
  return thing !== null && gazetteer.contains('thing:vehicle', thing);
}

/** Events that a noun of their victims tells besides whatever else befell those. */
const harmful: ReadonlySet<EventClass> = new Set<EventClass>(['die', 'wound', 'harm', 'disappear', 'poison', 'infect']);

function ownCount(scene: Scene, phrase: Phrase, sense: PhraseSense): Counted | null {
  const none = isNone(scene, phrase);
  const head = scene.tokens[phrase.head] as Token;
  const quantity = quantityOf(scene, phrase, sense, sense.casualty, true);
  // "It was not safe" says how things were, and counts nobody.
  if (none && sense.casualty === 'unharmed' && head.lexeme.pos === 'adjective') return null;
  // "Gave no toll", "no casualty figures": that no figure is told counts nobody.
  if (none && isTally(sense.measure)) return null;
  if (none) {
    const quantity = nobody(sense.casualty);
    return { quantity, phrase: phrase.index, from: Math.max(0, phrase.from - 1), to: phrase.to, implied: false };
  }
  return quantity === null
    ? null
    : { quantity, phrase: phrase.index, from: phrase.from, to: phrase.to, implied: sense.number < 0 };
}

/** "no casualties", «دون إصابات», "no reports of deaths": the negation stands in the phrase or right before it. */
function isNone(scene: Scene, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if ((scene.tokens[i] as Token).lexeme.pos === 'negator') return true;
  const first = (scene.tokens[phrase.from] as Token).lexeme;
  // "It is not the only body that": which one something is.
  if (scene.tokens[phrase.from - 1]?.lexeme.pos === 'negator') return first.pos !== 'determiner' || !first.definite;
  const before = elementAt(scene.phrases, phrase.index - 1);
  // "No deaths or injuries".
  if (before !== undefined && hasAlternative(scene, before.head, phrase.head)) return isNone(scene, before);
  const of = elementAt(scene.phrases, phrase.of);
  // "No reports of deaths", but "no shortage of voters", "no end of victims".
  if (of !== undefined && scene.tokens[of.from - 1]?.lexeme.pos === 'negator') return tellsOf(scene.tokens[of.head]);
  return scene.relations.some(
    ({ token, objects, obliques }) =>
      (objects.includes(phrase.index) || obliques.includes(phrase.index)) && isNegatedCause(scene, token),
  );
}

/** Reports, signs, the loss or the number of something: words through which a "no" passes to it. */
function tellsOf(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.lexeme.senses.some(
    ({ kind }) =>
      kind === 'speech' || kind === 'event' || kind === 'measure' || kind === 'existential' || kind === 'casualty',
  );
}

/** "Did not cause", «لم يسفر عن». */
function isNegatedCause(scene: Scene, token: number): boolean {
  if (senseOf(scene.tokens[token] as Token, 'event')?.event !== 'cause') return false;
  for (let i = token - 1; i >= 0 && i >= token - 2; i--) if (scene.tokens[i]?.lexeme.pos === 'negator') return true;
  return false;
}

/** «111 قتيلا و516 مصابا في المناطق الخاضعة للحكومة»: the place right behind those counted, or behind the last of a list. */
function takePlace(scene: Scene, draft: Draft, phrase: Phrase, senses: (phrase: number) => PhraseSense): void {
  let last = phrase;
  for (let next = scene.phrases[last.index + 1]; next?.joined === last.index; next = scene.phrases[last.index + 1])
    last = next;
  const behind = scene.phrases[last.index + 1];
  if (behind === undefined || behind.prep !== last.to || draft.slots.some(({ role }) => role === 'place')) return;
  if (roleOfOblique(scene, behind, senses(behind.index), draft.event) === 'place')
    draft.slots.push({ role: 'place', phrase: behind.index });
}

/** Place, time, cause and means of the event that the casualties stand beside in the sentence. */
function inheritSetting(scene: Scene, draft: Draft, phrase: Phrase, known: readonly Draft[]): void {
  const clause = scene.clauseAt[phrase.from];
  for (const other of known) {
    if (scene.clauseAt[other.token] !== clause) continue;
    for (const slot of other.slots) if (slot.role === 'place' || slot.role === 'time') draft.slots.push(slot);
    if (draft.cause < 0 && other.event !== 'happen') draft.cause = other.token;
  }
}
