import type { ActorValue, Claim, Comparison, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { tellsOfIncident } from '../../alignment/event-group';
import { somePair } from '../../alignment/some-pair';
import { timesApart } from '../../alignment/times-apart';
import { rivals } from '../../alignment/told-once';
import { compared, incomparable } from '../../comparison';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Stance } from '../../kind';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { compareStances } from '../../stance';
import { compareValues } from '../../values';
import { absentParty, isOneSide, moving } from './absent-party';
import { isDone } from './is-done';
import { deedTopic } from './laid-at';

/** Somebody who denies having been where a deed was done that another source lays at his door. */
interface Alibi {
  readonly party: ActorValue;
  /** The deed that he is said to have done. */
  readonly topic: string;
}

const alibis = oncePerScene(alibisIn);

/**
 * The answer of who was not there: "none of its aircraft flew over the area", "it had no troops in the town", «لا وجود لقواتنا في
 * المنطقة». It clears him of what somebody else says he did there; where nobody does, it is no answer.
 */
export const alibiOf = askedOfClaim(isNobodyAway, (claim, scene): Draft | null => {
  const found = alibis(scene).get(claim);
  return found === undefined ? null : draft(claim, found.party, evidenceFor(claim, claim.evidence), found.topic);
});

function isNobodyAway(scene: Scene): boolean {
  return alibis(scene).size === 0;
}

/**
 * Compares what is left of a denial by those of its answers that say no more than that he was not there; null where there are none.
 *
 * @param otherwise the comparison of all other answers
 */
export function compareAlibi(
  a: Stance,
  b: Stance,
  scene: Scene,
  otherwise: (a: Stance, b: Stance) => Comparison,
): Comparison | null {
  const isAlibi = ({ claim, denies }: Draft) => denies && absentParty(claim, scene.index) !== null;
  const away = [a, b].map((stance) => stance.filter(isAlibi));
  const [first, second] = away as [Draft[], Draft[]];
  if (first.length === 0 && second.length === 0) return null;
  const [x, y] = [a, b].map((stance) => stance.filter((one) => !isAlibi(one))) as [Draft[], Draft[]];
  const plain = isStance(x) && isStance(y) ? otherwise(x, y) : null;
  if (plain?.relation === 'conflicts') return plain;
  const [denials, others] = isStance(first) ? [first, b] : [second as unknown as Stance, a];
  if (others[0].denies) return plain;
  const found = compareStances(denials, others, scene);
  if (found.relation !== 'conflicts') return plain ?? found;
  const met = somePair(denials, others, ({ claim: p }, { claim: q }) => rivals(p, q) && mayMeet(p, q, scene));
  if (met) return compared('conflicts', 'denial.elsewhere', found.slots);
  return plain ?? incomparable('agent.other-deed', found.slots);
}

function isStance(drafts: readonly Draft[]): drafts is Stance {
  return drafts.length > 0;
}

function alibisIn(scene: Scene): ReadonlyMap<Claim, Alibi> {
  const found = new Map<Claim, Alibi>();
  const absent = scene.claims.flatMap((claim) => {
    const party = absentParty(claim, scene.index);
    return party === null || isOfAnotherDay(claim, scene) ? [] : [{ claim, party }];
  });
  if (absent.length === 0) return found;
  const charges = chargesIn(scene);
  charges.sort((a, b) => Number(scene.happenings.of(b.claim).main) - Number(scene.happenings.of(a.claim).main));
  for (const { claim, party } of absent) {
    const charge = charges.find(
      (one) => isOneSide(party, one.doer, scene.index) && rivals(claim, one.claim) && mayMeet(claim, one.claim, scene),
    );
    if (charge !== undefined) found.set(claim, { party, topic: deedTopic(charge.claim, scene) });
  }
  return found;
}

/** "On Monday", in the story of what happened on Tuesday. */
function isOfAnotherDay(claim: Claim, scene: Scene): boolean {
  const day = claim.proposition.arguments.find(({ value }) => value.kind === 'moment')?.value;
  if (day === undefined) return false;
  const told = daysIn(scene);
  return told.length > 0 && told.every((one) => compareValues(one, day, scene.index).relation === 'conflicts');
}

const daysIn = oncePerScene(({ claims, happenings }): readonly Value[] =>
  claims.flatMap((claim) =>
    happenings.of(claim).main && isDone(claim.proposition.event) && !moving.has(claim.proposition.event)
      ? claim.proposition.arguments.flatMap(({ value }) => (value.kind === 'moment' ? [value] : []))
      : [],
  ),
);

/** What others say was done, and by whom. */
function chargesIn({ claims }: Scene): { readonly claim: Claim; readonly doer: ActorValue }[] {
  return claims.flatMap((claim) => {
    const { commitment, proposition } = claim;
    const { event } = proposition;
    if (commitment.polarity === 'denied' || commitment.stage !== 'accomplished') return [];
    const blow = tellsOfIncident(event) && isDone(event) && !moving.has(event);
    if (!blow && traitsOf(event).family !== 'custody') return [];
    return proposition.arguments.flatMap(({ role, value }) =>
      role === 'agent' && value.kind === 'actor' && !value.unknown ? [{ claim, doer: value }] : [],
    );
  });
}

/** At no other time, and in no other place, that either names. */
function mayMeet(denial: Claim, charge: Claim, scene: Scene): boolean {
  if (timesApart(denial, charge, scene)) return false;
  const [mine, yours] = [denial, charge].map(({ proposition }) =>
    proposition.arguments.flatMap(({ value }) => (value.kind === 'place' && value.id !== null ? [value] : [])),
  ) as [Value[], Value[]];
  if (mine.length === 0 || yours.length === 0) return true;
  return mine.some((one) => yours.some((other) => compareValues(one, other, scene.index).relation !== 'conflicts'));
}
