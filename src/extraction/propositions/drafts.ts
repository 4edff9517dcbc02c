import type { Token } from '../../model/token';
import type { CountMemory } from '../memory/count-memory';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { draftAppositions } from './appositions';
import { draftAscriptions } from './ascriptions';
import { settleBetween } from './between-harms';
import { draftCapacities } from './capacities';
import { draftCasualties } from './casualties';
import { tellClefts } from './clefts';
import { tellDevised } from './devised';
import type { Draft } from './draft';
import { draftEquatives } from './equatives';
import { type EventSense, eventSense } from './event-sense';
import { draftExistence } from './existence';
import { draftFigures } from './figures';
import { fillObliques } from './fill-obliques';
import { settleAsked } from './governed-deeds';
import { draftHaving } from './having';
import { draftHolding } from './holding';
import { settleGoverned } from './implicatives';
import { tellParts, tellShooters } from './involvement';
import { joinEquatives } from './join-equatives';
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
import { openDraft } from './open-draft';
import { tellOwnDoings } from './own-doings';
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
import { tellSentences } from './sentences-passed';
import { settleOthers } from './settle-others';
import { settleReached } from './settle-reached';
import { settleUnions } from './settle-unions';
import { asWhatShook } from './shaken';
import { showParts } from './shown-parts';
import { draftSmallCrowds } from './small-crowds';
import { draftStates } from './states';
import { tellStillInHospital } from './still-in-hospital';
import { stretch } from './stretch';
import { linkTied } from './tied-causes';
import { attachTimes } from './times';
import { denyUntrue } from './untrue';
import { fillVerb } from './verbal';

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

/** The steps in the one order in which they may run, up to the one that takes up what earlier sentences counted. */
const early: readonly Step[] = [
  tellHarmOnce,
  tellSentences,
  placeThere,
  linkDrafts,
  tellOwnDoings,
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
  ({ scene, drafts, senses, having, states, ascribed, members }) => {
    joinEquatives(scene, drafts, draftEquatives(scene, senses), { states, having, ascribed, members });
  },
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
    linkTied(scene, drafts, senses);
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
    tellStillInHospital(scene, drafts, senses);
    settleReached(scene, drafts, senses);
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

/** "With 48 seconds left", "what a bomb leaves": what there is still, or is left behind, and nobody's going away. */
function isOver(scene: Scene, { token, subject }: Relations, senses: (phrase: number) => PhraseSense): boolean {
  if (subject < 0) return false;
  const { unit, thing } = senses(subject);
  if ((scene.tokens[token] as Token).lexeme.voice === 'passive') return unit !== null && unit.unit !== 'person';
  // "The drone took off from Kuwait": what flies sets out.
  if (thing === null || scene.gazetteer.contains('thing:vehicle', thing)) return false;
  return scene.gazetteer.contains('thing:weapon', thing);
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
