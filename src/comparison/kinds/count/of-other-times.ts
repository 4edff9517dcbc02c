import type { Value } from '../../../model';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import { oncePerStance } from '../../once-per-stance';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';

/**
 * Whether each figure is of a time of its own, and none of the other's: those held on Saturday, and those held on Monday; those who
 * lost power, and those who are still without.
 */
export function ofOtherTimes(a: Stance, b: Stance, scene: Scene): boolean {
  if (isLeft(a, b) || isLeft(b, a)) return true;
  const [times, others] = [timesOf(a, scene), timesOf(b, scene)];
  if (times === null || others === null) return false;
  return times.every((one) => others.every((other) => areApart(one, other, scene.index)));
}

/** "1.2 million are still without power", of 2.2 million who lost it: what is so still is what is left. */
function isLeft(lower: Stance, higher: Stance): boolean {
  const [x, y] = [lower[0].value, higher[0].value];
  if (x.kind !== 'quantity' || y.kind !== 'quantity' || x.best >= y.best) return false;
  // Of those missing or held a later figure brings the earlier up to date.
  if (x.effect !== null) return false;
  return lower.every(isStill) && !higher.some(isStill);
}

function isStill({ claim }: Draft): boolean {
  return claim.proposition.continued === true;
}

/** The times that the claims of a figure name; null where one names none. */
const timesOf = oncePerStance((stance): readonly Value[] | null => {
  const found: Value[] = [];
  for (const { claim } of stance) {
    const before = found.length;
    for (const { role, value } of claim.proposition.arguments) if (role === 'time') found.push(value);
    if (found.length === before) return null;
  }
  return found;
});

/** Figures of two months, or two years, are told for each, however near these lie. */
function areApart(one: Value, other: Value, index: Scene['index']): boolean {
  const { relation, reason } = compareValues(one, other, index);
  if (relation === 'conflicts') return true;
  return reason === 'moment.near' && isPeriod(one) && isPeriod(other);
}

function isPeriod(value: Value): boolean {
  return value.kind === 'moment' && (value.precision === 'month' || value.precision === 'year');
}
