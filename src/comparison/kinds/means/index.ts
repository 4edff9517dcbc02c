import type { Claim, Comparison, Family, Role, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { tellsOfIncident } from '../../alignment/event-group';
import { sameDeed } from '../../alignment/same-deed';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { claimsOfReport } from '../../claims-by-report';
import { incomparable } from '../../comparison';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor, ofStage } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { fromRoles } from '../from-roles';
import { compareAircraft } from './compare-aircraft';
import { compareArms } from './compare-arms';
import { compareBlows } from './compare-blows';
import { compareCarriers } from './compare-carriers';
import { compareManners } from './compare-manners';
import { compareSetApart } from './compare-set-apart';
import { compareTools } from './compare-tools';
import { compareCourses, courseOf, isCourseAnswer, tellingCourse } from './courses';
import { tellsManner } from './manners';

const roles: readonly Role[] = ['means'];

/** By what means? */
export const means: Kind = {
  kind: 'means',
  values: ['thing', 'happening'],
  camps: true,
  disputed: tellingCourse,
  wording: { en: 'By what means: {{about}}?', ar: 'بأي وسيلة: {{about}}؟' },
  answers(claim, scene) {
    const topic = scene.happenings.of(claim).id;
    if (isPerceived(claim)) return [];
    return [
      ...fromRoles(
        claim,
        roles,
        () => topic,
        (value) => serves(value, claim, scene),
      ).map((one) => toldInFull(one, scene)),
      ...used(claim, topic, scene),
      ...flown(claim, topic, scene),
      ...courseOf(claim, scene),
      ...inherent(claim, topic),
    ];
  },
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const ways =
      compareSetApart(a, b, scene) ??
      compareAircraft(a, b, scene) ??
      compareManners(a, b, scene) ??
      compareBlows(a, b, scene) ??
      compareCarriers(a, b, scene) ??
      compareTools(a, b, scene);
    if (ways !== null) return unlessToldByOne(ways, a, b);
    if (isCourseAnswer(a) || isCourseAnswer(b)) return compareCourses(a, b, scene);
    const arms = compareArms(a, b, scene);
    const found = arms ?? compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const incident = tellsOfIncident(a[0].claim.proposition.event) && tellsOfIncident(b[0].claim.proposition.event);
    const told = found.reason.startsWith('denial.') || somePair(a, b, ({ claim: x }, { claim: y }) => rivals(x, y));
    if (!incident || !told || !sameDeed(a, b, scene)) return incomparable('agent.other-deed', found.slots);
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
  if (claim.commitment.polarity === 'denied' || roles.some(({ role }) => role === 'means')) return [];
  const name = claim.proposition.predicate;
  if (by !== undefined) {
    const arm = { kind: 'thing', id: by, name, definite: false, owner: null, attributes: [] } as const;
    return [draft(claim, arm, evidenceFor(claim, claim.evidence), topic)];
  }
  if (!tellsManner(claim)) return [];
  return [draft(claim, { kind: 'happening', event, name, concepts: [] }, evidenceFor(claim, claim.evidence), topic)];
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

/** "Killed in a strike that a drone carried out": a blow that the same words tell what it was dealt with is that. */
function toldInFull(one: Draft, scene: Scene): Draft {
  const { value, claim } = one;
  if (value.kind !== 'happening' || one.denies) return one;
  const { part, start, end } = claim.evidence;
  for (const { proposition, evidence, commitment } of claimsOfReport(claim.report, scene)) {
    if (proposition.event !== value.event || commitment.polarity === 'denied') continue;
    if (evidence.part !== part || evidence.start >= end || evidence.end <= start) continue;
    const dealt = proposition.arguments.find(
      ({ role, value: with_ }) => role === 'means' && with_.kind === 'thing' && with_.id !== null,
    );
    if (dealt !== undefined) return draft(claim, dealt.value, one.evidence, one.topic, one.denies);
  }
  return one;
}

/** What falls on something or runs into it, and is nobody's arm. */
const weights: readonly string[] = [
  'animal',
  'nature',
  'phenomenon/landslide',
  'phenomenon/meteor',
  'building/construction-site',
  'vehicle',
].map((name) => `thing:${name}`);

/** Families of what a vehicle does that somebody drives or flies. */
const dealt: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'damage', 'accident']);

/** "A jet bombed the depot", "the bridge was hit by a lorry": what deals a blow is what it is dealt with. */
function flown(claim: Claim, topic: string, { index }: Scene): Draft[] {
  const { event, arguments: roles } = claim.proposition;
  if (!dealt.has(traitsOf(event).family) || claim.commitment.polarity === 'denied') return [];
  return roles.flatMap(({ role, value, evidence }) => {
    // "Dropped from a balloon", "thrown from a train".
    if (role === 'origin' && event === 'launch' && value.kind === 'thing' && isA(value.id, 'thing:vehicle', index))
      return [draft(claim, value, evidenceFor(claim, evidence), ofStage(topic, claim))];
    // "A tree struck the coach".
    if (
      role === 'cause' &&
      event === 'strike' &&
      value.kind === 'thing' &&
      weights.some((root) => isA(value.id, root, index))
    )
      return [draft(claim, value, evidenceFor(claim, evidence), ofStage(topic, claim))];
    if (role !== 'agent' || value.kind !== 'actor' || !isA(value.thing, 'thing:vehicle', index)) return [];
    const { thing: id, name, id: owner } = value;
    const what = { kind: 'thing', id, name, definite: false, owner, attributes: [] } as const;
    return [draft(claim, what, evidenceFor(claim, evidence), ofStage(topic, claim))];
  });
}
