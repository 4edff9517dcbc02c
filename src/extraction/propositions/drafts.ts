import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { CountMemory } from '../count-memory';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { draftAppositions } from './appositions';
import { draftAscriptions } from './ascriptions';
import { settleBetween } from './between-harms';
import { blankDraft } from './blank-draft';
import { draftCapacities } from './capacities';
import { draftCasualties } from './casualties';
import { tellClefts } from './clefts';
import { tellDevised } from './devised';
import { addSlot, type Draft, slotOf } from './draft';
import { draftEquatives } from './equatives';
import { type EventSense, eventSense } from './event-sense';
import { draftExistence } from './existence';
import { draftFigures } from './figures';
import { settleAsked } from './governed-deeds';
import { draftHaving } from './having';
import { draftHolding } from './holding';
import { settleGoverned } from './implicatives';
import { tellParts, tellShooters } from './involvement';
import { isDoneBy } from './is-done-by';
import { addLags } from './lags';
import { draftLasting, holdOn } from './lasting';
import { linkLeftDead } from './left-dead';
import { draftLengths } from './lengths';
import { draftLikelihoods } from './likelihoods';
import { linkDrafts } from './links';
import { draftLooseCounts } from './loose-counts';
import { asContactLost } from './lost-contact';
import { tellManners } from './manners-of-death';
import { draftMeasures } from './measures';
import { draftMembers } from './members';
import { draftNamedCauses } from './named-causes';
import { draftNatures } from './natures';
import { fillNoun } from './nominal';
import { tellHarmOnce } from './own-harm';
import { addOwnLengths } from './own-lengths';
import { tellJoinedParts } from './part-predicates';
import { tellUntrueParts } from './part-shown';
import { tellPartsTaken } from './part-taking';
import { draftParts } from './parts';
import { draftPerpetrators, tellProVerbs } from './perpetrators';
import { placeThere } from './place-there';
import { draftPresented } from './presented';
import { addQuantities } from './quantities';
import { roleOfOblique } from './roles';
import { tellSentences } from './sentences-passed';
import { asWhatShook } from './shaken';
import { showParts } from './shown-parts';
import { draftSmallCrowds } from './small-crowds';
import { draftStates } from './states';
import { attachTimes } from './times';
import { denyUntrue } from './untrue';
import { fillVerb } from './verbal';

/*
 * Long because it names every step in the one order in which they may run: each takes up what the steps before it have drafted.
 */

type Senses = (phrase: number) => PhraseSense;

/** A sentence while its propositions are drafted. */
export interface Drafting {
  readonly scene: Scene;
  readonly senses: Senses;
  readonly drafts: Draft[];
  /** What somebody or something is said to have, to be like, to be called, and to be among: some of it in other words than a draft. */
  readonly having: Draft[];
  readonly states: Draft[];
  readonly ascribed: Draft[];
  readonly members: Draft[];
}

type Step = (scene: Scene, drafts: Draft[], senses: Senses) => void;

/** The step that adds what it drafts. */
function adding(draft: (scene: Scene, drafts: Draft[], senses: Senses) => readonly Draft[]): Step {
  return (scene, drafts, senses) => {
    drafts.push(...draft(scene, drafts, senses));
  };
}

/** The steps up to the one that takes up what earlier sentences counted. */
const early: readonly Step[] = [
  tellHarmOnce,
  tellSentences,
  placeThere,
  linkDrafts,
  tellManners,
  settleGoverned,
  settleAsked,
  denyUntrue,
  tellUntrueParts,
  tellPartsTaken,
  tellParts,
  tellDevised,
  tellJoinedParts,
  (scene, drafts) => tellShooters(drafts, scene),
  (scene, drafts, senses) => {
    for (const draft of drafts) addQuantities(scene, draft, senses);
  },
  addOwnLengths,
  adding((scene, drafts, senses) => {
    const casualties = draftCasualties(scene, drafts, senses);
    denyUntrue(scene, casualties);
    return casualties;
  }),
  linkLeftDead,
  adding(draftMeasures),
  adding(draftLengths),
  adding(draftParts),
];

