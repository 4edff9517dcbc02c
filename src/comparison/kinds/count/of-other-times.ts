import type { Value } from '../../../model';
import type { Stance } from '../../kind';
import { oncePerStance } from '../../once-per-stance';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';

/** Whether each figure is of a time of its own, and none of the other's: those held on Saturday, and those held on Monday. */
export function ofOtherTimes(a: Stance, b: Stance, scene: Scene): boolean {
  const [times, others] = [timesOf(a, scene), timesOf(b, scene)];
  if (times === null || others === null) return false;
  return times.every((one) => others.every((other) => areApart(one, other, scene.index)));
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
  const isPeriod = (value: Value) =>
    value.kind === 'moment' && (value.precision === 'month' || value.precision === 'year');
  return reason === 'moment.near' && isPeriod(one) && isPeriod(other);
}
