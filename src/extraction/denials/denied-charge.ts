import type { Claim } from '../../model/claim';
import type { EventClass } from '../../model/event-class';
import type { Source } from '../../model/source';
import { isAccusation } from './answered-accusation';
import type { Denier } from './denier';
import { holdsClaim, isBlow, mainOf, slight } from './main-of';
import type { Pointer } from './pointer';

/** Sentences within which a bare denial finds what it denies: where that concerns the denier, and where it does not. */
const reach = { concerned: 6, other: 3, near: 2 } as const;

/** Events that tell of nothing themselves; a campaign or a race is there whatever is denied of who runs. */
const empty: ReadonlySet<EventClass> = new Set<EventClass>(['measure', 'happen', 'accuse', 'reject', 'run']);

/** What was told that a denial without content denies. */
export interface Charge {
  readonly claims: readonly [Claim, ...Claim[]];
  /** It names who denies, by an id, as the doer: what is denied is the part in it. */
  readonly ofDenier: boolean;
  /** It names him or who is called alike as the doer. */
  readonly concerns: boolean;
}

/** What one source told in one sentence, or the outlet by itself. */
interface Telling {
  readonly sentence: number;
  readonly claims: Claim[];
  /** By somebody, or as hearsay. */
  readonly told: boolean;
}

/**
 * The nearest telling of another that charges or concerns who denies, before any that does not; where none concerns him the one right
 * before, or the only one near. What the outlet tells by itself is denied in its own sentence, or where it names who denies as the doer.
 */
export function chargeDenied(told: readonly Claim[], denier: Denier, pointer: Pointer): Charge | null {
  const tellings = tellingsBefore(told, denier, pointer);
  const mouths = new Set(tellings.flatMap(({ told: by, claims }) => (by ? claims.map(({ origin }) => origin) : [])));
  let best: Telling | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const telling of tellings) {
    const back = denier.sentence - telling.sentence;
    // "…, which he denied": what its own sentence tells.
    if (pointer.isRelative && back > 0) continue;
    const level = levelOf(telling, denier, pointer);
    if (pointer.near && level < 2 && told.some((claim) => isBetween(claim, telling, denier))) continue;
    if (level < 0 || back > (level > 1 ? reach.concerned : pointer.near ? reach.near : reach.other)) continue;
    const only = mouths.size === 1 || back <= 1;
    if (level === 0 && telling.told && !only) continue;
    const here = back > 0 ? 0 : telling.told ? 1.5 : -1;
    // "Migrants were shot at. 300 were held, it added": of what one source told the blow is its account.
    const blow = level === 0 && pointer.ofWords && telling.claims.some(isBlow) ? 1.2 : 0;
    const score = weights[level as 0] + here + blow - back;
    if (score > most) {
      best = telling;
      most = score;
    }
  }
  return best === null ? null : chargeIn(best, denier, pointer);
}

/** Whether somebody speaks, be it who denies, in a sentence between a telling and its denial. */
function isBetween({ sentence, attribution: { chain } }: Claim, telling: Telling, denier: Denier): boolean {
  return chain.length > 1 && sentence > telling.sentence && sentence < denier.sentence;
}

/** How much nearer, in sentences, a telling stands for concerning who denies. */
const weights = [0, 2, 3.5, 5, 9] as const;

/** 4 where it is told by whom the denial names, 3 where the denier is the doer, 2 where he is named, 1 of an accusation, 0 of others; −1 of what cannot be meant. */
function levelOf({ claims, told, sentence }: Telling, denier: Denier, pointer: Pointer): number {
  const doer = claims.some((claim) => denier.isDoerOf(claim));
  if (!told) {
    if (pointer.ofWords) return sentence === denier.sentence && doer ? 3 : -1;
    if (doer && sentence >= denier.sentence - 1) return claims.some((claim) => denier.isKnownDoerOf(claim)) ? 2 : 1;
    return sentence === denier.sentence ? 0 : -1;
  }
  if (pointer.owner.size > 0) {
    if (claims.some((claim) => isToldBy(claim, pointer))) return 4;
    return doer ? 3 : -1;
  }
  if (doer) return 3;
  if (claims.some((claim) => denier.isNamedIn(claim))) return 2;
  if (claims.some(isAccusation)) return pointer.ofAccusation ? 2 : 1;
  if (pointer.ofReport && claims.some(isOfMedium)) return 2;
  return claims.some(isTelling) || sentence >= denier.sentence - 1 ? 0 : -1;
}

/** Handed on by an outlet, or told as a report: "the channel said officials suspected". */
function isOfMedium({ attribution: { act, chain } }: Claim): boolean {
  return act === 'report' || chain.slice(1).some(({ kind }) => kind === 'outlet' || kind === 'agency');
}