/** The steps behind it. */
const late: readonly ((one: Drafting) => void)[] = [
  ({ scene, drafts, senses }) => {
    drafts.push(...draftSmallCrowds(scene, senses));
    holdOn(scene, drafts);
    takeOver(drafts, draftHolding(scene));
  },
  ({ scene, drafts, senses, having }) => {
    having.push(...draftHaving(scene, senses));
    takeOver(drafts, having);
    takeOver(drafts, draftCapacities(scene, senses));
  },
  ({ scene, drafts, states }) => {
    const described = draftStates(scene);
    states.push(...described, ...draftLasting(scene, drafts, described));
  },
  ({ scene, senses, states }) => {
    states.push(...draftNatures(scene, senses));
  },
  ({ scene, senses, states }) => {
    states.push(...draftLikelihoods(scene, senses));
  },
  ({ scene, senses, ascribed }) => {
    ascribed.push(...draftAscriptions(scene, senses), ...draftAppositions(scene, senses));
  },
  ({ scene, drafts, senses, members }) => {
    members.push(...draftMembers(scene, drafts, senses));
    drafts.push(...members);
    showParts(scene, drafts, senses);
  },
  addEquatives,
  ({ scene, drafts }) => takeOver(drafts, draftNamedCauses(scene, drafts)),
  ({ scene, drafts, senses }) => {
    tellClefts(scene, drafts, senses);
  },
  ({ scene, drafts, senses }) => {
    drafts.push(...draftPerpetrators(scene, drafts, senses));
    tellProVerbs(scene, drafts, senses);
  },
  ({ scene, drafts, senses, states, ascribed }) => {
    drafts.push(...states, ...ascribed, ...draftPresented(scene, senses));
    drafts.push(...draftExistence(scene, drafts));
  },
  ({ scene, drafts, senses }) => {
    drafts.push(...draftLooseCounts(scene, drafts, senses));
    if (!inOrder(drafts)) drafts.sort((a, b) => a.token - b.token);
  },
  ({ scene, drafts, senses }) => {
    attachTimes(scene, drafts);
    addLags(scene, drafts, senses);
    settleOthers(drafts);
    settleBetween(scene, drafts, senses);
    settleUnions(scene, drafts);
    for (const draft of drafts) stretch(scene, draft);
  },
];

/**
 * The propositions of sentences that are read side by side (`readPassages` says why), as far as they need nothing of each other.
 */
export function openDrafts(all: readonly Drafting[]): void {
  const events = all.map(({ scene, senses }) => scene.relations.map((relation) => eventSense(scene, relation, senses)));
  for (const [at, one] of all.entries()) draftVerbs(one, events[at] ?? []);
  for (const step of early) for (const { scene, drafts, senses } of all) step(scene, drafts, senses);
}

/** The rest of their propositions, in the order of their event words. What earlier sentences counted may be taken up by the first alone. */
export function finishDrafts(all: readonly Drafting[], counts: CountMemory): void {
  const [first] = all;
  if (first !== undefined) first.drafts.push(...draftFigures(first.scene, first.drafts, first.senses, counts));
  for (const step of late) for (const one of all) step(one);
}

function draftVerbs({ scene, senses, drafts }: Drafting, events: readonly (EventSense | undefined)[]): void {
  for (const [at, relation] of scene.relations.entries()) {
    const sense = events[at];
    if (sense === undefined || (sense.event === 'leave' && isOver(scene, relation, senses))) continue;
    const draft = openDraft(scene, relation, sense);
    if (draft.nominal) fillNoun(scene, draft, relation, senses);
    else fillVerb(scene, draft, relation, senses);
    fillObliques(scene, draft, relation, senses);
    drafts.push(asContactLost(scene, asWhatShook(scene, draft, relation, senses), senses));
  }
}

function addEquatives({ scene, senses, drafts, having, states, ascribed, members }: Drafting): void {
  const told = drafts.filter(({ focus }) => focus !== undefined);
  for (const draft of draftEquatives(scene, senses)) {
    if (
      repeats(draft, drafts) ||
      isToldBy(draft, states) ||
      having.some(({ token }) => token >= draft.from && token < draft.to) ||
      (draft.event === 'be' && members.some(({ token }) => token >= draft.from && token < draft.to)) ||
      ascribed.some((one) => one.token === topicOf(scene, draft))
    )
      continue;
    // «لا دور له في القصف» equates nothing; «ليست مسؤولة عن التسرب» tells of the leak, and of nobody else's.
    if (draft.focus === undefined && told.some((part) => within(part, draft))) continue;
    const deed = draft.focus === undefined ? -1 : drafts.findIndex((one) => isDeedOf(one, draft));
    if (deed >= 0) takeDeed(drafts, deed, draft);
    drafts.push(draft);
  }
}

/** "With 48 seconds left", "what a bomb leaves": what there is still, or is left behind, and nobody's going away. */
function isOver(scene: Scene, { token, subject }: Relations, senses: (phrase: number) => PhraseSense): boolean {
  if (subject < 0) return false;
  const { unit, thing } = senses(subject);
  if ((scene.tokens[token] as Token).lexeme.voice === 'passive') return unit !== null && unit.unit !== 'person';
  // "The drone took off from Kuwait": what flies sets out.
  if (thing === null || scene.gazetteer.contains('thing:vehicle', thing)) return false;
  return scene.gazetteer.contains('thing:weapon', thing);
}

