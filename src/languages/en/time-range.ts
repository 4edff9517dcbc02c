import { WordKind } from '../../text/word-scanner';
import type { TimeMatch } from './times';
import type { Units, Word } from './word';

/**
 * "Between 4 and 4:30 p.m.", "between 11 p.m. and midnight", "between November and March": one time from the first to the second.
 * Of two months the second stands for both.
 */
export function timeRange(
  { words }: Units,
  i: number,
  to: number,
  read: (i: number, to: number) => TimeMatch | undefined,
): TimeMatch | undefined {
  if ((words[i] as Word).form !== 'between') return undefined;
  const bare = hourAt(words[i + 1], words[i + 2]);
  const first = bare === null ? read(i + 1, to) : undefined;
  const joint = first?.next ?? i + 2;
  if ((bare === null && first === undefined) || joint + 1 >= to || words[joint]?.form !== 'and') return undefined;
  // "March" by itself may be what people do.
  const month = words[joint + 1]?.time;
  if (first !== undefined && first.time.clock === null && month?.kind === 'month')
    return read(joint + 1, to) ?? { next: joint + 2, time: { ...first.time, month: month.value } };
  const second = read(joint + 1, to);
  if (second === undefined || second.time.sort !== 'point') return undefined;
  const { clock } = second.time;
  const start = bare === null ? first?.time.clock : clock === null ? undefined : inHalf(bare, clock[0]);
  if (clock === null || start === null || start === undefined) return undefined;
  const from = typeof start === 'number' ? start : start[0];
  const end = Math.max(clock[0], from + 1);
  return { next: second.next, time: { ...second.time, clock: [from, end], precision: 'hour' } };
}

/** An hour without its half of the day: the 4 of "between 4 and 5 p.m."; null for other words. */
function hourAt(word: Word | undefined, next: Word | undefined): number | null {
  if (word?.kind !== WordKind.Number || next?.form !== 'and' || !/^\d{1,2}$/u.test(word.form)) return null;
  const hour = Number(word.form);
  return hour > 0 && hour <= 12 ? hour : null;
}

/** The minute of the day of an hour that comes before another: in its half, or the one before. */
function inHalf(hour: number, other: number): number {
  const minute = (hour % 12) * 60 + (other >= 720 ? 720 : 0);
  return minute <= other ? minute : (minute + 720) % 1440;
}
