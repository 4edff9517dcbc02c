import type { DaySpan } from '../event-time';
import type { Features } from '../features';
import type { Signal } from './signal';

/** What a story that looks back in a later paragraph says: it may be background. */
const passing = 0.4;
/** A date of its own for the earlier story, against the day that it came out. */
const undated = 0.7;

/** "Last month", against "on Friday": what else was in that month may be meant. */
const vague = 0.6;
const week = 8;

/**
 * The later story looks back to the time of the earlier one ("last month's crash", "three days after"): a follow-up says
 * when its incident was, however late it comes.
 */
export const recall: Signal = {
  name: 'looks back',
  compare: (a, b) => {
    if (a.published === null || b.published === null || a.published === b.published) return 0;
    return a.published > b.published ? looksBack(a, b, b.published) : looksBack(b, a, a.published);
  },
  shared: () => [],
};

function looksBack(late: Features, early: Features, out: number): number {
  const known = early.when;
  const day: DaySpan = known ?? { from: out - 1, to: out + 1 };
  let best = 0;
  for (const { from, to, lead } of late.past) {
    if (from >= day.to || to <= day.from) continue;
    best = Math.max(best, (lead ? 1 : passing) * (known ? 1 : undated) * (to - from > week ? vague : 1));
  }
  return best;
}