/** The head of what an equation says its subject to be. */
function topicOf({ phrases }: Scene, draft: Draft): number {
  return phrases[slotOf(draft, 'topic')?.phrase ?? -1]?.head ?? -1;
}

function within(part: Draft, { from, to }: Draft): boolean {
  return part.from < to && part.to > from && part.token >= from && part.token < to;
}

/** The deed that somebody is said to be responsible for, told by its own noun. */
function isDeedOf(deed: Draft, { event, from, to }: Draft): boolean {
  return deed.nominal && deed.focus === undefined && deed.event === event && deed.token >= from && deed.token < to;
}

/** What befell whom goes over to the claim of who did it. */
function takeDeed(drafts: Draft[], at: number, part: Draft): void {
  const [deed] = drafts.splice(at, 1);
  for (const slot of deed?.slots ?? []) if (slot.role !== part.focus) addSlot(part, slot);
}

/** Drafts that say more of their event word than the one there was. */
function takeOver(drafts: Draft[], better: readonly Draft[]): void {
  for (const draft of better) {
    const at = drafts.findIndex(({ token }) => token === draft.token);
    if (at < 0) drafts.push(draft);
    else drafts[at] = draft;
  }
}

function inOrder(drafts: readonly Draft[]): boolean {
  for (let i = 1; i < drafts.length; i++) if ((drafts[i - 1] as Draft).token > (drafts[i] as Draft).token) return false;
  return true;
}

function openDraft(scene: Scene, relation: Relations, { event, frame, act }: EventSense): Draft {
  const token = scene.tokens[relation.token] as Token;
  const nominal = token.lexeme.pos === 'noun';
  const draft = blankDraft(relation.token, event, relation.token, relation.token + 1);
  draft.frame = frame ?? 'transitive';
  draft.act = act;
  draft.nominal = nominal;
  // «تم التوصل إلى اتفاق»: a masdar in the passive is told, and not mentioned.
  draft.reference =
    nominal && token.lexeme.voice !== 'passive' && (token.lexeme.definite || isDetermined(scene, relation.token));
  return draft;
}

function isDetermined(scene: Scene, token: number): boolean {
  const phrase = scene.phrases[scene.phraseAt[token] as number];
  if (phrase === undefined) return false;
  const first = scene.tokens[phrase.from] as Token;
  return first.lexeme.pos === 'determiner' && first.lexeme.definite;
}

/** Families whose event has no aim beside what it befalls. */
const governing: ReadonlySet<string> = new Set(['control', 'custody', 'search']);

function fillObliques(scene: Scene, draft: Draft, relation: Relations, senses: (phrase: number) => PhraseSense): void {
  for (const oblique of relation.obliques) {
    if (isRuledOut(scene, scene.phrases[oblique] as Phrase)) continue;
    const passive = relation.subject >= 0 && scene.tokens[relation.token]?.lexeme.voice === 'passive';
    const role = roleOfOblique(scene, scene.phrases[oblique] as Phrase, senses(oblique), draft.event, passive);
    // «سيطر على المدينة», «عثر على الجثة»: the preposition is the verb's, and what it governs its object.
    const object =
      (role === 'target' || (role === 'topic' && isAimed(scene, oblique))) &&
      governing.has(traitsOf(draft.event).family) &&
      slotOf(draft, 'patient') === undefined;
    if (isDoneBy(scene, draft, scene.phrases[oblique] as Phrase, senses(oblique)))
      addSlot(draft, { role: 'agent', phrase: oblique });
    else if (role !== null) addSlot(draft, { role: object ? 'patient' : role, phrase: oblique });
  }
}

/** "Fell short, and not by a strike", «لا بقذيفة»: what a negation sets beside the rest has no part in it. */
function isRuledOut({ tokens }: Scene, { prep }: Phrase): boolean {
  if (prep < 2 || tokens[prep - 1]?.lexeme.pos !== 'negator') return false;
  const before = tokens[prep - 2]?.lexeme.pos;
  return before === 'conjunction' || before === 'comma';
}

/** «السيطرة على المدينة»: a preposition that marks a target first, whatever stands behind it. */
function isAimed(scene: Scene, oblique: number): boolean {
  return marksAt(scene.tokens, scene.phrases[oblique]?.prep ?? -1)[0] === 'target';
}

