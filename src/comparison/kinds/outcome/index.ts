import type { Comparison, EventClass } from '../../../model';
import { traitsOf } from '../../../model';
import { shareAnArgument } from '../../alignment/arguments-agree';
import { compared, incomparable } from '../../comparison';
import { draft, evidenceFor } from '../../draft';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStates, stateAnswers } from '../../states';

/** Opposites that cannot follow one another within a story: what was closed can be opened, but who left did not stay. */
const lasting: ReadonlySet<EventClass> = new Set([
  'stay',
  'leave',
  'flee',
  'rise',
  'fall',
  'improve',
  'worsen',
  'succeed',
  'fail',
  'win',
  'lose',
  'agree',
  'refuse',
  'approve',
  'reject',
  'support',
  'oppose',
  'comply',
  'violate',
  'convict',
  'acquit',
  'condemn',
  'praise',
]);

const enough = 12;

/** How did it end: which of two opposites came about? */
export const outcome: Kind = {
  kind: 'outcome',
  values: ['happening', 'state'],
  camps: true,
  wording: { en: 'How did it end: {{about}}?', ar: 'إلامَ انتهى: {{about}}؟' },
  answers(claim, scene) {
    const { event, predicate } = claim.proposition;
    if (event === 'be') return stateAnswers(claim, scene, ({ scale }) => scale !== 'truth');
    if (!lasting.has(event) || claim.commitment.stage !== 'accomplished') return [];
    if (claim.commitment.polarity === 'denied') return [];
    const value = { kind: 'happening', event, name: predicate, concepts: [] } as const;
    return [draft(claim, value, evidenceFor(claim, claim.evidence), scene.happenings.of(claim).id)];
  },
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const [x, y] = [a[0].value, b[0].value];
    if (x.kind === 'state' && y.kind === 'state') return compareStates(a, b, scene);
    if (x.kind !== 'happening' || y.kind !== 'happening') return incomparable('value.kinds');
    const slots = { a: x.name, b: y.name };
    if (x.event === y.event) return compared('equivalent', 'happening.same', slots);
    const wide = (event: EventClass) => traitsOf(event).broader ?? event;
    if (wide(x.event) === wide(y.event)) return compared('refines', 'happening.broader', slots);
    const opposed = traitsOf(x.event).opposite === y.event || traitsOf(y.event).opposite === x.event;
    if (!opposed) return incomparable('happening.apart', slots);
    if (a[0].open || b[0].open) return compared('differsInCommitment', 'commitment.open', slots);
    const met = a
      .slice(0, enough)
      .some((one) =>
        b
          .slice(0, enough)
          .some(
            (other) => one.claim.origin !== other.claim.origin && shareAnArgument(one.claim, other.claim, scene.index),
          ),
      );
    return met ? compared('conflicts', 'happening.opposite', slots) : incomparable('polarity.other-event', slots);
  },
};
