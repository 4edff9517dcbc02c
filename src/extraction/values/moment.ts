import type { MomentValue } from '../../model/moment';
import type { TimeExpression } from '../../model/token';

const dayMs = 86_400_000;
/** As far from the epoch as a date can lie, in milliseconds (ECMA-262, time values). */
const lastInstant = 8.64e15;

/** What a temporal expression is counted from. */
export interface TimeAnchor {
  /** When the report came out, in milliseconds; null when unknown. */
  readonly published: number | null;
  /** Day last told of, for "a day later". */
  readonly told: number | null;
}

/**
 * Resolves a temporal expression against its report. A weekday is the latest one on or before the day of publication,
 * as news tells of what has happened, and a month the one nearest before, unless words set it on one side ("last May",
 * "next Tuesday") or what it dates is done with or still to come; without a date of publication the weekday and hour
 * stay as said.
 */
export function momentOf(
  time: TimeExpression,
  anchor: TimeAnchor,
  text: string,
  lies: 'before' | 'after' | null = null,
): MomentValue {
  const day = dayOf(time, anchor, lies);
  const { precision, clock, zone } = time;
  const [from, to] = day === null ? [Number.NaN, Number.NaN] : intervalOf(time, day);
  // "13 billion years ago" is no date.
  if (!(Math.abs(from) <= lastInstant && Math.abs(to) <= lastInstant))
    return { kind: 'moment', precision, clock, zone, text, from: null, to: null, weekday: time.weekday };
  const single = to - from <= dayMs;
  return {
    kind: 'moment',
    precision,
    clock,
    zone,
    text,
    from: isoOf(from),
    to: isoOf(to),
    // "At seven" is set on the day of the report for want of another; no weekday is claimed for it.
    weekday: single && saysDay(time) ? new Date(from).getUTCDay() : time.weekday,
  };
}

/** Instants written out before: the moments of a report fall on few days. */
const written = new Map<number, string>();

function isoOf(instant: number): string {
  let iso = written.get(instant);
  if (iso === undefined) {
    iso = new Date(instant).toISOString();
    if (written.size >= 4096) written.clear();
    written.set(instant, iso);
  }
  return iso;
}

function saysDay({ year, month, day, weekday, dayOffset, offset, anaphoric }: TimeExpression): boolean {
  const dated = year !== null || month !== null || day !== null;
  return anaphoric || dated || weekday !== null || dayOffset !== null || offset !== null;
}

/** First instant of the day, week, month or year meant, as a UTC midnight. */
function dayOf(time: TimeExpression, anchor: TimeAnchor, lies: 'before' | 'after' | null): number | null {
  const published = anchor.published === null ? null : Math.floor(anchor.published / dayMs) * dayMs;
  // "Two weeks after the crash" is not two weeks after the report.
  const origin = time.anaphoric ? anchor.told : published;
  if (time.month !== null) return dated(time, time.month, published, lies);
  if (time.year !== null) return Date.UTC(time.year, 0, 1);
  if (origin === null) return null;
  if (time.dayOffset !== null) return origin + time.dayOffset * dayMs;
  if (time.offset !== null) return shifted(origin, time.offset.unit, time.offset.by);
  if (time.weekday !== null) {
    const back = (new Date(origin).getUTCDay() - time.weekday + 7) % 7;
    if (time.side === 'after' || (time.side === null && lies === 'after' && back > 0))
      return origin + (7 - back) * dayMs;
    return origin - (back === 0 && time.side === 'before' ? 7 : back) * dayMs;
  }
  return time.clock !== null ? origin : null;
}

/** What happened may be dated a day ahead of its report, by a reader in another zone. */
const ahead = 2 * dayMs;

/**
 * A date without a year: the last that has been, or the first to come, where words or what it dates tell which; else the
 * one nearest before the report, up to a month after it.
 */
function dated(
  { year, day, side }: TimeExpression,
  month: number,
  published: number | null,
  lies: 'before' | 'after' | null,
): number | null {
  const on = (year: number) => Date.UTC(year, month - 1, day ?? 1);
  if (year !== null) return on(year);
  if (published === null) return null;
  const thisYear = new Date(published).getUTCFullYear();
  const end = (year: number) => (day === null ? Date.UTC(year, month, 1) : on(year) + dayMs);
  // "Last April", said in April, was a year ago.
  if (side === 'before') return end(thisYear) <= published ? on(thisYear) : on(thisYear - 1);
  if (side === 'after') return on(thisYear) > published ? on(thisYear) : on(thisYear + 1);
  if (lies === 'after') return end(thisYear) > published ? on(thisYear) : on(thisYear + 1);
  return on(thisYear) > published + (lies === 'before' ? ahead : 31 * dayMs) ? on(thisYear - 1) : on(thisYear);
}

function shifted(origin: number, unit: 'day' | 'week' | 'month' | 'year', by: number): number {
  const date = new Date(origin);
  if (unit === 'day') return origin + by * dayMs;
  if (unit === 'week') return origin + by * 7 * dayMs;
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1);
  return Date.UTC(date.getUTCFullYear() + by, 0, 1);
}

function intervalOf(time: TimeExpression, day: number): readonly [number, number] {
  const date = new Date(day);
  if (time.clock !== null)
    return [day + time.clock[0] * 60_000, day + Math.max(time.clock[1], time.clock[0] + 1) * 60_000];
  switch (time.precision) {
    case 'week':
      return [day, day + 7 * dayMs];
    case 'month':
      return [day, Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)];
    case 'year':
      return [day, Date.UTC(date.getUTCFullYear() + 1, 0, 1)];
    default:
      return [day, day + dayMs];
  }
}
