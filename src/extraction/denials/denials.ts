import type { Attribution } from '../../model/attribution';
import type { Claim } from '../../model/claim';
import type { Evidence } from '../../model/evidence';
import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import { attributionAt } from '../attribution/attribution-at';
import { originKey } from '../attribution/origin-key';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import { evidenceOf, type Scene } from '../syntax/scene';
import { truthAt } from '../syntax/truth-at';
import { answerTo, fromSpeaker } from './answer-to';
import { answersAccusation, partDenied } from './answered-accusation';
import { type Charge, chargeDenied } from './denied-charge';
import { denierOf } from './denier';
import { leftOpenTold } from './left-open-told';
import { noBefore } from './no-before';
import { type Pointer, plainPointer, pointerOf } from './pointer';
import { endOfJudged, isOfClaim, isOfWords, saidIn, verdictIn } from './verdict-on-told';

export interface DenialContext {
  readonly passage: string;
  readonly outlet: Source;
}

/**
 * "The army denied it", «وينفي الجيش ذلك», "rejected the accusation": a denial without words of its own denies what was told
 * before, by its speaker and on his word. Who has no reports of it leaves open what was last told.
 */
export function denialsOf(
  scene: Scene,
  regions: readonly SpokenRegion[],
  drafts: readonly Draft[],
  told: readonly Claim[],
  context: DenialContext,
): Claim[] {
  const claims: Claim[] = [];
  for (const one of regions) {
    const region = one.chain.length === 0 ? saidIn(one, regions) : one;
    if (region === null || region.cue < 0) continue;
    const found =
      region.act === 'cannot-confirm' && !region.impersonal
        ? leftOpenTold(scene, region, drafts, told, context)
        : deniedBy(scene, one, region, drafts, told, context);
    for (const claim of found) if (!claims.some(({ id }) => id === claim.id)) claims.push(claim);
  }
  return claims;
}

/** What a denial without content denies. */
function deniedBy(
  scene: Scene,
  given: SpokenRegion,
  region: SpokenRegion,
  drafts: readonly Draft[],
  told: readonly Claim[],
  { passage, outlet }: DenialContext,
): Claim[] {
  const verdict = region.act === 'deny' ? undefined : verdictIn(scene, region, told);
  const lies = verdict === undefined && isLieQuoted(scene, region, drafts);
  if (verdict === undefined && !lies && (region.act !== 'deny' || region.negated)) return [];
  const ofAccusation = answersAccusation(scene, region);
  const pointer = lies
    ? { ...plainPointer(scene, region, region.to), near: true }
    : verdict !== undefined
      ? verdictPointer(scene, region, verdict, ofAccusation)
      : given === region
        ? pointerOf(scene, region, drafts)
        : judgedPointer(scene, region, drafts);
  if (pointer === null) return [];
  const attribution = { ...attributionAt(scene, outlet, [region]), act: 'deny' as const };
  const origin = originKey(attribution.chain, scene.pack);
  const evidence = lies
    ? evidenceOf(scene, region.from, region.to)
    : (verdict?.evidence ?? fromSpeaker(scene, region, pointer.end));
  const mouth = attribution.chain.at(-1) as Source;
  const byPronoun = isByPronoun(scene, given);
  const denier = denierOf(scene, region.cue, mouth, origin, byPronoun);
  const charge = chargeDenied(told, denier, pointer);
  const no = charge?.concerns === true || pointer.near ? undefined : noBefore(told, scene, denier.start);
  if (no !== undefined)
    return no.origin === origin ? [] : [answerTo(no, scene, attribution, evidence, origin, passage)];
  if (charge !== null && charge.claims[0].origin === origin) {
    const accused = pointer.ofAccusation ? accusedIn(charge.claims[0]) : null;
    if (accused === null) return [];
    const chain = [attribution.chain[0], accused] as const;
    return deniedIn(charge, pointer, scene, { ...attribution, chain }, evidence, originKey(chain, scene.pack), passage);
  }
  if (charge !== null) return deniedIn(charge, pointer, scene, attribution, evidence, origin, passage);
  const part = ofAccusation ? partDenied(scene, attribution, evidence, passage) : null;
  return part === null ? [] : [part];
}

/** "It rejected the accusations", «ونفى ذلك»: by a pronoun, or by nobody who is named. */
function isByPronoun({ tokens, phrases }: Scene, { sources }: SpokenRegion): boolean {
  return sources.every((source) => tokens[phrases[source]?.head ?? -1]?.lexeme.pos === 'pronoun');
}

/** "The government accused the charity of paying bribes. It rejected the accusations": who is accused answers, and not who accused. */
function accusedIn({ proposition }: Claim): Source | null {
  const value = proposition.arguments.find(({ role }) => role === 'agent')?.value;
  if (value?.kind !== 'actor') return null;
  const { id, name, nameKey } = value;
  return {
    kind: 'unknown',
    id,
    name,
    named: false,
    ...(nameKey === undefined ? {} : { nameKey }),
    count: null,
    role: null,
    side: null,
    anonymity: null,
  };
}

function verdictPointer(scene: Scene, region: SpokenRegion, verdict: Claim, ofAccusation: boolean): Pointer {
  const ofWords = isOfWords(scene, verdict);
  return { ...plainPointer(scene, region, region.to, ofAccusation || isOfClaim(verdict)), ofWords, near: !ofWords };
}

function judgedPointer(scene: Scene, region: SpokenRegion, drafts: readonly Draft[]): Pointer | null {
  const end = endOfJudged(scene, region, drafts);
  return end < 0 ? null : { ...plainPointer(scene, region, end), near: true };
}

/** Most tokens of a quotation that is a verdict and nothing else. */
const fewest = 8;

/** "'Lies and propaganda,' said the police chief": what is quoted calls something false, and tells of nothing. */
function isLieQuoted(scene: Scene, { from, to, direct, act }: SpokenRegion, drafts: readonly Draft[]): boolean {
  if (!direct || act !== 'say' || to - from > fewest) return false;
  if (drafts.some(({ token }) => token >= from && token < to)) return false;
  let lies = false;
  for (let i = from; i < to; i++) {
    if ((scene.tokens[i] as Token).lexeme.pos === 'verb') return false;
    if (truthAt(scene, i) < 0) lies = true;
  }
  return lies;
}

function deniedIn(
  { claims, ofDenier }: Charge,
  { ofAccusation }: Pointer,
  scene: Scene,
  attribution: Attribution,
  evidence: Evidence,
  origin: string,
  passage: string,
): Claim[] {
  return claims.map((claim) => {
    const answer = withoutFigures(answerTo(claim, scene, attribution, evidence, origin, passage), ofAccusation);
    const { focus } = claim.commitment;
    return ofDenier && focus === 'event'
      ? { ...answer, commitment: { ...answer.commitment, focus: 'agent' as const } }
      : answer;
  });
}

/** Who denies an accusation denies no figure that is told with it. */
function withoutFigures(claim: Claim, ofAccusation: boolean): Claim {
  if (!ofAccusation) return claim;
  const { proposition } = claim;
  const args = proposition.arguments.filter(({ role }) => role !== 'quantity');
  return { ...claim, proposition: { ...proposition, arguments: args } };
}
