import type { TimeExpression } from '../../model/token';
import { Gap, WordKind } from '../../text/word-scanner';
import { dayFirst, isYearOf, monthFirst, weekday, yearAlone } from './calendar-date';
import { clockTime, partOfDay, spokenTime } from './clock-time';
import { steppedTime, whichTime } from './relative-time';
import { timeRange } from './time-range';
import { TimeScan } from './time-scan';
import type { Units, Word } from './word';

/** A temporal expression that was read, and the unit after its last. */
export interface TimeMatch {
  readonly next: number;
  readonly time: TimeExpression;
}

/**
 * Reads temporal expressions: a lead ("since", "late on"), then pieces (clock, part of the day, weekday, date, step)
 * as long as they add to one another. Each piece looks at a bounded number of words.
 */
export class TimeReader {
  private readonly scan: TimeScan;

  constructor(
    units: Units,
    numberEnd: (i: number, to: number) => { readonly next: number; readonly value: number } | undefined,
  ) {
    this.scan = new TimeScan(units, numberEnd);
  }

  /** The temporal expression that begins at `i`; undefined where none does. */
  read(i: number, to: number): TimeMatch | undefined {
    return timeRange(this.scan.units, i, to, (at, end) => this.one(at, end)) ?? this.one(i, to);
  }

  private one(i: number, to: number): TimeMatch | undefined {
    this.scan.begin(to);
    let at = this.lead(i);
    let end = -1;
    while (at < to) {
      const next = this.piece(at, end < 0);
      if (next === at) break;
      end = this.closing(next);
      at = this.connector(end);
    }
    if (end < 0) return undefined;
    const { weekday, month, clock, dayOffset, offset } = this.scan.draft;
    // "planned for Wednesday" names a day; only "for two days" lasts.
    if (this.scan.draft.sort === 'duration' && offset === null && (weekday ?? month ?? clock ?? dayOffset) !== null) {
      this.scan.draft.sort = 'point';
    }
    // "Earlier this year": before the day of the report, and not at any time of the year.
    if (this.scan.form(i) === 'earlier' && offset?.unit === 'year' && offset.by === 0) this.scan.draft.side = 'before';
    return { next: end, time: { ...this.scan.draft } };
  }

  /** "late on", "since", "at about", "shortly after", "in the early hours of", "by". */
  private lead(i: number): number {
    let at = i;
    for (let steps = 0; steps < 5; steps++) {
      const time = this.scan.time(at);
      const form = this.scan.form(at);
      if (time?.kind === 'lead') {
        if (time.sort !== 'point') this.scan.draft.sort = time.sort;
        else if (form === 'before' || form === 'after' || form === 'around' || form === 'about') {
          this.scan.coarse = true;
          this.scan.side = form;
        }
        at++;
      } else if (time?.kind === 'shade') {
        if (form === 'shortly' || form === 'just' || form === 'soon') this.scan.coarse = true;
        if (form === 'early' || form === 'late') this.scan.shade = form;
        at++;
      } else if (form === 'the' || form === 'from' || (form === 'a' && at === i && isYearOf(this.scan, at + 1))) at++;
      else if (
        (form === 'hours' ||
          form === 'hour' ||
          form === 'part' ||
          form === 'end' ||
          form === 'beginning' ||
          form === 'start' ||
          form === 'middle' ||
          form === 'course') &&
        this.scan.form(at + 1) === 'of'
      )
        at += 2;
      else break;
    }
    return at;
  }

  /** Steps over what may stand between two pieces. */
  private connector(i: number): number {
    const word = this.scan.word(i);
    if (word === undefined || (this.scan.units.gaps[i] as number) >= Gap.Line) return i;
    let at = i;
    if (word.kind === WordKind.Comma && word.surface === ',') at++;
    else if (word.kind === WordKind.Open && word.surface === '(') return at + 1;
    for (let steps = 0; steps < 3; steps++) {
      const form = this.scan.form(at);
      if (
        form === 'on' ||
        form === 'of' ||
        form === 'in' ||
        form === 'at' ||
        form === 'the' ||
        form === 'early' ||
        form === 'late' ||
        form === 'around' ||
        form === 'about'
      )
        at++;
      else break;
    }
    return at;
  }

  /** Takes in the bracket that a connector opened. */
  private closing(i: number): number {
    const word = this.scan.word(i);
    if (word?.kind !== WordKind.Close || word.surface !== ')') return i;
    for (let at = i - 1; at >= 0 && at > i - 8; at--) {
      const before = this.scan.units.words[at] as Word;
      if (before.surface === '(') return i + 1;
    }
    return i;
  }

  private piece(i: number, first: boolean): number {
    const word = this.scan.word(i);
    if (word === undefined || (!first && (this.scan.units.gaps[i] as number) >= Gap.Blank)) return i;
    const number = word.kind === WordKind.Number || word.kind === WordKind.Mixed;
    if (number) {
      const clock = clockTime(this.scan, i);
      if (clock > i) return clock;
      const date = dayFirst(this.scan, i);
      if (date > i) return date;
      const year = yearAlone(this.scan, i, first);
      if (year > i) return year;
    }
    const spoken = spokenTime(this.scan, i);
    if (spoken > i) return spoken;
    const step = steppedTime(this.scan, i);
    if (step > i) return step;
    const time = word.time;
    if (time === undefined) return i;
    switch (time.kind) {
      case 'weekday':
        return weekday(this.scan, i, time);
      case 'month':
        return monthFirst(this.scan, i, time, first);
      case 'part':
        return partOfDay(this.scan, i, time, first);
      case 'day':
        if (this.scan.draft.dayOffset !== null || (word.form === 'today' && this.scan.form(i + 1) === "'s")) return i;
        this.scan.draft.dayOffset = time.offset;
        this.scan.refine('day');
        if (time.clock !== null && !this.scan.isPrecise()) {
          this.scan.draft.clock = time.clock;
          this.scan.refine('part-of-day');
        } else if (time.clock !== null) this.scan.halve(time.clock);
        return i + 1;
      case 'which':
        return whichTime(this.scan, i, time);
      case 'shade':
        return this.shaded(i);
      case 'zone':
        if (this.scan.draft.clock === null) return i;
        this.scan.draft.zone = time.zone;
        return this.scan.form(i + 1) === 'time' ? i + 2 : i + 1;
      default:
        return i;
    }
  }

  /** "earlier this week", "later on Sunday", "earlier in the day". */
  private shaded(i: number): number {
    const form = this.scan.form(i);
    if (form !== 'earlier' && form !== 'later') return i;
    let at = i + 1;
    if (this.scan.form(at) === 'on' || this.scan.form(at) === 'in' || this.scan.form(at) === 'that') at++;
    if (this.scan.form(at) === 'the') at++;
    const next = this.scan.time(at);
    if (next?.kind === 'step' && next.unit === 'day' && !next.plural && at > i + 1) {
      this.scan.draft.anaphoric = true;
      this.scan.draft.offset = { unit: 'day', by: 0 };
      this.scan.refine('day');
      return at + 1;
    }
    if (
      next === undefined ||
      (next.kind !== 'weekday' && next.kind !== 'day' && next.kind !== 'which' && next.kind !== 'month')
    )
      return i;
    const end = this.piece(at, false);
    return end > at ? end : i;
  }
}
