import type { Claim } from '../model/claim';
import { type EventClass, traitsOf } from '../model/event-class';
import { stableId } from '../model/id';
import type { Source } from '../model/source';
import type { Token } from '../model/token';
import { answersAccusation, isAccusation, partDenied } from './answered-accusation';
import { attributionAt } from './attribution/attribution-at';
import { originKey } from './attribution/origin-key';
import type { SpokenRegion } from './attribution/spoken-region';
import type { Draft } from './propositions/draft';
import type { Clause } from './syntax/clause';
import { hasFrontedObject } from './syntax/fronted-object';
import { evidenceOf, type Scene } from './syntax/scene';
import { marksAt, senseOf } from './syntax/senses';
import { truthAt } from './syntax/truth-at';
import { endOfJudged, isOfClaim, isOfWords, saidIn, verdictIn } from './verdict-on-told';

/** How many sentences back what is denied may stand. */
const reach = 3;

/** Events that say too little to be what a bare denial denies. */
const slight: ReadonlySet<EventClass> = new Set<EventClass>(['act', 'be', 'measure', 'happen', 'accuse']);

/**
 * "The army denied it", «وينفي الجيش ذلك», "rejected the accusation": a denial without words of its own denies what was last
 * told, by its speaker and on his word. Who has no reports of it leaves open what was last told.
 */
export function denialsOf(
  scene: Scene,
  regions: readonly SpokenRegion[],
  drafts: readonly Draft[],
  told: readonly Claim[],
  context: { readonly passage: string; readonly outlet: Source },
): Claim[] {
  const claims: Claim[] = [];
  for (const one of regions) {
    const region = one.chain.length === 0 ? saidIn(one, regions) : one;
    if (region === null || region.cue < 0) continue;
    const verdict = region.act === 'deny' ? undefined : verdictIn(scene, region, told);
    const blanket = verdict !== undefined && !isOfWords(scene, verdict);
    const open = verdict === undefined && region.act === 'cannot-confirm' && !region.impersonal;
    if (verdict === undefined && !open && (region.act !== 'deny' || region.negated)) continue;
    const end = open
      ? endOfIgnorance(scene, region, drafts)
      : verdict === undefined
        ? one === region
          ? endOfPointer(scene, region, drafts)
          : endOfJudged(scene, region, drafts)
        : region.to;
    if (end < 0) continue;
    const act = open ? ('cannot-confirm' as const) : ('deny' as const);
    const attribution = { ...attributionAt(scene, context.outlet, [region]), act };
    const origin = originKey(attribution.chain, scene.pack);
    const ofAccusation = !open && answersAccusation(scene, region);
    const back = one !== region || (verdict !== undefined && !isOfClaim(verdict)) ? 1 : reach;
    const denied = antecedent(scene, region, told, open ? null : origin, ofAccusation || blanket, back);
    const starts = region.sources.map((source) => scene.phrases[source]?.from ?? region.cue);
    const evidence = verdict?.evidence ?? evidenceOf(scene, Math.min(region.cue, ...starts), end);
    if (denied === null) {
      const part = ofAccusation ? partDenied(scene, attribution, evidence, context.passage) : null;
      if (part !== null && !claims.some(({ id }) => id === part.id)) claims.push(part);
      continue;
    }
    const { proposition, commitment } = denied.claim;
    const id = stableId(scene.report, scene.part, evidence.start, evidence.end, 'denies', denied.claim.id);
    claims.push({
      ...denied.claim,
      id,
      passage: context.passage,
      sentence: scene.number,
      proposition: { ...proposition, arguments: proposition.arguments.map((one) => ({ ...one, evidence })) },
      attribution,
      commitment: {
        ...commitment,
        // "Said nobody had been told. The bank disputed that": who denies a no says yes.
        polarity: open || commitment.polarity === 'denied' ? 'affirmed' : 'denied',
        certainty: open ? 'unknown' : 'certain',
        conditional: false,
        focus: !open && denied.ofSpeaker && commitment.focus === 'event' ? 'agent' : commitment.focus,
      },
      evidence,
      origin,
    });
  }
  return claims;
}

/** Where the word ends that stands for what is denied; −1 where the denial has words of its own. */
function endOfPointer(scene: Scene, region: SpokenRegion, drafts: readonly Draft[]): number {
  const clause = scene.clauses[scene.clauseAt[region.cue] as number] as Clause;
  // «الاتهامات» points back, though it is an event of its own; so do words that are called baseless.
  if (drafts.some((draft) => draft.token > region.cue && draft.token < clause.to && !pointsBack(draft))) return -1;
  // «وهو ما أنكره أمام النيابة»: the pronoun on the verb is what was told.
  if (clause.opener === 'relative' && isWrittenOn(scene, region.cue + 1)) return afterSpeaker(scene, region);
  for (let i = afterSpeaker(scene, region); i < clause.to; i++) {
    const token = scene.tokens[i] as Token;
    const { pos } = token.lexeme;
    if (senseOf(token, 'involvement') !== undefined || pos === 'complementizer' || pos === 'number') return -1;
    const act = senseOf(token, 'speech')?.act;
    const said = pos === 'noun' && token.lexeme.definite && (act === 'accuse' || act === 'report' || act === 'say');
    if (pos === 'pronoun' || said) return pointsOn(scene, i, clause) ? -1 : i + 1;
    if (pos === 'noun' || pos === 'name' || pos === 'open') return -1;
  }
  // "Hospital hit in air strike; army denies", «والجيش ينفي»: without an object what was told is denied.
  return isBare(scene, region, clause) ? afterSpeaker(scene, region) : -1;
}

