import type { Comparison, MomentValue, Precision } from '../../model';
import { compared, incomparable } from '../comparison';

const minute = 60_000;
const hour = 60 * minute;

/** How far apart two tellings of one moment may lie, by the coarser precision: clocks are rounded, nights run over midnight. */
const slack: Readonly<Record<Precision, number>> = {
  minute: 15 * minute,
  hour: 30 * minute,
  'part-of-day': 3 * hour,
  day: 6 * hour,
  week: 24 * hour,
  month: 72 * hour,
  year: 31 * 24 * hour,
};

/** No two clocks on Earth differ by more. */
const widestZoneGap = 14 * hour;

/** Compares two intervals of time; a clock without a date meets another only where the day agrees or is silent. */
export function compareMoment(a: MomentValue, b: MomentValue): Comparison {
  const slots = { a: a.text, b: b.text };
  const [startA, endA, startB, endB] = [time(a.from), time(a.to), time(b.from), time(b.to)];
  if (startA !== null && endA !== null && startB !== null && endB !== null && !(isBareClock(a) || isBareClock(b))) {
    if (startA === startB && endA === endB) return compared('equivalent', 'moment.same', slots);
    const gap = Math.max(startA, startB) - Math.min(endA, endB);
    if (gap >= 0 && meetOnDial(a, b)) return compared('overlaps', 'moment.near', slots);
    if (clocksDiffer(a, b, Math.abs(startA - startB))) return compared('conflicts', 'moment.apart', slots);
    if (gap < 0) {
      const nested = (startA <= startB && endB <= endA) || (startB <= startA && endA <= endB);
      return nested ? compared('refines', 'moment.within', slots) : compared('overlaps', 'moment.overlap', slots);
    }
    const allowed = Math.max(slack[a.precision], slack[b.precision], a.zone === b.zone ? 0 : widestZoneGap);
    return gap <= allowed ? compared('overlaps', 'moment.near', slots) : compared('conflicts', 'moment.apart', slots);
  }
  return compareSpoken(a, b, slots);
}

/** An hour without a day: where it is dated, the date is its report's. */
function isBareClock({ clock, weekday, precision }: MomentValue): boolean {
  return (
    clock !== null &&
    weekday === null &&
    (precision === 'minute' || precision === 'hour' || precision === 'part-of-day')
  );
}

/** Half an hour: what "at ten" can stand for either way. */
const rounding = 30 * minute;

/** "At ten" and "at half past nine": two hours of the clock in one zone, further apart than rounding makes them. */
function clocksDiffer(a: MomentValue, b: MomentValue, distance: number): boolean {
  if (a.zone !== b.zone || a.clock === null || b.clock === null) return false;
  const [x, y] = [a.precision, b.precision];
  const told = (precision: Precision) => precision === 'minute' || precision === 'hour';
  if (!told(x) || !told(y) || isAbout(a.clock, b.clock) || isAbout(b.clock, a.clock)) return false;
  return distance >= (x === 'hour' && y === 'hour' ? 2 * rounding : rounding);
}

const halfDay = 720;

/** "At 8:30", and in the evening: an hour that is told without its half of the day is of either. */
function meetOnDial(a: MomentValue, b: MomentValue): boolean {
  if (a.zone !== b.zone || a.clock === null || b.clock === null || isOnDial(a) === isOnDial(b)) return false;
  const [dial, other] = isOnDial(a) ? [a.clock, b.clock] : [b.clock, a.clock];
  const later: readonly [number, number] = [dial[0] + halfDay, dial[1] + halfDay];
  return clockGap(later, other) < 0;
}

/** An hour up to noon at whose end nothing but its figures stands; "08:30" is told by all twenty-four. */
function isOnDial({ clock, precision, text }: MomentValue): boolean {
  return clock !== null && clock[0] < halfDay && (precision === 'minute' || precision === 'hour') && onDial.test(text);
}

const onDial = /(?:^|[^0-9:.])[1-9][0-2]?(?:[:.][0-5]\d)?$/u;

/** "About half past ten": an hour told with some room on either side, and one within it. */
function isAbout(about: readonly [number, number], clock: readonly [number, number]): boolean {
  return about[1] - about[0] > hour / minute && about[0] <= clock[0] && clock[1] <= about[1];
}

/** "Monday", "21:50": what was said, where no date is known to count from. */
function compareSpoken(a: MomentValue, b: MomentValue, slots: { a: string; b: string }): Comparison {
  const days = a.weekday !== null && b.weekday !== null;
  if (days && a.weekday !== b.weekday) {
    const step = Math.abs((a.weekday ?? 0) - (b.weekday ?? 0));
    return step === 1 || step === 6
      ? compared('overlaps', 'moment.near', slots)
      : compared('conflicts', 'moment.weekday', slots);
  }
  if (a.clock !== null && b.clock !== null) {
    if (a.zone !== b.zone) return incomparable('moment.zone', slots);
    if (a.clock[0] === b.clock[0] && a.clock[1] === b.clock[1]) return compared('equivalent', 'moment.same', slots);
    if (meetOnDial(a, b)) return compared('overlaps', 'moment.near', slots);
    if (clocksDiffer(a, b, aroundTheClock(a.clock[0] - b.clock[0])))
      return compared('conflicts', 'moment.apart', slots);
    const gap = clockGap(a.clock, b.clock) * minute;
    if (gap < 0) return compared('refines', 'moment.within', slots);
    const allowed = Math.max(slack[a.precision], slack[b.precision]);
    return gap <= allowed ? compared('overlaps', 'moment.near', slots) : compared('conflicts', 'moment.apart', slots);
  }
  if (days) return compared(a.clock === b.clock ? 'equivalent' : 'refines', 'moment.within', slots);
  return incomparable('moment.unanchored', slots);
}

const dayMinutes = 1440;

/** Minutes between two spans of the clock, less than 0 where they meet: a night runs on into the small hours. */
function clockGap(a: readonly [number, number], b: readonly [number, number]): number {
  const gaps = [-dayMinutes, 0, dayMinutes].map((shift) => Math.max(a[0], b[0] + shift) - Math.min(a[1], b[1] + shift));
  return Math.min(...gaps);
}

/** Ten to midnight and ten past lie twenty minutes apart. */
function aroundTheClock(minutes: number): number {
  const apart = Math.abs(minutes) % dayMinutes;
  return Math.min(apart, dayMinutes - apart) * minute;
}

function time(iso: string | null): number | null {
  if (iso === null) return null;
  const value = Date.parse(iso);
  return Number.isNaN(value) ? null : value;
}
