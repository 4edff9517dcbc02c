import type { Claim, EventClass } from '../model';
import { eventClasses } from '../model';
import { somePair } from './alignment/some-pair';
import { compared, incomparable } from './comparison';
import { type Compatibility, isEvent } from './compatibility';
import { type Draft, draft, evidenceFor } from './draft';
import type { Kind, Stance } from './kind';
import type { Scene } from './scene';
import { compareValues } from './values';

const prefix = 'exclude:';

/**
 * The kind that asks how it ended, asking besides which of two deeds was done that the user holds to exclude each other
 * ("seized", "burned"). Such deeds are in conflict where two sources tell them of one thing.
 */
export function withExcludedDeeds(kind: Kind, { exclude = [] }: Compatibility): Kind {
  const pairs = exclude.filter((pair) => pair.every((term) => Object.hasOwn(eventClasses, term)));
  if (pairs.length === 0) return kind;
  return {
    ...kind,
    answers(claim, scene) {
      return [...kind.answers(claim, scene), ...pairs.flatMap((pair) => deedsOf(claim, [...pair].sort()))];
    },
    compare(a, b, scene) {
      return a[0].topic.startsWith(prefix) ? compareDeeds(a, b, scene) : kind.compare(a, b, scene);
    },
  };
}

function deedsOf(claim: Claim, pair: readonly string[]): Draft[] {
  const { event, predicate } = claim.proposition;
  const term = pair.find((one) => isEvent(event, one));
  if (term === undefined || claim.commitment.polarity === 'denied' || claim.commitment.stage !== 'accomplished')
    return [];
  const value = { kind: 'happening', event: term as EventClass, name: predicate, concepts: [] } as const;
  return [draft(claim, value, evidenceFor(claim, claim.evidence), `${prefix}${pair.join('~')}`)];
}

function compareDeeds(a: Stance, b: Stance, { index }: Scene) {
  const [x, y] = [a[0], b[0]];
  const slots = {
    a: x.value.kind === 'happening' ? x.value.name : '',
    b: y.value.kind === 'happening' ? y.value.name : '',
  };
  const met = somePair(
    a,
    b,
    ({ claim: one }, { claim: other }) => one.origin !== other.origin && ofOneThing(one, other, index),
  );
  if (!met) return incomparable('polarity.other-event', slots);
  return x.open || y.open
    ? compared('differsInCommitment', 'commitment.open', slots)
    : compared('conflicts', 'yours.exclude', slots);
}

/** Whether one thing is said to have been done to, whoever did it. */
function ofOneThing(a: Claim, b: Claim, index: Scene['index']): boolean {
  return objectsOf(a).some((x) =>
    objectsOf(b).some((y) => ['equivalent', 'refines'].includes(compareValues(x, y, index).relation)),
  );
}

function objectsOf({ proposition }: Claim) {
  return proposition.arguments.flatMap(({ role, value }) => (role === 'patient' || role === 'target' ? [value] : []));
}
