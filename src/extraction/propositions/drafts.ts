import type { Token } from '../../model/token';
import { CountMemory } from '../memory/count-memory';
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
import { eventSense } from './event-sense';
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
import { settleUnions } from './settle-unions';
import { asWhatShook } from './shaken';
import { showParts } from './shown-parts';
import { draftSmallCrowds } from './small-crowds';
import { draftStates } from './states';
import { stretch } from './stretch';
import { attachTimes } from './times';
import { denyUntrue } from './untrue';
import { fillVerb } from './verbal';

/**
 * All propositions of a sentence, in the order of their event words. The steps run in the one order in which each
 * takes up what those before it have drafted.
 */
export function draftPropositions(
  scene: Scene,
  senses: (phrase: number) => PhraseSense,
  counts: CountMemory = new CountMemory(),
): Draft[] {
  const drafts: Draft[] = [];
  for (const relation of scene.relations) {
    const sense = eventSense(scene, relation, senses);
    if (sense === undefined || (sense.event === 'leave' && isOver(scene, relation, senses))) continue;
    const draft = openDraft(scene, relation, sense);
    if (draft.nominal) fillNoun(scene, draft, relation, senses);
    else fillVerb(scene, draft, relation, senses);
    fillObliques(scene, draft, relation, senses);
    drafts.push(asContactLost(scene, asWhatShook(scene, draft, relation, senses), senses));
  }
  tellHarmOnce(scene, drafts, senses);
  tellSentences(scene, drafts, senses);
  placeThere(scene, drafts, senses);
  linkDrafts(scene, drafts);
  tellManners(scene, drafts);
  settleGoverned(scene, drafts, senses);
  settleAsked(scene, drafts, senses);
  denyUntrue(scene, drafts);
  tellUntrueParts(scene, drafts, senses);
  tellPartsTaken(scene, drafts, senses);
  tellParts(scene, drafts, senses);
  tellDevised(scene, drafts, senses);
  tellJoinedParts(scene, drafts, senses);
  tellShooters(drafts, scene);
  for (const draft of drafts) addQuantities(scene, draft, senses);
  addOwnLengths(scene, drafts);
  const casualties = draftCasualties(scene, drafts, senses);
  denyUntrue(scene, casualties);
  drafts.push(...casualties);
  linkLeftDead(scene, drafts, senses);
  drafts.push(...draftMeasures(scene, drafts, senses));
  drafts.push(...draftLengths(scene, drafts, senses));
  drafts.push(...draftParts(scene, drafts, senses));
  drafts.push(...draftFigures(scene, drafts, senses, counts));
  drafts.push(...draftSmallCrowds(scene, senses));
  holdOn(scene, drafts);
  takeOver(drafts, draftHolding(scene));
  const having = draftHaving(scene, senses);
  takeOver(drafts, having);
  takeOver(drafts, draftCapacities(scene, senses));
  const described = draftStates(scene);
  const states = [
    ...described,
    ...draftLasting(scene, drafts, described),
    ...draftNatures(scene, senses),
    ...draftLikelihoods(scene, senses),
  ];
  const ascribed = [...draftAscriptions(scene, senses), ...draftAppositions(scene, senses)];
  const members = draftMembers(scene, drafts, senses);
  drafts.push(...members);
  showParts(scene, drafts, senses);
  joinEquatives(scene, drafts, draftEquatives(scene, senses), { states, having, ascribed, members });
  takeOver(drafts, draftNamedCauses(scene, drafts));
  tellClefts(scene, drafts, senses);
  drafts.push(...draftPerpetrators(scene, drafts, senses));
  tellProVerbs(scene, drafts, senses);
  drafts.push(...states, ...ascribed, ...draftPresented(scene, senses));
  drafts.push(...draftExistence(scene, drafts));
  drafts.push(...draftLooseCounts(scene, drafts, senses));
  if (!inOrder(drafts)) drafts.sort((a, b) => a.token - b.token);
  attachTimes(scene, drafts);
  addLags(scene, drafts, senses);
  settleOthers(drafts);
  settleBetween(scene, drafts, senses);
  settleUnions(scene, drafts);
  for (const draft of drafts) stretch(scene, draft);
  return drafts;
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
