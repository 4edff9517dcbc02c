import type { Claim, Comparison, EventClass, Family, Role } from '../../../model';
import { traitsOf } from '../../../model';
import { classOf } from '../../alignment/acts';
import { argumentsAgree, shareAnArgument } from '../../alignment/arguments-agree';
import { stateOf } from '../../alignment/described';
import { circleOfClaim, isUnspecific, isViolence, tellsOfIncident } from '../../alignment/event-group';
import { compared, incomparable } from '../../comparison';
import { type Draft, draft, evidenceFor, isPassing } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { valueKey } from '../../value-key';
import { compareValues } from '../../values';
import { natureOf } from '../../values/happening';
import { accusedSpeaker } from '../agent/accused';
import { deniedAgent } from '../agent/denied-agent';
import { isEnding } from '../outcome/endings';
import { presenceOf } from './presence';

/** Beyond this many claims a stance's first ones stand for it. */
const enough = 24;

/** Did it happen? Every claim answers it for its event. */
export const occurrence: Kind = {
  kind: 'occurrence',
  values: ['polarity'],
  camps: false,
  wording: { en: 'Did it happen: {{about}}?', ar: 'هل وقع ذلك: {{about}}؟' },
  answers(claim, scene) {
    const { polarity, focus, stage } = claim.commitment;
    // What state a thing is in is asked by itself.
    if (claim.proposition.event === 'be' && stateOf(claim, scene.index) !== null) return [];
    if (isEnding(claim)) return [];
    const denies = polarity === 'denied';
    if (
      denies &&
      (focus === 'agent' || deniedAgent(claim, scene.index) !== null || accusedSpeaker(claim, scene) !== null)
    )
      return [];
    const told = denies ? (deniedAssertion(claim, scene) ?? claim) : claim;
    const topic = `${scene.happenings.of(told).id}:${matterOf(told)}${stage === 'accomplished' ? '' : `:${stage}`}`;
    const affirmed = !denies || focus !== 'event';
    // A denied role leaves the event standing; what is denied of the event is the answer itself.
    return [draft(claim, { kind: 'polarity', affirmed }, evidenceFor(claim, claim.evidence), topic, false)];
  },
  compare: compareOccurrence,
};

/** "It did not happen" speaks of the incident; "there was no risk" of the risk. */
function matterOf(claim: Claim): string {
  const { event, predicate, arguments: roles } = claim.proposition;
  if (event === 'happen') return 'violence';
  const said = event === 'be' ? roles.find(({ role }) => role === 'topic') : undefined;
  if (said !== undefined) return `be:${valueKey(said.value)}`;
  // Opposite acts are one matter, but whether each was done is a question of its own.
  if (classOf(claim) === 'act') return `act:${predicate}`;
  const present = presenceOf(claim);
  if (present !== null) return `exist:${present}`;
  if (!isUnspecific(event)) return circleOfClaim(claim);
  const [what] = roles.filter(({ role }) => role === 'patient' || role === 'agent' || role === 'topic');
  return `${event}:${what === undefined ? '' : valueKey(what.value)}`;
}

/** Assertions of an incident by their circle of events, for denials to find. */
const asserted = new WeakMap<Scene, ReadonlyMap<string, readonly Claim[]>>();

/** What a denial of another matter than the incident denies: an assertion that it contradicts, whatever that names as its object. */
export function deniedAssertion(claim: Claim, scene: Scene): Claim | null {
  if (tellsOfIncident(claim.proposition.event)) return null;
  const found = (assertionsIn(scene).get(circleOfClaim(claim)) ?? [])
    .slice(0, enough * 4)
    .filter((other) => contradicts(claim, other, scene));
  return mostTold(found, scene);
}

/** Of the assertions that a denial contradicts, one of the matter that most of them tell of. */
function mostTold(found: readonly Claim[], scene: Scene): Claim | null {
  const counts = new Map<string, number>();
  let best: Claim | null = null;
  let most = 0;
  for (const other of found) {
    const { id } = scene.happenings.of(other);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    if (count > most) {
      most = count;
      best = other;
    }
  }
  return best;
}

