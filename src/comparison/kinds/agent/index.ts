import type { ActorValue, Claim, Comparison, Value } from '../../../model';
import { tellsOfIncident } from '../../alignment/event-group';
import { mayBeOneDeed } from '../../alignment/may-be-one-deed';
import { isMass, ofOneDeed } from '../../alignment/one-deed';
import { sameDeed } from '../../alignment/same-deed';
import { rivals } from '../../alignment/told-once';
import { compared, incomparable, sameCore } from '../../comparison';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor, isPassing, ofStage } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { accusedSpeaker } from './accused';
import { accuseEachOther } from './accusers';
import { actorAgainstHappening } from './against-happening';
import { alibiOf, compareAlibi } from './alibi';
import { beginnersTopic, compareBeginners, isBeginning } from './beginners';
import { ofRivalCamps } from './camp';
import { deniedAgent } from './denied-agent';
import { isDoneOnce } from './done-once';
import { isBlame } from './is-blame';
import { isDone } from './is-done';
import { deedTopic } from './laid-at';
import { masterminded } from './masterminded';
import { areOtherDoers } from './other-doer';
import { isOneThing, sameEvent, single } from './same-event';
import { plainnessOfDoers } from './set-apart';

/** Who did it? */
export const agent: Kind = {
  kind: 'agent',
  values: ['actor', 'thing', 'happening'],
  camps: true,
  wording: { en: 'Who was behind it: {{about}}?', ar: 'من المسؤول: {{about}}؟' },
  answers(claim, scene) {
    // Who accuses whom is no matter of fact.
    if (claim.proposition.event === 'accuse') return [];
    // Whose "series of strikes" it was is no answer to who dealt this one.
    const many = claim.proposition.serial === true ? ':many' : '';
    const topic = () => `${ofStage(deedTopic(claim, scene), claim)}${many}`;
    const cleared = deniedAgent(claim, scene.index) ?? accusedSpeaker(claim, scene);
    if (cleared !== null) return [draft(claim, cleared, evidenceFor(claim, claim.evidence), topic())];
    const alibi = alibiOf(claim, scene);
    if (alibi !== null) return [alibi];
    // Who did not do what nobody says was done is no answer.
    if (claim.commitment.polarity === 'denied') return [];
    const named = claim.proposition.arguments.some(({ role }) => role === 'agent');
    const drafts: Draft[] = [];
    for (const { role, value, evidence } of claim.proposition.arguments) {
      // "A Russian missile hit it": whose it was did it, where nobody else is told to have.
      const doing = role === 'agent' || (role === 'means' && !named && isOwnArm(value));
      const actor = doing && acts(value, claim, scene) ? asActor(value, scene) : null;
      if (actor === null) continue;
      const own = draft(claim, actor, evidenceFor(claim, evidence), topic());
      drafts.push(own);
      if (role === 'agent' && isBeginning(claim, scene)) drafts.push({ ...own, topic: beginnersTopic });
    }
    return drafts;
  },
  compare: compareAgents,
  countered: { explains: true, plainness: plainnessOfDoers },
  // "Its aircraft did not", "the army did not", "the country did not": the widest clears them all.
  isOneAnswer([{ denies, value: wide }], [{ value: narrow }], { index }) {
    if (!denies || wide.kind !== 'actor' || narrow.kind !== 'actor' || wide.id === null || narrow.id === null)
      return false;
    return wide.id !== narrow.id && isA(narrow.id, wide.id, index);
  },
  // "Its forces burned the truck" tells what "the army burned the truck" tells.
  goesWith(a, b, scene) {
    return !a[0].open && !b[0].open && compareStances(a, b, scene).reason === 'actor.generic' && sameEvent(a, b, scene);
  },
};

/** Bodies that report, heal and sell, and offices that anybody holds: named beside a blow, they are its witnesses or victims. */
const bystanders: ReadonlySet<string> = new Set([
  'news-agency',
  'outlet',
  'monitor',
  'hospital',
  'company',
  'agency',
  'role',
  'people',
]);

/** Whether somebody named as agent can have done the deed. */
function acts(value: Value, claim: Claim, { index }: Scene): boolean {
  const { event } = claim.proposition;
  if (!tellsOfIncident(event)) return true;
  // A crash or a fire is nobody's deed, and may be somebody's fault.
  if (isBlame(claim) && value.kind === 'actor') return !isA(value.thing, 'thing:matter-energy', index);
  if (!isDone(event)) return false;
  if (value.kind === 'thing')
    return !isA(value.id, 'thing:person', index) || isA(value.id, 'thing:person/combatant', index);
  // "The current" that failed is no movement of that name.
  if (value.kind === 'actor' && isA(value.thing, 'thing:matter-energy', index)) return false;
  // Minutes and exam papers are let out by offices and bodies of every sort.
  if (event === 'leak' && value.kind === 'actor') return true;
  // Factories and hospitals are what it befell.
  if (value.kind !== 'actor' || value.id === null)
    return !(value.kind === 'actor' && isA(value.thing, 'thing:building', index));
  return !bystanders.has(index.concept(value.id)?.type ?? '') || value.thing !== null;
}

