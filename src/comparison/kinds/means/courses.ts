import { type Argument, type Claim, type Comparison, traitsOf, type Value } from '../../../model';
import { sameDoingAndObject } from '../../alignment/arguments-agree';
import { compared, incomparable } from '../../comparison';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { hasCourse, isCourse, isLeaving, movesOn } from '../outcome/course';
import { isMove, stayBefore } from './sequels';

/** In the value of a leaving that is told without when or whence: it can have been on any course. */
const untold = 'course:untold';

/**
 * How somebody left: at once, or after a stay that another source tells of. Asked where some source tells of such a stay; what its
 * teller says came next stands with it.
 */
export function courseOf(claim: Claim, scene: Scene): Draft[] {
  const topicOf = (of: Claim) => `${scene.happenings.of(of).id}:course`;
  const answer = (event: Claim['proposition']['event'], concepts: readonly string[], topic: string): Draft => {
    const value = { kind: 'happening', event, name: claim.proposition.predicate, concepts } as const;
    return draft(claim, value, evidenceFor(claim, claim.evidence), topic, false);
  };
  if (isCourse(claim, scene)) return [answer('stay', [], topicOf(claim))];
  const before = stayBefore(claim, scene);
  if (before !== null) return [{ ...answer('stay', [], topicOf(before)), sequel: true }];
  if (!isLeaving(claim) || !hasCourse(claim, scene)) return [];
  const { event } = claim.proposition;
  const bare = event === 'leave' && !saysWhenOrWhence(claim, scene);
  return [answer(event, bare ? [untold] : [], topicOf(claim))];
}

/** "Left before the vote", "left on Saturday", "left from the airport"; who left the country or the capital stayed there first. */
function saysWhenOrWhence(claim: Claim, scene: Scene): boolean {
  const { limit, arguments: roles } = claim.proposition;
  return limit !== undefined || roles.some(({ role }) => role === 'time') || leavesSite(claim, scene);
}

/** "Took off from the airport": the very spot. */
function leavesSite({ proposition }: Claim, { index }: Scene): boolean {
  return proposition.arguments.some(({ role, value }) => {
    if (role !== 'origin') return false;
    if (value.kind === 'place')
      return value.thing !== null || (value.id !== null && index.concept(value.id)?.type === 'facility');
    return value.kind === 'thing' && isA(value.id, 'thing:building', index);
  });
}

export function isCourseAnswer([{ value }]: Stance): boolean {
  return value.kind === 'happening' && traitsOf(value.event).family === 'movement';
}

/** Where some tell how or when somebody left, or up to when he stayed, those who only say that he fled, or was there, tell no course. */
export function tellingCourse(stance: Stance): readonly Draft[] {
  if (!isCourseAnswer(stance)) return stance;
  const telling = stance.filter(({ claim, sequel }) => {
    const { event, limit } = claim.proposition;
    if (event === 'stay') return limit !== undefined;
    if (event === 'flee' && limit === undefined) return false;
    return sequel === true || isToldBySomebody(claim);
  });
  return telling.some(({ sequel }) => sequel !== true) ? telling : stance;
}

/** Who tells of a stay before the leaving is at odds with whom another source has leave without one. */
export function compareCourses(a: Stance, b: Stance, scene: Scene): Comparison {
  const [x, y] = [a[0].value, b[0].value];
  if (!isCourseAnswer(a) || !isCourseAnswer(b) || x.kind !== 'happening' || y.kind !== 'happening')
    return incomparable('value.kinds');
  const slots = { a: x.name, b: y.name };
  if (x.concepts.length > 0 || y.concepts.length > 0) return incomparable('happening.course-untold', slots);
  if ((x.event === 'stay') === (y.event === 'stay')) return compared('equivalent', 'happening.same', slots);
  if (a[0].open || b[0].open) return compared('differsInCommitment', 'commitment.open', slots);
  const [stays, goings] = x.event === 'stay' ? [a, b] : [b, a];
  const moved = new Set(stays.flatMap(({ claim, sequel }) => (sequel === true && isMove(claim) ? [claim.origin] : [])));
  const met = goings.some(
    ({ claim }) =>
      isToldBySomebody(claim) &&
      stays.some(
        ({ claim: stay, sequel }) =>
          sequel !== true && isOtherCourse(stay, claim, moved.has(stay.origin) || movesOn(stay, scene), scene),
      ),
  );
  return met ? compared('conflicts', 'happening.course', slots) : incomparable('polarity.other-event', slots);
}

/**
 * Whether a leaving is another course than a stay told up to its end: who merely left may have left then, who fled or left before it did
 * not; where the stay's teller has him move on some other way, neither did who left before something else, or from a spot of its own.
 */
function isOtherCourse(stay: Claim, going: Claim, moves: boolean, scene: Scene): boolean {
  if (stay.origin === going.origin || !ofOneMover(stay, going, scene)) return false;
  const { event, limit } = going.proposition;
  if (event === 'flee' || isBefore(going, stay, scene)) return true;
  return moves && (limit?.bound === 'before' || leavesSite(going, scene));
}

function ofOneMover(stay: Claim, going: Claim, { index, happenings }: Scene): boolean {
  if (sameDoingAndObject(stay, going, index)) return true;
  // "I did not leave Damascus": whoever speaks is one with the mover of whom the happening is told.
  if (happenings.of(stay).id !== happenings.of(going).id) return false;
  const [stayed, went] = [stay, going].map(({ proposition }) => proposition.arguments.filter(isMover));
  if (stayed?.length === 0) return true;
  // Who stays is told of as the one whom it befell, who leaves as the one who does it.
  return stayed?.some((x) => went?.some((y) => isOne(compareValues(x.value, y.value, index)))) === true;
}

function isOne({ relation }: Comparison): boolean {
  return relation === 'equivalent' || relation === 'refines';
}

function isMover({ role }: Argument): boolean {
  return role === 'agent' || role === 'patient' || role === 'cause';
}

/** "Left before the vote" against "did not leave until the vote was over"; on Monday against until Tuesday. */
function isBefore({ proposition: going }: Claim, { proposition: stay }: Claim, { index }: Scene): boolean {
  const [before, until] = [going.limit, stay.limit];
  if (until === undefined) return false;
  if (before?.bound === 'before' && before.event !== null && before.event === until.event) return true;
  const end = until.moment?.from ?? null;
  return (
    end !== null &&
    going.arguments.some(
      ({ role, value }) =>
        role === 'time' &&
        value.kind === 'moment' &&
        value.to !== null &&
        value.to <= end &&
        compareValues(value, until.moment as Value, index).relation === 'conflicts',
    )
  );
}

/** What a report tells on its own account, a caption or a headline, is no account of how somebody left. */
function isToldBySomebody({ attribution }: Claim): boolean {
  return attribution.chain.length > 1;
}
