import type { Claim, Comparison, EventClass, Role } from '../../../model';
import { traitsOf } from '../../../model';
import { argumentsAgree, shareAnArgument } from '../../alignment/arguments-agree';
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
    const denies = polarity === 'denied';
    if (
      denies &&
      (focus === 'agent' || deniedAgent(claim, scene.index) !== null || accusedSpeaker(claim, scene) !== null)
    )
      return [];
    const topic = `${scene.happenings.of(claim).id}:${matterOf(claim)}${stage === 'accomplished' ? '' : `:${stage}`}`;
    const affirmed = !denies || focus !== 'event';
    // A denied role leaves the event standing; what is denied of the event is the answer itself.
    return [draft(claim, { kind: 'polarity', affirmed }, evidenceFor(claim, claim.evidence), topic, false)];
  },
  compare: compareOccurrence,
};

/** "It did not happen" speaks of the incident; "there was no risk" of the risk. */
function matterOf(claim: Claim): string {
  const { event, arguments: roles } = claim.proposition;
  if (event === 'happen') return 'violence';
  if (!isUnspecific(event)) return circleOfClaim(claim);
  const [what] = roles.filter(({ role }) => role === 'patient' || role === 'agent' || role === 'topic');
  return `${event}:${what === undefined ? '' : valueKey(what.value)}`;
}

function compareOccurrence(a: Stance, b: Stance, scene: Scene): Comparison {
  if (affirmed(a[0]) === affirmed(b[0])) {
    return a[0].open === b[0].open
      ? compared('equivalent', 'polarity.same')
      : compared('differsInCommitment', 'commitment.open');
  }
  const [denials, assertions] = affirmed(a[0]) ? [b, a] : [a, b];
  // Who says that it happened denies only something about it.
  const conceding = new Set(assertions.filter(({ open }) => !open).map(({ claim }) => claim.origin));
  const met = denials
    .filter(({ claim }) => !conceding.has(claim.origin))
    .slice(0, enough)
    .some((denial) => assertions.slice(0, enough).some((assertion) => contradicts(denial, assertion, scene)));
  if (!met) return incomparable('polarity.other-event');
  if (a[0].open || b[0].open) return compared('differsInCommitment', 'commitment.open');
  return compared('conflicts', 'polarity.opposed');
}

function affirmed(answer: Draft): boolean {
  return answer.value.kind === 'polarity' && answer.value.affirmed;
}

function contradicts(denial: Draft, assertion: Draft, scene: Scene): boolean {
  if (denial.claim.origin === assertion.claim.origin || isPassing(denial.claim) || isPassing(assertion.claim))
    return false;
  const [denied, asserted] = [denial.claim.proposition.event, assertion.claim.proposition.event];
  if (!speaksOf(denied, asserted) || !outright(denial.claim)) return false;
  if (!argumentsAgree(denial.claim, assertion.claim, scene.index)) return false;
  // Who accuses whom is no matter of fact; what else was done is, of the same thing.
  if (denied === 'accuse') return false;
  const main = tellsOfIncident(denied) && scene.happenings.of(denial.claim).main;
  return (
    main ||
    (shareAnArgument(denial.claim, assertion.claim, scene.index, true) &&
      objectsMeet(denial.claim, assertion.claim, scene))
  );
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
function outright({ proposition: { event }, attribution }: Claim): boolean {
  if (event === 'happen') return attribution.act === 'deny';
  return (
    !isUnspecific(event) &&
    traitsOf(event).family !== 'harm' &&
    !(natureOf(event) === 'technical' || natureOf(event) === 'fault')
  );
}

/** Whether denying one class denies the other: itself, what it is the wider word for, and of plain violence any sort. */
function speaksOf(denied: EventClass, asserted: EventClass): boolean {
  if (denied === asserted || traitsOf(asserted).broader === denied) return true;
  // A blast may have been no attack; without a blast there was none.
  if (asserted === 'explode') return denied === 'happen' || denied === 'exist';
  return isViolence(denied) && isViolence(asserted) && denied !== 'launch' && denied !== 'shoot';
}