function assertionsIn(scene: Scene): ReadonlyMap<string, readonly Claim[]> {
  let circles = asserted.get(scene);
  if (circles === undefined) {
    circles = assertionsOf(scene);
    asserted.set(scene, circles);
  }
  return circles;
}

function assertionsOf({ claims }: Scene): ReadonlyMap<string, readonly Claim[]> {
  const circles = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.commitment.polarity === 'denied' || claim.commitment.stage !== 'accomplished') continue;
    const circle = circleOfClaim(claim);
    const members = circles.get(circle);
    if (members === undefined) circles.set(circle, [claim]);
    else members.push(claim);
  }
  return circles;
}

function compareOccurrence(a: Stance, b: Stance, scene: Scene): Comparison {
  if (affirmed(a[0]) === affirmed(b[0])) {
    return a[0].open === b[0].open
      ? compared('equivalent', 'polarity.same')
      : compared('differsInCommitment', 'commitment.open');
  }
  const [denials, assertions] = affirmed(a[0]) ? [b, a] : [a, b];
  if (!contradictsAny(denials, assertions, scene)) return incomparable('polarity.other-event');
  if (a[0].open || b[0].open) return compared('differsInCommitment', 'commitment.open');
  return compared('conflicts', 'polarity.opposed');
}

/** Whether some denial of a stance contradicts some assertion of another, and does not come from who concedes it. */
export function contradictsAny(denials: readonly Draft[], assertions: readonly Draft[], scene: Scene): boolean {
  return denials
    .filter((denial) => !assertions.some((assertion) => concedes(denial, assertion)))
    .slice(0, enough)
    .some((denial) =>
      assertions.slice(0, enough).some((assertion) => contradicts(denial.claim, assertion.claim, scene)),
    );
}

/** Who says that it happened denies only something about it; who says that he stayed does not say that he left. */
function concedes({ claim: denial }: Draft, { claim, open }: Draft): boolean {
  if (open || claim.origin !== denial.origin) return false;
  const { event } = denial.proposition;
  return tellsOfIncident(event) || speaksOf(event, claim.proposition.event);
}

function affirmed(answer: Draft): boolean {
  return answer.value.kind === 'polarity' && answer.value.affirmed;
}

function contradicts(denial: Claim, assertion: Claim, scene: Scene): boolean {
  const mentions =
    isPassing(denial) && (denial.attribution.act !== 'deny' || tellsOfIncident(denial.proposition.event));
  if (denial.origin === assertion.origin || mentions || isPassing(assertion)) return false;
  // A denial is somebody's; within one report so is what it denies, or the report would contradict itself.
  if (denial.attribution.chain.length < 2) return false;
  if (denial.report === assertion.report && assertion.attribution.chain.length < 2) return false;
  const [denied, asserted] = [classOf(denial), classOf(assertion)];
  if (denied === 'act' && asserted === 'act' && denial.proposition.predicate !== assertion.proposition.predicate)
    return false;
  if (!speaksOf(denied, asserted) || !outright(denial)) return false;
  if (!argumentsAgree(denial, assertion, scene.index)) return false;
  // Who accuses or contradicts whom is no matter of fact; what else was done is, of the same thing.
  if (denied === 'accuse' || denied === 'reject') return false;
  if (!objectsMeet(denial, assertion, scene)) return false;
  if (denied === asserted && isBare(denial) && onlyOne(denial, scene)) return true;
  if (tellsOfIncident(denied) && scene.happenings.of(denial).main) return isOfOneHappening(denial, assertion, scene);
  return isSingular(denial, assertion) || shareAnArgument(denial, assertion, scene.index, true);
}

/** "There was no leak", "no meeting took place": of whatever was told of that sort. */
function isBare({ proposition }: Claim): boolean {
  return proposition.arguments.every(({ role }) => role === 'time' || role === 'place');
}

