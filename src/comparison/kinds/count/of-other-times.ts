import type { Value } from '../../../model';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';

/** Whether each figure is of a time of its own, and none of the other's: those held on Saturday, and those held on Monday. */
export function ofOtherTimes(a: Stance, b: Stance, { index }: Scene): boolean {
  const timesOf = (stance: Stance) =>
    stance.map(({ claim }) =>
      claim.proposition.arguments.flatMap(({ role, value }) => (role === 'time' ? [value] : [])),
    );
  const [times, others] = [timesOf(a), timesOf(b)];
  if ([...times, ...others].some((told) => told.length === 0)) return false;
  return times.flat().every((one) => others.flat().every((other) => areApart(one, other, index)));
}

/** Figures of two months, or two years, are told for each, however near these lie. */
function areApart(one: Value, other: Value, index: Scene['index']): boolean {
  const { relation, reason } = compareValues(one, other, index);
  if (relation === 'conflicts') return true;
  const isPeriod = (value: Value) =>
    value.kind === 'moment' && (value.precision === 'month' || value.precision === 'year');
  return reason === 'moment.near' && isPeriod(one) && isPeriod(other);
}
