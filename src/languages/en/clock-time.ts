import { spokenClock } from './spoken-clock';
import type { TimeScan } from './time-scan';
import type { TimeWord } from './time-words';
import { Shape, type Word } from './word';

/** "in the morning", "at noon", "overnight": a part of the day with a name; beside a clock it only says which half. */
export function partOfDay(
  scan: TimeScan,
  i: number,
  time: Extract<TimeWord, { kind: 'part' }>,
  first: boolean,
): number {
  const draft = scan.draft;
  if (scan.isPrecise()) {
    return time.point ? i : scan.halve(time.clock, i + 1);
  }
  if (draft.clock !== null) return i;
  // "the night was cold" is a time only beside another, or with a lead.
  if (first && scan.form(i) !== 'overnight' && !led(scan, i)) return i;
  draft.clock = time.clock;
  if (scan.shade === 'early' && time.clock[0] === 360) draft.clock = [240, 540];
  scan.shade = '';
  scan.refine(time.point && !scan.coarse ? 'minute' : 'part-of-day');
  if (time.point && scan.coarse) {
    draft.clock = scan.loosely(time.clock[0]);
    draft.precision = 'hour';
  }
  scan.coarse = false;
  return i + 1;
}

/** A lead stands before the word at `i`, over an article. */
function led(scan: TimeScan, i: number): boolean {
  const before = scan.units.words[i - 1]?.form ?? '';
  return leads.has(before === 'the' ? (scan.units.words[i - 2]?.form ?? '') : before);
}

/** "Half past eight in the evening", "ten o'clock at night", "at nine on Friday evening", "nine p.m." */
export function spokenTime(scan: TimeScan, i: number): number {
  const draft = scan.draft;
  if (scan.isPrecise()) return i;
  const part = draft.precision === 'part-of-day' ? draft.clock : null;
  const read = spokenClock(i, scan.clockWords, part !== null);
  if (read === null) return i;
  const exact = read.exact && !scan.coarse;
  if (scan.coarse) draft.clock = scan.loosely(read.minute);
  else draft.clock = [read.minute, read.minute + (exact ? 1 : 60)];
  draft.precision = exact ? 'minute' : 'hour';
  scan.coarse = false;
  scan.shade = '';
  scan.dial = read.minute;
  const meridiem = scan.time(read.next);
  if (meridiem?.kind === 'meridiem') return scan.halve(meridiem.pm ? [720, 1440] : [0, 720], read.next + 1);
  return part === null ? read.next : scan.halve(part, read.next);
}

/** "4:17 a.m.", "4 pm", "2150 GMT", "14:30", "10.30pm", "7 o'clock". */
export function clockTime(scan: TimeScan, i: number): number {
  if (scan.draft.clock !== null && scan.draft.precision !== 'part-of-day' && scan.draft.precision !== 'day')
    return secondClock(scan, i);
  const word = scan.word(i) as Word;
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(am|pm)?$/u.exec(word.form);
  const military = parts === null ? /^(\d{2})(\d{2})(?:hrs|h)?$/u.exec(word.form) : null;
  const [, hours = '', minutes = ''] = parts ?? military ?? [];
  let hour = Number(hours);
  const minute = Number(minutes || 0);
  if (hours === '' || hour > 24 || minute > 59) return i;
  let next = i + 1;
  let sure = word.form.includes(':') && parts !== null && (word.form.match(/:/gu)?.length ?? 0) <= 2;
  const suffix = parts?.[3];
  let meridiem = scan.time(next);
  if (suffix !== undefined || meridiem?.kind === 'meridiem') {
    if (suffix === undefined) next++;
    const pm = suffix === undefined ? meridiem?.kind === 'meridiem' && meridiem.pm : suffix === 'pm';
    if (hour > 12) return i;
    hour = (hour % 12) + (pm ? 12 : 0);
    sure = true;
    meridiem = scan.time(next);
  } else if (scan.form(next) === "o'clock") {
    next++;
    sure = true;
  } else if (scan.form(next) === 'noon' || scan.form(next) === 'midnight') {
    if (hour !== 12) return i;
    hour = scan.form(next) === 'noon' ? 12 : 0;
    next++;
    sure = true;
  }
  let zone: 'utc' | 'local' | null = null;
  const zoned = scan.time(next);
  if (zoned?.kind === 'zone') {
    zone = zoned.zone;
    next++;
    if (scan.form(next) === 'time') next++;
    sure = sure || minutes !== '';
  } else if (scan.form(next) === 'hours' && military !== null) {
    next++;
    sure = true;
  } else if (scan.form(next) === 'time' || (scan.word(next)?.shape !== Shape.Lower && scan.form(next + 1) === 'time')) {
    if (sure || minutes !== '') {
      next += scan.form(next) === 'time' ? 1 : 2;
      sure = true;
    }
  }
  if (!sure) return i;
  const minuteOfDay = (hour % 24) * 60 + minute;
  const draft = scan.draft;
  const exact = minutes !== '' && !scan.coarse;
  if (scan.coarse) draft.clock = scan.loosely(minuteOfDay);
  else draft.clock = exact ? [minuteOfDay, minuteOfDay + 1] : [minuteOfDay, minuteOfDay + 60];
  draft.precision = exact ? 'minute' : 'hour';
  if (zone !== null) draft.zone = zone;
  const told = suffix !== undefined || military !== null || zone === 'utc' || hour === 0 || hour > 12;
  if (!told && scan.time(next - 1)?.kind !== 'meridiem' && !isTwelve(scan, next - 1)) scan.dial = minuteOfDay;
  scan.coarse = false;
  scan.shade = '';
  return next;
}

function isTwelve(scan: TimeScan, i: number): boolean {
  return scan.form(i) === 'noon' || scan.form(i) === 'midnight';
}

/** A bracketed second zone, "4:17 a.m. (0117 GMT)": told already, so only stepped over. */
function secondClock(scan: TimeScan, i: number): number {
  const word = scan.word(i) as Word;
  if (!/^\d{1,2}[:.]?\d{2}$/u.test(word.form) || scan.time(i + 1)?.kind !== 'zone') return i;
  return i + 2;
}

const leads = new Set(
  'at in on by before after until since this that around about early late of during from till through'.split(' '),
);
