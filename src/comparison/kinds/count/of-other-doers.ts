import type { Claim, Value } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { type ConceptIndex, conceptRelation, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { sameSide } from '../../values/actor';
import { ofRivalCamps } from '../agent/camp';

/**
 * Whether two counts are each of somebody's own doing, and never of the same: those whom the navy seized and those whom the
 * pirates did. Where he who did it by the one account speaks in the other, both may well count one deed.
 */
export function ofOtherDoers(a: Stance, b: Stance, scene: Scene): boolean {
  return !somePair(a, b, ({ claim: x }, { claim: y }) => !haveOtherDoers(x, y, scene));
}

function haveOtherDoers(x: Claim, y: Claim, { index }: Scene): boolean {
  const [mine, yours] = [doersOf(x), doersOf(y)];
  if (mine.length === 0 || yours.length === 0 || speaksOf(x, yours, index) || speaksOf(y, mine, index)) return false;
  return mine.every((one) =>
    yours.every(
      (other) =>
        compareValues(one, other, index).relation === 'conflicts' ||
        ofRivalCamps(one, other, index) ||
        areOtherVehicles(one, other, index),
    ),
  );
}

/** A boat that fired and a plane that did. */
function areOtherVehicles(a: Value, b: Value, index: ConceptIndex): boolean {
  const [one, other] = [a, b].map((value) => (value.kind === 'actor' ? value.thing : null));
  if (one == null || other == null || !isA(one, vehicle, index) || !isA(other, vehicle, index)) return false;
  return conceptRelation(one, other, index) === 'apart';
}

const vehicle = 'thing:vehicle';

/** Whether a claim is told by one of those who did it by another's account. */
function speaksOf({ attribution: { chain } }: Claim, doers: readonly Value[], index: ConceptIndex): boolean {
  const mouth = chain.length > 1 ? chain.at(-1) : undefined;
  const side = mouth?.side ?? mouth?.id ?? null;
  return (
    side !== null &&
    doers.some((value) => value.kind === 'actor' && value.id !== null && sameSide(side, value.id, index))
  );
}

function doersOf({ proposition }: Claim): Value[] {
  return proposition.arguments.flatMap(({ role, value }) =>
    role === 'agent' && (value.kind === 'actor' || value.kind === 'thing') ? [value] : [],
  );
}