/** Whether a token is a pronoun written on the word before. */
function isWrittenOn({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.lexeme.pos === 'pronoun' && tokens[at]?.start === tokens[at - 1]?.end;
}

function pointsBack({ event, slots }: Draft): boolean {
  return (
    event === 'accuse' ||
    (event === 'be' && slots.some(({ value }) => value?.kind === 'state' && value.scale === 'truth' && value.sign < 0))
  );
}

/**
 * "But had no reports from its forces on the ground", «ليس لدينا معلومات عن ذلك»: where nothing is named that somebody knows
 * nothing of, it is what was last told. The end of those words; −1 where they name something of their own.
 */
function endOfIgnorance(scene: Scene, { cue }: SpokenRegion, drafts: readonly Draft[]): number {
  const clause = scene.clauses[scene.clauseAt[cue] as number] as Clause;
  if (drafts.some(({ token }) => token > cue && token < clause.to)) return -1;
  const whence = marksAt(scene.tokens, cue + 1);
  if (!whence.some((role) => role === 'origin' || role === 'source' || role === 'topic')) return -1;
  let end = clause.to;
  for (let i = cue + 1; i < clause.to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'complementizer' || pos === 'subordinator' || pos === 'number') return -1;
    if (pos === 'stop' || pos === 'close' || pos === 'comma') {
      end = i;
      break;
    }
  }
  return end;
}

/** Past the cue and the speaker behind it. */
function afterSpeaker(scene: Scene, region: SpokenRegion): number {
  const end = Math.max(region.cue + 1, ...region.sources.map((source) => scene.phrases[source]?.to ?? 0));
  // «نفى مكتبه أن»: whose office it is.
  return isWrittenOn(scene, end) && region.sources.length > 0 ? end + 1 : end;
}

/** Nothing but marks behind the cue, and its subject before it or right behind. */
function isBare(scene: Scene, region: SpokenRegion, clause: Clause): boolean {
  const cue = scene.tokens[region.cue] as Token;
  const relation = scene.relations[scene.relationAt[region.cue] as number];
  if (cue.lexeme.pos !== 'verb' || relation === undefined) return false;
  // "The mayor was suspended and the council dismissed": what is also done to somebody needs what is denied.
  if (senseOf(cue, 'event') !== undefined && !hasFrontedObject(scene, relation)) return false;
  // "The budget was rejected by parliament": what is turned down is named.
  if (isOfNamed(scene, region.cue)) return false;
  for (let i = afterSpeaker(scene, region); i < clause.to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos !== 'comma' && pos !== 'stop' && pos !== 'close' && pos !== 'adverb') return false;
  }
  const next = scene.tokens[clause.to];
  return next === undefined || clause.index === scene.clauses.length - 1 || next.lexeme.pos === 'comma';
}

/** A passive whose subject is neither a pronoun nor a word for what was told. */
function isOfNamed(scene: Scene, cue: number): boolean {
  if ((scene.tokens[cue] as Token).lexeme.voice !== 'passive') return false;
  const subject = scene.phrases[scene.relations[scene.relationAt[cue] as number]?.subject ?? -1];
  if (subject === undefined) return false;
  const head = scene.tokens[subject.head] as Token;
  return head.lexeme.pos !== 'pronoun' && senseOf(head, 'speech') === undefined;
}

/** "Denied the report that …", "denied his claim of …": more words follow. */
function pointsOn(scene: Scene, at: number, clause: Clause): boolean {
  const next = scene.tokens[at + 1]?.lexeme.pos;
  // "Dismissed the claim as fabricated": what it is called.
  if (next === 'preposition' && at + 2 < clause.to && truthAt(scene, at + 2) < 0) return false;
  return at + 1 < clause.to && (next === 'preposition' || next === 'noun' || next === 'name');
}

interface Antecedent {
  readonly claim: Claim;
  /** It names who denies as the doer: what is denied is the part in it. */
  readonly ofSpeaker: boolean;
}

/**
 * What was told that a bare denial denies: a claim that names its speaker as the doer before all others, then what somebody was
 * accused of, then an assault or an accident, then whatever was told last.
 */
