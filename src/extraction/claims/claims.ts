import type { Attribution } from '../../model/attribution';
import type { Claim } from '../../model/claim';
import type { Commitment } from '../../model/commitment';
import { type EventClass, traitsOf } from '../../model/event-class';
import type { Argument, Proposition, Role } from '../../model/proposition';
import type { Source } from '../../model/source';
import { scaleTraits } from '../../model/state';
import type { Token } from '../../model/token';
import type { Value } from '../../model/value';
import type { Anaphora } from '../anaphora/anaphora';
import { takenUp } from '../anaphora/taken-up';
import { attributionAt } from '../attribution/attribution-at';
import { originKey } from '../attribution/origin-key';
import { behindItsSource } from '../attribution/set-between';
import { regionsAt, type SpokenRegion } from '../attribution/spoken-region';
import { commitmentOf } from '../commitment/commitment';
import { isDeniedInPassing } from '../denials/denied-in-passing';
import { isVerdictBy } from '../denials/is-verdict-by';
import { tieOf } from '../denials/tied-denial';
import { claimEvidence } from '../evidence/claim-evidence';
import { limitOf } from '../evidence/limit-of';
import { orderOf } from '../evidence/order-of';
import { quantityEvidence } from '../evidence/quantity-evidence';
import { isOnlyUpTo, upToLimit } from '../evidence/up-to-limit';
import type { Measured } from '../memory/measured';
import type { Referents } from '../memory/referents';
import { isToldInPassing } from '../passing/told-in-passing';
import { doerOf } from '../propositions/doer-of';
import type { Draft, Slot } from '../propositions/draft';
import { impliedDoer } from '../speaker/implied-doer';
import { partySpeaking } from '../speaker/party-speaking';
import { spokenFor } from '../speaker/spoken-for';
import { elementAt } from '../syntax/element-at';
import { lastOf } from '../syntax/last-of';
import { evidenceOf, type Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { membersOf, takenFrom } from '../values/members';
import { momentOf, type TimeAnchor } from '../values/moment';
import { noneOf } from '../values/none';
import type { PhraseSense } from '../values/phrase-sense';
import { valueOfPhrase } from '../values/slot-value';
import { borrowFromCause } from './borrow-from-cause';
import { claimId } from './claim-id';
import { isBorneOn } from './is-borne-on';
import { deedsOf, predicateOf } from './name-of-deed';
import { withNationality } from './nationals';
import { ownGround } from './own-ground';
import { settled } from './settled';
import { sideOf } from './side-of';
import { tellAs } from './told-as';

export interface ClaimContext {
  readonly passage: string;
  readonly outlet: Source;
  readonly anchor: TimeAnchor;
  readonly measured: Measured;
  readonly referents: Referents;
  readonly anaphora: Anaphora;
}

/** Of whom a noun of number may stand before: "a number of gunmen attacked", "killed a number of guards"; not "found the body of a man". */
function isNumbered(role: Role, event: EventClass): boolean {
  return role === 'agent' || (role === 'patient' && (traitsOf(event).family === 'harm' || event === 'exist'));
}

/** A draft with who tells it and how he stands to it. */
export interface Weighed {
  readonly draft: Draft;
  readonly holding: readonly SpokenRegion[];
  readonly attribution: Attribution;
  readonly commitment: Commitment;
}

/** The first of three steps from the drafts of a sentence to claims: whose words each is, and how sure he is of it. */
export function weigh(
  scene: Scene,
  drafts: readonly Draft[],
  regions: readonly SpokenRegion[],
  outlet: Source,
): Weighed[] {
  const weighed: Weighed[] = [];
  for (const draft of drafts) {
    if (countsSpeakers(draft, regions)) continue;
    const around = regionsAt(regions, draft.token);
    const holding = draft.byCue
      ? [...around, ...regions.filter((region) => region.cue === draft.token)]
      : around.filter((region) => !isVerdictBy(scene, region, draft));
    const attribution = attributionAt(scene, outlet, holding);
    weighed.push({ draft, holding, attribution, commitment: commitmentOf(scene, draft, holding) });
  }
  return weighed;
}

/** The second: the arguments of each draft, of which some are what sentences before told of. */
export function fill(
  scene: Scene,
  drafts: readonly Draft[],
  weighed: readonly Weighed[],
  senses: (phrase: number) => PhraseSense,
  context: ClaimContext,
): Argument[][] {
  return weighed.map(({ draft, commitment, holding }) =>
    argumentsOf(scene, draft, senses, context, drafts, commitment, holding),
  );
}

/** The third: the claims. */
export function claimsOf(
  scene: Scene,
  drafts: readonly Draft[],
  weighed: readonly Weighed[],
  filled: readonly Argument[][],
  context: ClaimContext,
): Claim[] {
  const claims: Claim[] = [];
  for (const [at, one] of weighed.entries()) {
    const claim = claimOf(scene, one, filled[at] ?? [], drafts, context);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

/** "Three witnesses said": how many speak is told by the source. */
function countsSpeakers(draft: Draft, regions: readonly SpokenRegion[]): boolean {
  if (draft.event !== 'measure' || draft.quantities.length === 0) return false;
  return draft.quantities.every(
    ({ phrase, quantity }) =>
      phrase >= 0 &&
      quantity.effect === null &&
      regions.some(({ sources, recipient }) => recipient === phrase || sources.includes(phrase)),
  );
}

function claimOf(
  scene: Scene,
  { draft, holding, attribution, commitment: weighed }: Weighed,
  args: readonly Argument[],
  drafts: readonly Draft[],
  context: ClaimContext,
): Claim | null {
  const { byCue } = draft;
  const commitment = attribution.act === 'accuse' ? weighed : ofItsRole(weighed, args);
  if (args.length === 0 && draft.reference && !isBorneOn(scene, draft, holding)) return null;
  const event = draft.event === 'die' && args.some(({ role }) => role === 'agent') ? 'kill' : draft.event;
  const limited = byCue ? null : limitOf(scene, draft, commitment.polarity === 'denied', drafts, context.anchor);
  const clause = byCue ? evidenceOf(scene, draft.from, draft.to) : claimEvidence(scene, draft, holding, drafts);
  const evidence =
    limited === null || !isOnlyUpTo(event, commitment) ? clause : upToLimit(scene, clause, limited, holding);
  const origin = originKey(attribution.chain, scene.pack);
  const proposition = propositionOf(scene, draft, event, args);
  tellAs(proposition, scene, draft, commitment, holding);
  if (limited !== null) proposition.limit = limited.limit;
  const order = byCue ? null : orderOf(scene, draft, drafts);
  if (order !== null) proposition.order = order;
  return {
    id: claimId(scene, draft, evidence, attribution, commitment, args),
    report: scene.report,
    passage: context.passage,
    sentence: scene.number,
    proposition,
    attribution,
    commitment,
    evidence,
    background:
      isToldInPassing(scene, draft, context.anchor) || isDeniedInPassing(scene, draft, commitment, context.anchor),
    origin,
  };
}

/** "Old wiring was to blame": what no will is in brought it about, and nobody did it. */
function ofItsRole(commitment: Commitment, args: readonly Argument[]): Commitment {
  if (commitment.focus !== 'agent' || args.some(({ role }) => role === 'agent')) return commitment;
  return args.some(({ role }) => role === 'cause') ? { ...commitment, focus: 'cause' } : commitment;
}

function propositionOf(
  scene: Scene,
  draft: Draft,
  event: Draft['event'],
  args: readonly Argument[],
): { -readonly [K in keyof Proposition]: Proposition[K] } {
  const predicate = predicateOf(scene, draft);
  const deeds = deedsOf(scene, draft);
  // A list that has grown keeps room to grow further, and claims live long.
  return deeds === undefined
    ? { event, predicate, arguments: args.slice() }
    : { event, predicate, deeds, arguments: args.slice() };
}

function argumentsOf(
  scene: Scene,
  draft: Draft,
  senses: (phrase: number) => PhraseSense,
  context: ClaimContext,
  drafts: readonly Draft[],
  commitment: Commitment,
  holding: readonly SpokenRegion[],
): Argument[] {
  const denied = commitment.polarity === 'denied';
  // An attempt that was not made leaves nobody unhurt.
  const done = commitment.stage === 'accomplished';
  const args: Argument[] = [];
  const inner = lastOf(holding);
  const behind = inner !== undefined && behindItsSource(scene, inner, draft.token) >= 0;
  for (const slot of draft.slots) {
    if (slot.time !== undefined) {
      const token = scene.tokens[slot.time] as Token;
      const time = senseOf(token, 'time');
      if (time === undefined) continue;
      const value = momentOf(
        time.time,
        context.anchor,
        scene.text.slice(token.start, token.end),
        sideOf(draft.event, commitment),
      );
      args.push({ role: 'time', value, evidence: evidenceOf(scene, slot.time, slot.time + 1) });
      continue;
    }
    if (slot.value !== undefined) {
      args.push({ role: slot.role, value: slot.value, evidence: evidenceOf(scene, draft.from, draft.to) });
      continue;
    }
    const phrase = elementAt(scene.phrases, slot.phrase);
    if (phrase === undefined) continue;
    // "A ferry sank, officials said, killing nine": whoever says so did not kill them.
    if (behind && inner?.sources.includes(slot.phrase) === true) continue;
    const read =
      spokenFor(scene, slot.phrase, slot.role, holding, senses, draft.event) ??
      describedValue(scene, draft, slot, drafts, senses, context) ??
      (senses(slot.phrase).pronoun
        ? (partySpeaking(scene, draft, slot, holding, senses) ??
          takenUp(scene, draft, slot, inner, senses, context.anaphora))
        : valueOfPhrase(
            scene,
            takenFrom(scene, isNumbered(slot.role, draft.event) ? membersOf(scene, slot.phrase, senses) : slot.phrase),
            slot.role,
            senses,
            draft.event,
          ));
    const value =
      read === null ? null : (ownGround(scene, draft, slot, holding) ?? doerOf(draft.event, slot.role, read));
    // A matter of movement that no table knows ("in a planned way") says how, not what of.
    if (
      value !== null &&
      !(
        slot.role === 'topic' &&
        value.kind === 'thing' &&
        value.id === null &&
        traitsOf(draft.event).family === 'movement'
      )
    ) {
      const doer =
        slot.role === 'cause' && senses(slot.phrase).pronoun && value.kind === 'actor'
          ? { ...slot, role: 'agent' as const }
          : slot;
      const filled = settled(scene, draft, doer, value, senses);
      const evidence = evidenceOf(scene, phrase.prep >= 0 ? phrase.prep : phrase.from, phrase.to);
      args.push({ role: filled.role, value: filled.value, evidence });
    }
  }
  for (const { quantity: counted, phrase, from, to, implied } of draft.quantities) {
    const quantity = withNationality(scene, counted, phrase, holding, senses);
    // "It hurt no soldier" counts none; "it did not kill five" counts nothing.
    const told = denied && implied ? { ...quantity, low: 0, best: 0, high: 0 } : quantity;
    const bare = draft.event === 'measure' && told.unit === 'item' && told.measure === null;
    const value = bare ? { ...told, measure: context.measured.last } : told;
    args.push({ role: 'quantity', value, evidence: quantityEvidence(scene, draft, from, to, holding) });
  }
  const none = denied && done ? noneOf(scene, draft) : null;
  if (none !== null) args.push({ role: 'quantity', value: none, evidence: evidenceOf(scene, draft.from, draft.to) });
  const implied = impliedDoer(scene, draft, holding);
  if (implied !== null) {
    const role = draft.frame === 'unaccusative' ? 'patient' : 'agent';
    if (!args.some((argument) => argument.role === role))
      args.push({ role, value: implied, evidence: evidenceOf(scene, draft.from, draft.to) });
  }
  borrowFromCause(scene, draft, drafts, args, senses);
  const tie = tieOf(scene, draft, commitment, holding, drafts);
  if (tie !== null && !args.some(({ role }) => role === tie.role)) args.push(tie);
  return args;
}

/** Whom or what a state or a class is said of, where earlier words tell. */
function describedValue(
  scene: Scene,
  draft: Draft,
  { role, phrase }: Slot,
  drafts: readonly Draft[],
  senses: (phrase: number) => PhraseSense,
  { referents }: ClaimContext,
): Value | null {
  if (draft.event !== 'be' || role !== 'patient') return null;
  const topic = draft.slots.find((slot) => slot.role === 'topic');
  const scale = topic?.value?.kind === 'state' ? topic.value.scale : null;
  const person = topic !== undefined && topic.phrase >= 0 && senses(topic.phrase).animate;
  const wanted = scale === null ? (person ? ['thing:person'] : []) : scaleTraits(scale).of;
  return referents.subject(scene, phrase, drafts, senses, wanted, scale);
}
