import type { Argument, Claim, Comparison, Family, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { sameDoingAndObject } from '../../alignment/arguments-agree';
import { tellsOfIncident } from '../../alignment/event-group';
import { sameDeed } from '../../alignment/same-deed';
import { compared, incomparable } from '../../comparison';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor, ofStage } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { compareValues } from '../../values';
import { fromRoles } from '../from-roles';
import { hasCourse, isCourse, isLeaving, movesOn } from '../outcome/course';
import { compareAircraft } from './compare-aircraft';
import { compareArms } from './compare-arms';
import { compareCarriers } from './compare-carriers';
import { compareManners } from './compare-manners';
import { compareTools } from './compare-tools';

/** By what means? */
export const means: Kind = {
  kind: 'means',
  values: ['thing', 'happening'],
  camps: true,
  disputed: tellingHow,
  wording: { en: 'By what means: {{about}}?', ar: 'بأي وسيلة: {{about}}؟' },
  answers(claim, scene) {
    const topic = scene.happenings.of(claim).id;
    if (isPerceived(claim)) return [];
    return [
      ...fromRoles(claim, ['means'], topic, (value) => serves(value, claim, scene)),
      ...used(claim, topic, scene),
      ...flown(claim, topic, scene),
      ...courseOf(claim, topic, scene),
      ...inherent(claim, topic),
    ];
  },
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const ways =
      compareAircraft(a, b, scene) ??
      compareManners(a, b, scene) ??
      compareCarriers(a, b, scene) ??
      compareTools(a, b, scene);
    if (ways !== null) return unlessToldByOne(ways, a, b);
    if (isMovement(a) || isMovement(b)) return compareCourses(a, b, scene);
    const arms = compareArms(a, b, scene);
    const found = arms ?? compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const incident = tellsOfIncident(a[0].claim.proposition.event) && tellsOfIncident(b[0].claim.proposition.event);
    if (!incident || !sameDeed(a, b, scene)) return incomparable('agent.other-deed', found.slots);
    return unlessToldByOne(found, a, b);
  },
};

/** What somebody wears or sits in who is seen is no means of seeing him. */
function isPerceived({ proposition: { event, predicate } }: Claim): boolean {
  return event === 'act' && perceiving.has(predicate);
}

const perceiving: ReadonlySet<string> = new Set(['see', 'hear', 'know', 'notice', 'remember', 'feel', 'have', 'dress']);

/** What a blow can be dealt with; of other deeds any thing. Sites, grounds and persons set the scene. */
const tools = ['thing:weapon', 'thing:vehicle', 'thing:substance'];

function serves(value: Value, claim: Claim, { index }: Scene): boolean {
  if (value.kind !== 'thing' && value.kind !== 'happening') return false;
  if (!tellsOfIncident(claim.proposition.event)) return true;
  if (value.kind === 'happening') return traitsOf(value.event).family === 'assault';
  return value.id === null || tools.some((tool) => isA(value.id, tool, index));
}

/** "He was stabbed", "he was poisoned": a deed that by its name is done with something, where nothing else is named. */
function inherent(claim: Claim, topic: string): Draft[] {
  const { event, arguments: roles } = claim.proposition;
  const { by } = traitsOf(event);
  if (by === undefined || claim.commitment.polarity === 'denied' || roles.some(({ role }) => role === 'means'))
    return [];
  const name = claim.proposition.predicate;
  const value = { kind: 'thing', id: by, name, definite: false, owner: null, attributes: [] } as const;
  return [draft(claim, value, evidenceFor(claim, claim.evidence), topic)];
}

/** "Chlorine was used", "no nerve agent was used": arms that were or were not used are the means. */
function used(claim: Claim, topic: string, { index }: Scene): Draft[] {
  if (claim.proposition.event !== 'use') return [];
  return claim.proposition.arguments.flatMap(({ role, value, evidence }) =>
    role === 'patient' && value.kind === 'thing' && isA(value.id, 'thing:weapon', index)
      ? [draft(claim, value, evidenceFor(claim, evidence), topic)]
      : [],
  );
}

