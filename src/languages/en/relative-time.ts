import type { TimeDraft } from '../../text/blank-time';
import { Gap, WordKind } from '../../text/word-scanner';
import type { TimeScan } from './time-scan';
import type { TimeWord } from './time-words';

/** "last week", "the previous day", "this month", "last Monday", "this morning", "that night". */
export function whichTime(scan: TimeScan, i: number, time: Extract<TimeWord, { kind: 'which' }>): number {
  const next = scan.time(i + 1);
  const draft = scan.draft;
  if (next?.kind === 'weekday' && !next.short) {
    if (draft.weekday !== null) return i;
    draft.weekday = next.value;
    if (time.by !== 0) draft.side = time.by < 0 ? 'before' : 'after';
    if (time.anaphoric) draft.anaphoric = true;
    scan.refine('day');
    return i + 2;
  }
  if (next?.kind === 'month' && time.by !== 0) {
    if (draft.month !== null) return i;
    draft.month = next.value;
    draft.side = time.by < 0 ? 'before' : 'after';
    scan.refine('month');
    return i + 2;
  }
  if (next?.kind === 'part' && scan.form(i + 1) !== 'overnight' && scan.isPrecise() && scan.dial >= 0) {
    if (draft.weekday === null && draft.day === null && !time.anaphoric) draft.dayOffset ??= time.by;
    return scan.halve(next.clock, i + 2);
  }
  if (next?.kind === 'part' && scan.form(i + 1) !== 'overnight') {
    if (draft.clock !== null) return i;
    draft.clock = next.clock;
    if (draft.weekday === null && draft.dayOffset === null && draft.day === null) {
      if (time.anaphoric) {
        draft.anaphoric = true;
        draft.offset = { unit: 'day', by: time.by };
      } else draft.dayOffset = time.by;
    }
    scan.refine('part-of-day');
    return i + 2;
  }
  if (next?.kind === 'step' && next.unit !== 'hour' && !next.plural && scan.form(i) !== 'that') {
    if (draft.offset !== null) return i;
    if (next.unit === 'day' && time.by === 0 && !time.anaphoric) draft.dayOffset = 0;
    else draft.offset = { unit: next.unit, by: time.by * next.by };
    draft.anaphoric = time.anaphoric;
    scan.refine(next.unit);
    return i + 2;
  }
  if (time.by === 0 || scan.form(i) === 'same') return i;
  const count = scan.numberEnd(i + 1, scan.to);
  const unit = count === undefined ? undefined : scan.time(count.next);
  if (count === undefined ? false : unit?.kind === 'step') {
    const step = unit as Extract<TimeWord, { kind: 'step' }>;
    if (step.unit !== 'hour')
      draft.offset = { unit: step.unit, by: time.by * step.by * (count as { value: number }).value };
    draft.anaphoric = time.anaphoric;
    draft.sort = 'duration';
    scan.refine(step.unit);
    return (count as { next: number }).next + 1;
  }
  return i;
}

/** "two days ago", "a day earlier", "hours later", "a month before", "the day before". */
export function steppedTime(scan: TimeScan, i: number): number {
  const draft = scan.draft;
  if (draft.offset !== null) return i;
  let at = i;
  let value = 1;
  const count = scan.numberEnd(i, scan.to);
  if (count !== undefined) {
    value = count.value;
    at = count.next;
  } else if (scan.form(i) === 'a' || scan.form(i) === 'an' || scan.form(i) === 'the') at = i + 1;
  const step = scan.time(at);
  if (step?.kind !== 'step' || (scan.form(i) === 'the' && step.plural)) {
    return i;
  }
  const after = scan.form(at + 1);
  const back =
    after === 'ago' ||
    after === 'earlier' ||
    (after === 'before' && !goesOn(scan, at + 2)) ||
    after === 'prior' ||
    after === 'previously';
  const on = after === 'later' || (after === 'after' && !goesOn(scan, at + 2)) || after === 'afterwards';
  if (draft.sort === 'duration' && !back && !on) {
    if (count === undefined && !step.plural && at === i) return i;
    draft.offset = step.unit === 'hour' ? null : { unit: step.unit, by: value * step.by };
    draft.precision = step.unit;
    if (count !== undefined) draft.lasts = lengthOf(step, value);
    return at + 1;
  }
  if (draft.sort === 'recurring' && at === i && !step.plural) {
    draft.precision = step.unit;
    return at + 1;
  }
  if (!back && !on) return i;
  if (after === 'before' && count === undefined && scan.form(i) !== 'the' && scan.form(i) !== 'a') return i;
  draft.anaphoric = after !== 'ago';
  if (step.unit === 'hour') {
    scan.refine('hour');
    if (on) draft.lag = lagOf(value * (step.by === 0 ? minute : step.by * hour), count !== undefined || !step.plural);
    if (after === 'ago' && draft.dayOffset === null) draft.dayOffset = 0;
  } else {
    draft.offset = { unit: step.unit, by: (back ? -1 : 1) * value * step.by };
    scan.refine(step.unit);
  }
  if (draft.sort === 'duration') draft.sort = 'point';
  return at + 2;
}

const minute = 60;
const hour = 3600;

/** "For six hours", "for 12 days". */
function lengthOf({ unit, by }: { unit: keyof typeof days | 'hour'; by: number }, value: number): TimeDraft['lasts'] {
  if (unit === 'hour') return { unit: 'second', amount: value * (by === 0 ? minute : by * hour) };
  return { unit: 'day', amount: value * by * days[unit] };
}

const days = { day: 1, week: 7, month: 30, year: 365 };

/** "An hour later", "hours later": the second is any number of them, up to thirty minutes or a day. */
function lagOf(seconds: number, numbered: boolean): { low: number; high: number } {
  return numbered
    ? { low: seconds, high: seconds }
    : { low: 2 * seconds, high: (seconds === minute ? 30 : 24) * seconds };
}

/** True when "before" or "after" governs what comes. */
function goesOn(scan: TimeScan, i: number): boolean {
  const word = scan.word(i);
  return word !== undefined && word.kind === WordKind.Word && (scan.units.gaps[i] as number) < Gap.Line;
}