/** Whether an equation only repeats a state: the complement of the one is the word of the other. */
function isToldBy({ from, to, slots }: Draft, states: readonly Draft[]): boolean {
  const patient = slots.find(({ role }) => role === 'patient')?.phrase;
  return states.some(
    (state) =>
      state.token >= from &&
      state.token < to &&
      (state.focus === 'cause' || state.slots.some(({ phrase }) => phrase === patient)),
  );
}

/** Whether a number measured is one that a toll counts already: "the number of dead was 26". */
function repeats(draft: Draft, known: readonly Draft[]): boolean {
  const number = draft.event === 'measure' ? draft.quantities[0]?.phrase : undefined;
  return (
    number !== undefined &&
    known.some(({ quantities, event, slots }) =>
      quantities.some(
        ({ phrase, quantity }) =>
          phrase === number &&
          (quantity.effect !== null || (slots.length === 0 && (event === 'measure' || event === 'exist'))),
      ),
    )
  );
}

/** What befalls bodies in one blow, so that the others are those whom the rest of it befell. */
const blows: ReadonlySet<string | null> = new Set([
  'killed',
  'wounded',
  'casualties',
  'hospitalised',
  'missing',
  'poisoned',
]);

/**
 * "Killed five and wounded ten others" wounded ten in all: others are besides only where the sentence counted the like before.
 * Where nothing was counted before, another 20,000 marchers and two other buildings come on top of what is told elsewhere.
 */
function settleOthers(drafts: readonly Draft[]): void {
  if (drafts.every(({ quantities }) => quantities.length === 0)) return;
  const counted = new Set<string | null>();
  for (const draft of drafts) {
    for (const [at, one] of draft.quantities.entries()) {
      const { scope, effect } = one.quantity;
      // Nobody else is nobody besides, wherever the rest is counted.
      if (
        scope.part === 'other' &&
        one.quantity.high !== 0 &&
        !counted.has(effect) &&
        (blows.has(effect) || counted.size > 0)
      ) {
        draft.quantities[at] = { ...one, quantity: { ...one.quantity, scope: { ...scope, part: 'total' } } };
      }
      counted.add(effect);
    }
  }
}

const harms: ReadonlySet<string | null> = new Set(['killed', 'wounded', 'missing']);

/** "70 people were dead or missing", «30 بين قتيل وجريح»: one number of several harms counts neither alone. */
function settleUnions({ tokens }: Scene, drafts: readonly Draft[]): void {
  const told: { readonly phrase: number; readonly effect: string; readonly token: number }[] = [];
  for (const { token, quantities } of drafts) {
    for (const { phrase, quantity, implied } of quantities)
      if (!implied && quantity.effect !== null && harms.has(quantity.effect) && quantity.high !== 0)
        told.push({ phrase, effect: quantity.effect, token });
  }
  if (told.length < 2) return;
  const unions = new Set<number>();
  // The two harms stand side by side: nothing but a conjunction between them, or «لقوا مصرعهم أو أصيبوا».
  const meet = (a: number, b: number) => b - a <= 2 || (b - a <= 4 && tokens[b - 1]?.lexeme.pos === 'conjunction');
  for (const [at, one] of told.entries())
    for (let next = at + 1; next < told.length && next <= at + 3; next++) {
      const other = told[next] as (typeof told)[number];
      if (
        other.phrase === one.phrase &&
        other.effect !== one.effect &&
        meet(Math.min(one.token, other.token), Math.max(one.token, other.token))
      )
        unions.add(one.phrase);
    }
  if (unions.size === 0) return;
  for (const draft of drafts) {
    for (const [at, one] of draft.quantities.entries())
      if (unions.has(one.phrase) && harms.has(one.quantity.effect))
        draft.quantities[at] = { ...one, quantity: { ...one.quantity, effect: 'casualties' } };
  }
}

/** Widens the span of a draft over its own words: from its first argument to its last, inside its sentence. */
function stretch(scene: Scene, draft: Draft): void {
  const limit = 26;
  for (const slot of draft.slots) {
    if (slot.time !== undefined) {
      widen(draft, slot.time, slot.time + 1, limit);
      continue;
    }
    const phrase = elementAt(scene.phrases, slot.phrase);
    if (phrase === undefined) continue;
    widen(draft, phrase.prep >= 0 ? phrase.prep : phrase.from, phrase.to, limit);
  }
  for (const { from, to } of draft.quantities) widen(draft, from, to, limit);
}

function widen(draft: Draft, from: number, to: number, limit: number): void {
  if (Math.max(draft.to, to) - Math.min(draft.from, from) > limit) return;
  if (from < draft.from) draft.from = from;
  if (to > draft.to) draft.to = to;
}