/** "A Russian missile", not "drones of groups that Iran backs": an arm whose owner its own adjective names. */
function isOwnArm(value: Value): boolean {
  return value.kind === 'thing' && value.owner !== null && value.attributes.length > 0;
}

/** A thing with an owner acts for its owner; a weapon by itself does not act. */
function asActor(value: Value, scene: Scene): ActorValue | Value | null {
  if (value.kind === 'actor') return value;
  if (value.kind !== 'thing') return null;
  if (value.owner !== null) {
    return { kind: 'actor', id: value.owner, name: value.name, levels: [], thing: value.id, unknown: false };
  }
  return isA(value.id, 'thing:weapon', scene.index) ? null : value;
}

/** One unrepeatable act has one author: two that lie apart exclude each other when both are said to have done that act. */
function compareAgents(a: Stance, b: Stance, scene: Scene): Comparison {
  const elsewhere = compareAlibi(a, b, scene, (x, y) => compareAgents(x, y, scene));
  if (elsewhere !== null) return unlessToldByOne(elsewhere, assertive(a), assertive(b));
  const values = actorAgainstHappening(a, b, scene) ?? compareStances(a, b, scene);
  // "An air strike", "the blast of its own rockets": neither is a word for the other where one asks who did it.
  if (values.relation === 'overlaps' && a[0].value.kind === 'happening' && b[0].value.kind === 'happening')
    return incomparable('agent.other-deed', values.slots);
  // Who planned a deed need not be who did it.
  if (!a[0].denies && !b[0].denies && isPlanned(a) !== isPlanned(b))
    return incomparable('agent.other-deed', values.slots);
  if (deniesForItself(a, b) || deniesForItself(b, a))
    return unlessToldByOne(compared('conflicts', 'denial.holds', values.slots), assertive(a), assertive(b));
  if (excludesOthers(a, b, values) || excludesOthers(b, a, values))
    return unlessToldByOne(compared('conflicts', 'actor.sole', values.slots), assertive(a), assertive(b));
  const told = ofTwoDoers(a, b, values, scene);
  if (told !== null) return unlessToldByOne(told, assertive(a), assertive(b));
  const found = byCamp(a, b, values, scene);
  const began = compareBeginners(a, b, found);
  if (began !== null) return unlessToldByOne(began, assertive(a), assertive(b));
  if (found.relation !== 'conflicts') return found;
  const { event } = a[0].claim.proposition;
  const disputed = isLaidAtEachOther(found, a, b, scene);
  if (
    !tellsOfIncident(event) &&
    !single.has(event) &&
    !doneToOneThing(a, b, scene, disputed) &&
    found.reason !== 'denial.same' &&
    found.reason !== 'denial.holds'
  ) {
    return incomparable('agent.repeatable', found.slots);
  }
  if (a.every(({ claim }) => isPassing(claim)) || b.every(({ claim }) => isPassing(claim))) {
    return incomparable('agent.other-deed', found.slots);
  }
  if (found.reason === 'actor.accusers' && !disputed) return incomparable('agent.other-deed', found.slots);
  const unnamed = found.reason === 'actor.forces' || found.reason === 'actor.camps';
  if (unnamed && !disputed && !sameEvent(a, b, scene)) return incomparable('agent.other-deed', found.slots);
  if (isDoneTo(a, b, scene) || isDoneTo(b, a, scene)) return incomparable('agent.other-deed', found.slots);
  if (!mayBeOneDeed(a, b, scene) || !(sameDeed(a, b, scene) || isDevised(a) || isDevised(b)) || !heldApart(a, b))
    return incomparable('agent.other-deed', found.slots);
  if (!found.reason.startsWith('denial.') && !disputed && !mayBeOneDeed(assertive(a), assertive(b), scene, rivals))
    return incomparable('agent.other-deed', found.slots);
  return unlessToldByOne(found, assertive(a), assertive(b));
}

/** "The captain alone was to blame": nobody else was, by any word. */
function excludesOthers(sole: Stance, other: Stance, { relation }: Comparison): boolean {
  if (relation !== 'incomparable' && relation !== 'conflicts') return false;
  if ([sole[0], other[0]].some(({ denies, open }) => denies || open) || other[0].value.kind === 'happening')
    return false;
  return (
    sole.some(({ claim }) => claim.proposition.sole === true && isBlame(claim)) &&
    other.some(({ claim }) => isBlame(claim))
  );
}

