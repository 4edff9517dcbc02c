import type { Features } from '../features';
import { recall } from './recall';
import type { Signal } from './signal';
import { time } from './time';

/** Of what a gap speaks against a pair, where both date their incident alike. */
const least = 1 / 3;
/** How surely a later story looks back to the earlier for a gap to be explained by that. */
const explained = 0.4;
/** How far a gap is explained where the later story tells of a trial or an inquiry. */
const inCourt = 0.6;

/**
 * How far apart the reports came out. Coverage of an incident has a long tail (a median of days, one report in ten weeks
 * later), so the signal fades slowly; and a late report that dates its incident like the early one, or looks back to its time, is
 * not late news of another.
 */
export const published: Signal = {
  name: 'published',
  compare: (a, b, context) => {
    if (a.published === null || b.published === null) return 0;
    const near = nearness(a.published, b.published);
    if (near >= 0) return near;
    if (time.compare(a, b, context) > 0) return near * least;
    return (
      near * (1 - (1 - least) * Math.max(afterwards(a, b), Math.min(1, recall.compare(a, b, context) / explained)))
    );
  },
  shared: () => [],
};

function afterwards(a: Features, b: Features): number {
  const [early, late] = (a.published as number) < (b.published as number) ? [a, b] : [b, a];
  return late.aftermath && !early.aftermath ? inCourt : 0;
}

/** The same of two days, as far as it goes where they may date their incident alike. */
export function dateGap(one: number, two: number, alike: boolean): number {
  const near = nearness(one, two);
  return near < 0 && alike ? near * least : near;
}

function nearness(one: number, two: number): number {
  const apart = Math.abs(one - two);
  return apart <= 1 ? 1 : Math.max(-2, 1 - Math.log2(apart) / 2.5);
}