/** Families of what a vehicle does that somebody drives or flies. */
const dealt: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'damage', 'accident']);

/** "A jet bombed the depot", "the bridge was hit by a lorry": what deals a blow is what it is dealt with. */
function flown(claim: Claim, topic: string, { index }: Scene): Draft[] {
  const { event, arguments: roles } = claim.proposition;
  if (!dealt.has(traitsOf(event).family) || claim.commitment.polarity === 'denied') return [];
  return roles.flatMap(({ role, value, evidence }) => {
    if (role !== 'agent' || value.kind !== 'actor' || !isA(value.thing, 'thing:vehicle', index)) return [];
    const { thing: id, name, id: owner } = value;
    const what = { kind: 'thing', id, name, definite: false, owner, attributes: [] } as const;
    return [draft(claim, what, evidenceFor(claim, evidence), ofStage(topic, claim))];
  });
}

/** How somebody left: at once, or after a stay that another source tells of. Asked where some source tells of such a stay. */
function courseOf(claim: Claim, topic: string, scene: Scene): Draft[] {
  const stays = isCourse(claim, scene);
  if (!stays && !(isLeaving(claim) && hasCourse(claim, scene))) return [];
  const event = stays ? 'stay' : claim.proposition.event;
  const value = { kind: 'happening', event, name: claim.proposition.predicate, concepts: [] } as const;
  return [draft(claim, value, evidenceFor(claim, claim.evidence), `${topic}:course`, false)];
}

function isMovement([{ value }]: Stance): boolean {
  return value.kind === 'happening' && traitsOf(value.event).family === 'movement';
}

/** Where some tell how or when somebody left, or up to when he stayed, those who only say that he went, or was there, tell no course. */
function tellingHow(stance: Stance): readonly Draft[] {
  if (!isMovement(stance)) return stance;
  const telling = stance.filter(({ claim }) => {
    const { event, limit } = claim.proposition;
    if (event === 'stay') return limit !== undefined;
    if (event === 'flee' && limit === undefined) return false;
    return isToldBySomebody(claim);
  });
  return telling.length > 0 ? telling : stance;
}

/** Who tells of a stay before the leaving is at odds with whom another source has leave without one. */
function compareCourses(a: Stance, b: Stance, scene: Scene): Comparison {
  const [x, y] = [a[0], b[0]];
  if (!isMovement(a) || !isMovement(b) || x.value.kind !== 'happening' || y.value.kind !== 'happening')
    return incomparable('value.kinds');
  const slots = { a: x.value.name, b: y.value.name };
  if ((x.value.event === 'stay') === (y.value.event === 'stay')) return compared('equivalent', 'happening.same', slots);
  if (x.open || y.open) return compared('differsInCommitment', 'commitment.open', slots);
  const [stays, goings] = x.value.event === 'stay' ? [a, b] : [b, a];
  const met = goings.some(
    ({ claim }) => isToldBySomebody(claim) && stays.some((stay) => isOtherCourse(stay.claim, claim, scene)),
  );
  return met ? compared('conflicts', 'happening.course', slots) : incomparable('polarity.other-event', slots);
}

/**
 * Whether a leaving is another course than a stay told up to its end: who merely left may have left then, who fled or left before it did
 * not; where the stay's teller has him move on some other way, any leaving is.
 */
function isOtherCourse(stay: Claim, going: Claim, scene: Scene): boolean {
  if (stay.origin === going.origin || !ofOneMover(stay, going, scene)) return false;
  if (stay.proposition.limit === undefined || movesOn(stay, scene)) return true;
  return going.proposition.event === 'flee' || isBefore(going, stay, scene);
}

function ofOneMover(stay: Claim, going: Claim, { index, happenings }: Scene): boolean {
  if (sameDoingAndObject(stay, going, index)) return true;
  // "I did not leave Damascus": whoever speaks is one with the mover of whom the happening is told.
  return happenings.of(stay).id === happenings.of(going).id && !stay.proposition.arguments.some(isMover);
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
