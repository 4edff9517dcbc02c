import { meet } from '../bit-set';
import type { Deed } from '../event-time';
import type { Features } from '../features';
import type { Signal } from './signal';

/** Days apart at which two tellings of a day may still be of one. */
const near = 1;
const soon = 3;
const soonAfter = -0.6;

/**
 * The same kind of deed done on another day: two quakes in one province, two rises of one rate. A follow-up tells of a
 * deed of another kind (an arrest, a burial), so that its later day says nothing. What a story calls another of its kind is
 * none that was told of before.
 */
export const rerun: Signal = {
  name: 'again',
  compare: (a, b) => (isAfter(a, b) || isAfter(b, a) ? -1 : a.deed && b.deed ? againOf(a.deed, b.deed) : 0),
  shared: () => [],
};

/** Whether one tells of another of its kind that came about after the other was out, or after what that tells of. */
function isAfter({ again }: Features, { published, when }: Features): boolean {
  if (again === null) return false;
  return (published !== null && published < again - near) || (when !== null && when.to <= again - near);
}

function againOf(one: Deed, two: Deed): number {
  const value = againAfter(Math.max(one.from, two.from) - Math.min(one.to, two.to) + 1);
  return value !== 0 && meet(one.events, two.events) ? value : 0;
}

/** What it says that deeds of one kind were so many days apart. */
export function againAfter(apart: number): number {
  return apart <= near ? 0 : apart <= soon ? soonAfter : -1;
}