/** Something that was done, or somebody who was somewhere. */
function isTelling({ proposition: { event, arguments: args } }: Claim): boolean {
  return !slight.has(event) || (event === 'exist' && args.some(({ role }) => role === 'place'));
}

function isToldBy({ attribution: { chain } }: Claim, { owner, wordsIn }: Pointer): boolean {
  return chain.slice(1).some((source: Source) => wordsIn(source.name).some((word) => owner.has(word)));
}

/** What was told before a denial by others than who denies, by sentence and source, the last first. */
function tellingsBefore(told: readonly Claim[], denier: Denier, pointer: Pointer): Telling[] {
  const known = new Set(told.filter(isOutlets).map(({ proposition }) => proposition.event));
  const tellings: Telling[] = [];
  const byOrigin = new Map<string, Telling>();
  for (let i = told.length - 1; i >= 0; i--) {
    const claim = told[i] as Claim;
    const { sentence, evidence, attribution, origin } = claim;
    if (denier.sentence - sentence > reach.concerned) break;
    if (evidence.part !== denier.part || evidence.start >= denier.start || !mayBeDenied(claim)) continue;
    const by = attribution.chain.length > 1 || (attribution.act !== null && attribution.act !== 'show');
    // "Dismissed the report and flew to Paris": what is told with the denial, and by nobody, is not what was told before it.
    if (!pointer.isRelative && evidence.end > denier.start && !by) continue;
    if (denier.isOwn(origin)) continue;
    const key = `${sentence}:${by ? origin : ''}`;
    if (by && known.has(claim.proposition.event) && saysOnlyThat(claim)) continue;
    const telling = byOrigin.get(key);
    if (telling !== undefined) telling.claims.unshift(claim);
    else {
      const first = { sentence, claims: [claim], told: by };
      byOrigin.set(key, first);
      tellings.push(first);
    }
  }
  return tellings;
}

/** What the outlet tells by itself is no matter of what somebody else told. */
function isOutlets({ attribution, commitment }: Claim): boolean {
  return attribution.chain.length < 2 && attribution.act === null && commitment.polarity === 'affirmed';
}

/** "The boat went down after …": that something befell somebody, and neither who or what brought it about nor how many. */
function saysOnlyThat({ proposition: { arguments: args }, commitment }: Claim): boolean {
  return (
    commitment.focus === 'event' && args.every(({ role }) => role === 'patient' || role === 'time' || role === 'place')
  );
}

/** An assertion of something done, being done or being so. */
function mayBeDenied({ commitment, proposition: { event, arguments: args }, attribution, background }: Claim): boolean {
  if (commitment.polarity === 'denied' || commitment.certainty === 'unknown' || background) return false;
  if (attribution.act === 'deny' || attribution.act === 'demand' || attribution.act === 'cannot-confirm') return false;
  if (event === 'act') return args.some(({ role }) => role === 'patient' || role === 'agent');
  if (event === 'be') return args.some(({ value }) => value.kind === 'state') && args.length > 1;
  return !empty.has(event) || (event === 'happen' && commitment.focus === 'agent' && args.length > 0);
}

function chargeIn({ claims }: Telling, denier: Denier, { several, isRelative }: Pointer): Charge | null {
  const own = claims.filter((claim) => denier.isDoerOf(claim));
  const kin = own.length > 0 ? own : claims.filter((claim) => denier.answersFor(claim));
  const main = mainOf(kin.length > 0 ? kin : claims, isRelative);
  if (main === null) return null;
  const others = several
    ? (own.length > 0 ? own : claims).filter((claim) => claim !== main && isBesides(claim, main))
    : [];
  return { claims: [main, ...others], ofDenier: denier.isKnownDoerOf(main), concerns: own.length > 0 };
}

/** "Took bribes and forged two permits": a second thing that the same hands are said to have done, and not within the first. */
function isBesides(claim: Claim, main: Claim): boolean {
  if (slight.has(claim.proposition.event) || hasFigure(claim) || holdsClaim(main, claim) || holdsClaim(claim, main))
    return false;
  return doerIn(main) !== '' && isAccusation(claim) === isAccusation(main) && doerIn(claim) === doerIn(main);
}

function hasFigure({ proposition }: Claim): boolean {
  return proposition.arguments.some(({ role }) => role === 'quantity');
}

function doerIn({ proposition }: Claim): string {
  const doer = proposition.arguments.find(({ role }) => role === 'agent');
  return doer === undefined || doer.value.kind !== 'actor' ? '' : (doer.value.id ?? doer.value.name);
}
