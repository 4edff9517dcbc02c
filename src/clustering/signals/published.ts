import type { Signal } from './signal';
import { time } from './time';

/**
 * How far apart the reports came out. Coverage of an incident has a long tail (a median of days, one report in ten weeks
 * later), so the signal fades slowly; and a late report that dates its incident like the early one is not late news of
 * another.
 */
export const published: Signal = {
  name: 'published',
  compare: (a, b, context) => {
    if (a.published === null || b.published === null) return 0;
    const near = nearness(a.published, b.published);
    return near < 0 && time.compare(a, b, context) > 0 ? near / 3 : near;
  },
  shared: () => [],
};

/** The same of two days, as far as it goes where they date their incident alike. */
export function dateGap(one: number, two: number, alike: boolean): number {
  const near = nearness(one, two);
  return near < 0 && alike ? near / 3 : near;
}

function nearness(one: number, two: number): number {
  const apart = Math.abs(one - two);
  return apart <= 1 ? 1 : Math.max(-2, 1 - Math.log2(apart) / 2.5);
}