/** "A biker gang" is accused, "the gang" denies it: of one class, and all that the shorter name says the longer says as well. */
function deniesForItself([denial]: Stance, [assertion]: Stance): boolean {
  if (!denial.denies || assertion.denies || denial.open || assertion.open || !isBlame(denial.claim)) return false;
  const [x, y] = [denial.value, assertion.value];
  if (x.kind !== 'actor' || y.kind !== 'actor' || x.id !== null || y.id !== null) return false;
  return x.thing !== null && x.thing === y.thing && sameCore(x.name, y.name);
}

/** "Masterminded the hack" is told of the hack. */
function isDevised(stance: Stance): boolean {
  return stance.some(({ claim }) => masterminded(claim) !== null);
}

function isPlanned(stance: Stance): boolean {
  return stance.every(({ claim }) => masterminded(claim) !== null);
}

/** Two sources tell of one deed, and of doers who are known to differ or cannot be one; null where that is not shown. */
function ofTwoDoers(a: Stance, b: Stance, found: Comparison, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies || x.value.kind === 'happening' || y.value.kind === 'happening')
    return null;
  const apart = found.relation === 'conflicts';
  if (!apart && !(found.relation === 'incomparable' && areOtherDoers(x.value, y.value, scene.index))) return null;
  if (!isDoneOnce(x.claim) || !isDoneOnce(y.claim) || !ofOneDeed(a, b, 'agent', scene)) return null;
  if (!mayBeOneDeed(a, b, scene)) return null;
  return apart ? found : compared('conflicts', 'actor.camps', found.slots);
}

/** One deed, told in one word or of one thing, that each of two parties says the other did. */
function isLaidAtEachOther({ reason }: Comparison, a: Stance, b: Stance, scene: Scene): boolean {
  if (reason !== 'actor.accusers' && reason !== 'actor.forces') return false;
  return accuseEachOther(a, b, scene.index);
}

/** Doers that no table tells apart may still be of sorts that nobody is at once: students and policemen, a gang and the army. */
function byCamp(a: Stance, b: Stance, found: Comparison, { index }: Scene): Comparison {
  const [x, y] = [a[0], b[0]];
  if (found.relation !== 'incomparable') return found;
  if (x.open || y.open || x.denies || y.denies) return found;
  if (accuseEachOther(a, b, index)) return compared('conflicts', 'actor.accusers', found.slots);
  return ofRivalCamps(x.value, y.value, index) ? compared('conflicts', 'actor.camps', found.slots) : found;
}

/**
 * What is known by the article is one thing: "the papers", "the results". What is done to it is done once; by the same word, or
 * by any word for it where each lays it at the other's door.
 */
function doneToOneThing(a: Stance, b: Stance, { index }: Scene, anyWord: boolean): boolean {
  const of = ({ claim }: Draft) =>
    claim.proposition.arguments.filter(
      ({ role, value }) =>
        role === 'patient' &&
        ((value.kind === 'thing' && value.definite && !isMass(value, index)) || value.kind === 'happening'),
    );
  return a.some((x) =>
    b.some(
      (y) =>
        (x.claim.proposition.predicate === y.claim.proposition.predicate ||
          (anyWord && x.claim.proposition.event === y.claim.proposition.event)) &&
        of(x).some((one) => of(y).some((other) => isOneThing(one.value, other.value, index))),
    ),
  );
}

/** "The crowd dispersed", "police dispersed the crowd": who is told to have done it without an object is whom it was done to. */
function isDoneTo(a: Stance, b: Stance, { index }: Scene): boolean {
  const befallen = ({ claim }: Draft) =>
    claim.proposition.arguments.flatMap(({ role, value }) => (role === 'patient' || role === 'target' ? [value] : []));
  return a.every(
    (x) => befallen(x).length === 0 && b.some((y) => befallen(y).some((value) => isOneThing(x.value, value, index))),
  );
}

/**
 * Two reports give the two answers, or one report gives them to two sources: an outlet does not contradict itself. Of many
 * deeds told at once each has its own doers.
 */
function heldApart(a: Stance, b: Stance): boolean {
  const counted = (stance: Stance) =>
    stance.filter(({ claim }) => !isPassing(claim) && claim.proposition.serial !== true).slice(0, 24);
  return counted(a).some(({ claim: x }) =>
    counted(b).some(({ claim: y }) => {
      if (x.report !== y.report) return true;
      return x.attribution.chain.length > 1 && y.attribution.chain.length > 1 && x.origin !== y.origin;
    }),
  );
}

function assertive(stance: Stance): Stance {
  const [first, ...rest] = stance.filter((answer: Draft) => !answer.open);
  return first === undefined ? stance : [first, ...rest];
}