function antecedent(
  scene: Scene,
  region: SpokenRegion,
  told: readonly Claim[],
  origin: string | null,
  ofAccusation: boolean,
  back: number,
): Antecedent | null {
  const mouth = region.chain[region.chain.length - 1] as Source;
  const isRelative = scene.clauses[scene.clauseAt[region.cue] as number]?.opener === 'relative';
  let best: Claim | null = null;
  let most = -1;
  let beside: Claim | null = null;
  for (let i = told.length - 1; i >= 0; i--) {
    const claim = told[i] as Claim;
    if (scene.number - claim.sentence > back) break;
    if (claim.evidence.part !== scene.part) continue;
    const { start } = scene.tokens[region.cue] as Token;
    if (claim.evidence.start >= start) continue;
    // "Dismissed the report and flew to Paris": what is told with the denial, and by nobody, is not what was told before it.
    if (!isRelative && claim.evidence.end > start && claim.attribution.chain.length < 2) continue;
    if (best === null && beside === null && saysOnlyNo(claim, told, i))
      return claim.origin === origin ? null : { claim, ofSpeaker: false };
    if (claim.commitment.polarity === 'denied' || claim.origin === origin) continue;
    const { event, arguments: args } = claim.proposition;
    if (slight.has(event) && claim.commitment.focus === 'event') {
      if (origin !== null && claim.sentence === scene.number && saysSomething(claim)) beside ??= claim;
      continue;
    }
    const { family } = traitsOf(event);
    // "Said the guard had been told, which he denied": of words it takes up those that somebody in particular was told.
    if (family === 'speech' && !(isRelative && tellsSomebody(claim))) continue;
    const ofSpeaker = args.some(
      ({ role, value }) =>
        role === 'agent' && value.kind === 'actor' && value.id !== null && isSame(scene, mouth, value.id),
    );
    if (ofSpeaker) return { claim, ofSpeaker };
    // What the outlet tells in its own words is nothing that somebody is accused of.
    if (ofAccusation && !isAccusation(claim) && claim.attribution.chain.length < 2) continue;
    // Who has no reports has none of what happened, rather than of what it did to whom.
    const near = origin === null || claim.sentence === (best ?? claim).sentence;
    // «أُبلغ بقدوم القطار، وهو ما أنكره»: all that was said, and not the arrival in it.
    if (isRelative && best !== null && holdsClaim(claim, best)) {
      best = claim;
      continue;
    }
    // "Accused of shelling the points from which people were evacuated": the blow is what is denied.
    const blow = family === 'assault' || family === 'accident';
    const rank = (isAccusation(claim) ? 2 : 0) + (blow ? 1 : 0);
    if (near && rank > most) {
      best = claim;
      most = rank;
    }
  }
  const denied = best?.sentence === scene.number || ofAccusation ? best : (beside ?? best);
  return denied === null ? null : { claim: denied, ofSpeaker: false };
}

/** Whether a claim is the no of somebody, in a sentence that tells of nothing else. */
function saysOnlyNo(
  { commitment, attribution, sentence, proposition }: Claim,
  told: readonly Claim[],
  at: number,
): boolean {
  if (commitment.polarity !== 'denied' || commitment.focus !== 'event' || attribution.chain.length < 2) return false;
  if (slight.has(proposition.event) || attribution.act === 'deny') return false;
  for (let i = at - 1; i >= 0; i--) {
    const { sentence: other, commitment: its, proposition: what } = told[i] as Claim;
    if (other !== sentence) return true;
    if (its.polarity === 'affirmed' && !slight.has(what.event)) return false;
  }
  return true;
}

function tellsSomebody({ proposition }: Claim): boolean {
  return proposition.event === 'inform' && proposition.arguments.some(({ role }) => role === 'patient');
}

/** Whether one of two claims of a source is told within the other's words, behind what that one begins with. */
function holdsClaim(whole: Claim, part: Claim): boolean {
  const [a, b] = [whole.evidence, part.evidence];
  if (whole.origin !== part.origin || a.start > b.start || a.end < b.end) return false;
  return firstOf(whole) < firstOf(part);
}

function firstOf({ proposition }: Claim): number {
  return Math.min(...proposition.arguments.map(({ evidence }) => evidence.start));
}

/** "Said the bridge was closed, which the town denied": a state or an act of something. */
function saysSomething({ proposition: { event, arguments: args } }: Claim): boolean {
  if (!args.some(({ role }) => role === 'patient' || role === 'agent')) return false;
  return event === 'act' || (event === 'be' && args.some(({ value }) => value.kind === 'state'));
}

/** The speaker, or a body or side that he belongs to. */
function isSame(scene: Scene, mouth: Source, id: string): boolean {
  if (mouth.id === id || mouth.side === id) return true;
  return mouth.id !== null && (scene.gazetteer.contains(id, mouth.id) || scene.gazetteer.contains(mouth.id, id));
}