/** Families of happenings that a word names so well that a denial need say no more. */
const named: ReadonlySet<Family> = new Set([
  'assault',
  'dealing',
  'damage',
  'technology',
  'health',
  'custody',
  'office',
  'speech',
  'vote',
]);

/** Whether what the incident tells of the sort denied is one happening. */
function onlyOne(denial: Claim, scene: Scene): boolean {
  if (!named.has(traitsOf(denial.proposition.event).family)) return false;
  const told = assertionsIn(scene).get(circleOfClaim(denial)) ?? [];
  const first = told[0];
  return first !== undefined && told.every((one) => scene.happenings.of(one).id === scene.happenings.of(first).id);
}

/** Denied in so many words, or of one sort, or told of one thing. */
function isOfOneHappening(denial: Claim, assertion: Claim, { index }: Scene): boolean {
  if (denial.attribution.act === 'deny' || denial.proposition.event === assertion.proposition.event) return true;
  return shareAnArgument(denial, assertion, index, true);
}

/** Families of deeds of which one incident hardly holds two, so that they need share no argument: torture, a ransom, a coup. */
const rare: ReadonlySet<Family> = new Set([
  'assault',
  'harm',
  'law',
  'office',
  'vote',
  'economy',
  'control',
  'technology',
]);

/** A deal, a ransom, torture, a resignation, told of the same thing or of none. */
function isSingular(denial: Claim, assertion: Claim): boolean {
  const { event } = denial.proposition;
  if (event !== assertion.proposition.event || !(rare.has(traitsOf(event).family) || event === 'agree')) return false;
  const named = (claim: Claim) => claim.proposition.arguments.some(({ role }) => objectRoles.includes(role));
  return named(denial) === named(assertion);
}

const objectRoles: readonly Role[] = ['patient', 'target', 'topic'];

/** Whether what the one befalls can be what the other does, where both say it. */
function objectsMeet(a: Claim, b: Claim, { index }: Scene): boolean {
  const objects = (claim: Claim) => claim.proposition.arguments.filter(({ role }) => objectRoles.includes(role));
  const [mine, others] = [objects(a), objects(b)];
  if (mine.length === 0 || others.length === 0) return true;
  return mine.some((x) =>
    others.some((y) => ['equivalent', 'refines'].includes(compareValues(x.value, y.value, index).relation)),
  );
}

/** Classes whose denial answers another question: how many were hurt, what brought it about, whether there is a cause at all. */
function outright(claim: Claim): boolean {
  const { event } = claim.proposition;
  if (event === 'happen') return claim.attribution.act === 'deny';
  if (presenceOf(claim) !== null || ofHappening(claim)) return true;
  return (
    !isUnspecific(event) &&
    (traitsOf(event).family !== 'harm' || claim.commitment.stage === 'attempted') &&
    (event === 'leak' || !(natureOf(event) === 'technical' || natureOf(event) === 'fault'))
  );
}

/** "There was no bomb threat". */
function ofHappening({ proposition: { event, arguments: roles } }: Claim): boolean {
  return event === 'exist' && roles.some(({ role, value }) => role === 'patient' && value.kind === 'happening');
}

/** One happening told from its two ends: who takes a town and who loses it. */
const converse: readonly (readonly [EventClass, EventClass])[] = [
  ['seize', 'lose-control'],
  ['win', 'lose'],
  // What was shot down came down.
  ['crash', 'shoot-down'],
  ['hack', 'breach'],
];

/** Whether denying one class denies the other: itself, what it is the wider word for, and of plain violence any sort. */
function speaksOf(denied: EventClass, asserted: EventClass): boolean {
  if (denied === asserted || traitsOf(asserted).broader === denied) return true;
  if (converse.some(([x, y]) => (denied === x && asserted === y) || (denied === y && asserted === x))) return true;
  // A blast may have been no attack; without a blast there was none.
  if (asserted === 'explode') return denied === 'happen' || denied === 'exist';
  return isViolence(denied) && isViolence(asserted) && denied !== 'launch' && denied !== 'shoot';
}
