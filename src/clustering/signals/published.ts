import type { Signal } from './signal';

/**
 * How far apart the reports came out. Coverage of an incident has a long tail (a median of days, one report in ten weeks
 * later), so the signal fades slowly and never says no by itself.
 */
export const published: Signal = {
  name: 'published',
  compare: (a, b) => {
    if (a.published === null || b.published === null) return 0;
    const apart = Math.abs(a.published - b.published);
    if (apart <= 1) return 1;
    return Math.max(-1, 1 - Math.log2(apart) / 2.5);
  },
  shared: () => [],
};
