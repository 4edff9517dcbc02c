import type { Claim, Comparison } from '../../../model';
import { classOf } from '../../alignment/acts';
import { stateOf } from '../../alignment/described';
import { circleOfClaim, isUnspecific } from '../../alignment/event-group';
import { somePair } from '../../alignment/some-pair';
import { compared, incomparable } from '../../comparison';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { valueKey } from '../../value-key';
import { accusedSpeaker } from '../agent/accused';
import { deniedAgent } from '../agent/denied-agent';
import { isLimitedDenial } from '../outcome/course';
import { isEnding } from '../outcome/endings';
import { contradictsAny } from './contradicts';
import { deniedAssertion } from './denied-assertion';
import { disputedAssertions } from './disputed-assertions';
import { isMetByWord } from './met-by-word';
import { presenceOf } from './presence';
import { deniesPresence, isAbsence, presenceMatter, presenceTopic } from './presences';

/** Did it happen? Every claim answers it for its event. */
export const occurrence: Kind = {
  kind: 'occurrence',
  values: ['polarity'],
  camps: false,
  wording: { en: 'Did it happen: {{about}}?', ar: 'هل وقع ذلك: {{about}}؟' },
  answers(claim, scene) {
    const own = happened(claim, scene);
    const matter = presenceMatter(claim, scene);
    if (matter === null) return own;
    const affirmed = !isAbsence(claim, scene);
    const answer = draft(claim, { kind: 'polarity', affirmed }, evidenceFor(claim, claim.evidence), matter, false);
    // Who says that nobody was there says nothing else.
    return affirmed ? [...own, answer] : [answer];
  },
  compare: compareOccurrence,
  countered: {
    /** What the one says was done, and the other that it was not. */
    plainness({ claim: a }, { claim: b }, tie) {
      const opposed = isDenied(a) !== isDenied(b);
      // What is ahead, or cannot be, answers nothing that was done.
      const whole = [a, b].every(
        (claim) =>
          claim.commitment.stage === 'accomplished' && (!isDenied(claim) || claim.commitment.focus === 'event'),
      );
      return opposed && whole && tie > 0 ? 3 + tie : 0;
    },
    ofNamed: true,
  },
  disputed(stance, opponents, scene) {
    return stance[0].topic.startsWith(presenceTopic) ? stance : disputedAssertions(stance, opponents, scene);
  },
};

function isDenied({ commitment }: Claim): boolean {
  return commitment.polarity === 'denied';
}

function happened(claim: Claim, scene: Scene): readonly Draft[] {
  const { polarity, focus, stage } = claim.commitment;
  // What state a thing is in is asked by itself.
  if (claim.proposition.event === 'be' && stateOf(claim, scene.index) !== null) return [];
  if (isEnding(claim) && !isMetByWord(claim, scene)) return [];
  const denies = polarity === 'denied';
  if (
    denies &&
    (focus === 'agent' || deniedAgent(claim, scene.index) !== null || accusedSpeaker(claim, scene) !== null)
  )
    return [];
  const told = denies ? (deniedAssertion(claim, scene) ?? claim) : claim;
  const limited = isLimitedDenial(claim) ? ':limited' : '';
  const ahead = stage === 'accomplished' ? '' : `:${stage}`;
  const topic = `${scene.happenings.of(told).id}:${matterOf(told)}${ahead}${limited}`;
  const affirmed = !denies || focus !== 'event';
  // A denied role leaves the event standing; what is denied of the event is the answer itself.
  return [draft(claim, { kind: 'polarity', affirmed }, evidenceFor(claim, claim.evidence), topic, false)];
}

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

function compareOccurrence(a: Stance, b: Stance, scene: Scene): Comparison {
  if (affirmed(a[0]) === affirmed(b[0])) {
    return a[0].open === b[0].open
      ? compared('equivalent', 'polarity.same')
      : compared('differsInCommitment', 'commitment.open');
  }
  const [denials, assertions] = affirmed(a[0]) ? [b, a] : [a, b];
  const met = denials[0].topic.startsWith(presenceTopic)
    ? somePair(denials, assertions, (denial, assertion) => deniesPresence(denial.claim, assertion.claim, scene), 24)
    : contradictsAny(denials, assertions, scene);
  if (!met) return incomparable('polarity.other-event');
  if (a[0].open || b[0].open) return compared('differsInCommitment', 'commitment.open');
  return compared('conflicts', 'polarity.opposed');
}

function affirmed(answer: Draft): boolean {
  return answer.value.kind === 'polarity' && answer.value.affirmed;
}
