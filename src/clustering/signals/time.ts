import type { Features } from '../features';
import type { Signal } from './signal';

/**
 * The day told of, where both tell one: shared days speak for one incident, days apart against it. Accounts of one
 * incident differ by a day over midnight, so one day apart still speaks for it a little.
 */
export const time: Signal = {
  name: 'day',
  compare: (a, b) => {
    const apart = daysApart(a, b);
    if (apart === null) return 0;
    if (apart === 0) return 1;
    if (apart === 1) return 0.4;
    return apart <= 3 ? -0.3 : apart <= 10 ? -0.7 : -1;
  },
  shared: (a, b) => {
    const [x, y] = nearest(a, b);
    return x === null || x !== y ? [] : [new Date(x * 86_400_000).toISOString().slice(0, 10)];
  },
};

/** Days between the likeliest day of one and the nearest day that the other tells of; null when either tells none. */
export function daysApart(a: Features, b: Features): number | null {
  const [x, y] = nearest(a, b);
  return x === null || y === null ? null : Math.abs(x - y);
}

function nearest(a: Features, b: Features): readonly [number | null, number | null] {
  let best: readonly [number | null, number | null] = [null, null];
  let least = Number.POSITIVE_INFINITY;
  const look = (main: Features, other: Features) => {
    const day = main.days[0]?.day;
    if (day === undefined) return;
    for (const { day: told } of other.days) {
      const apart = Math.abs(told - day);
      if (apart < least) [least, best] = [apart, main === a ? [day, told] : [told, day]];
    }
  };
  look(a, b);
  look(b, a);
  return best;
}
