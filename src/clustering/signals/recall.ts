import type { DaySpan, PastSpan } from '../event-time';
import type { Features } from '../features';
import type { Signal } from './signal';

/** What a story that looks back in a later paragraph says: it may be background. */
const passing = 0.4;
/** A date of its own for the earlier story, against the day that it came out. */
const undated = 0.7;

/** "Last month", against "on Friday": what else was in that month may be meant. */
const vague = 0.6;
/** "In 2018": much else was in that year. */
const inYear = 0.4;
/** Days. */
const [week, month] = [8, 31];
/** Two late stories that look back to one time. */
const together = 0.8;
/** Days before a story from which on what it looks back to is long ago. */
const longAgo = 14;
/** What fresh news says that looks further back than some days before its own: it tells of something else. */
const background = 0.2;
const soon = 5;

/**
 * The later story looks back to the time of the earlier one ("last month's crash", "three days after", "in 2018"), or both look
 * back to one time: a follow-up says when its incident was, however late it comes.
 */
export const recall: Signal = {
  name: 'looks back',
  compare: (a, b) => {
    if (a.published === null || b.published === null) return 0;
    const both = bothLookBack(a, b);
    if (a.published === b.published) return both;
    return Math.max(both, a.published > b.published ? looksBack(a, b, b.published) : looksBack(b, a, a.published));
  },
  shared: () => [],
};

function looksBack(late: Features, early: Features, out: number): number {
  const known = early.when;
  const day: DaySpan = known ?? { from: out - 1, to: out + 1 };
  let best = 0;
  for (const spans of [late.past, late.years]) {
    for (const span of spans) {
      if (span.from >= day.to || span.to <= day.from) continue;
      const other = late.fresh !== null && span.to <= late.fresh - soon ? background : 1;
      best = Math.max(best, sharpness(span) * (known ? 1 : undated) * other);
    }
  }
  return best;
}

/** What both look back to, where that is long ago for both. */
function bothLookBack(a: Features, b: Features): number {
  if (a.fresh !== null || b.fresh !== null) return 0;
  let best = 0;
  for (const spans of [a.past, a.years]) {
    for (const one of spans) {
      if (one.to > (a.published as number) - longAgo) continue;
      for (const others of [b.past, b.years]) {
        for (const other of others) {
          if (one.from >= other.to || other.from >= one.to || other.to > (b.published as number) - longAgo) continue;
          best = Math.max(best, together * Math.min(sharpness(one), sharpness(other)));
        }
      }
    }
  }
  return best;
}

function sharpness({ from, to, lead }: PastSpan): number {
  const width = to - from;
  return (lead ? 1 : passing) * (width <= week ? 1 : width <= month ? vague : inYear);
}
