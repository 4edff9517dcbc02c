// Long because English tells the time in many ways, which share one draft.
import type { TimeExpression } from '../../model/token';
import { Gap, WordKind } from '../../text/word-scanner';
import { type ClockWords, inPart, spokenClock } from './spoken-clock';
import type { TimeWord } from './time-words';
import { Shape, type Units, type Word } from './word';

type Draft = { -readonly [K in keyof TimeExpression]: TimeExpression[K] };

/** A temporal expression that was read, and the unit after its last. */
export interface TimeMatch {
  readonly next: number;
  readonly time: TimeExpression;
}

const fineness: readonly TimeExpression['precision'][] = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'year',
];

/**
 * Reads temporal expressions: a lead ("since", "late on"), then pieces (clock, part of the day, weekday, date, step)
 * as long as they add to one another. Each piece looks at a bounded number of words.
 */
export class TimeReader {
  private readonly units: Units;
  private readonly numberEnd: (i: number, to: number) => { readonly next: number; readonly value: number } | undefined;
  private draft!: Draft;
  private to = 0;

  constructor(
    units: Units,
    numberEnd: (i: number, to: number) => { readonly next: number; readonly value: number } | undefined,
  ) {
    this.units = units;
    this.numberEnd = numberEnd;
  }

  /** The temporal expression that begins at `i`; undefined where none does. */
  read(i: number, to: number): TimeMatch | undefined {
    this.to = to;
    this.coarse = false;
    this.side = '';
    this.shade = '';
    this.dial = -1;
    this.draft = {
      year: null,
      month: null,
      day: null,
      weekday: null,
      clock: null,
      dayOffset: null,
      offset: null,
      anaphoric: false,
      side: null,
      zone: 'local',
      precision: 'year',
      sort: 'point',
    };
    let at = this.lead(i);
    let end = -1;
    while (at < to) {
      const next = this.piece(at, end < 0);
      if (next === at) break;
      end = this.closing(next);
      at = this.connector(end);
    }
    if (end < 0) return undefined;
    const { weekday, month, clock, dayOffset, offset } = this.draft;
    // "planned for Wednesday" names a day; only "for two days" lasts.
    if (this.draft.sort === 'duration' && offset === null && (weekday ?? month ?? clock ?? dayOffset) !== null) {
      this.draft.sort = 'point';
    }
    return { next: end, time: { ...this.draft } };
  }

  private word(i: number): Word | undefined {
    return i < this.to ? this.units.words[i] : undefined;
  }

  private time(i: number): TimeWord | undefined {
    return this.word(i)?.time;
  }

  private form(i: number): string {
    return this.word(i)?.form ?? '';
  }

  /** "late on", "since", "at about", "shortly after", "in the early hours of", "by". */
  private lead(i: number): number {
    let at = i;
    for (let steps = 0; steps < 5; steps++) {
      const time = this.time(at);
      const form = this.form(at);
      if (time?.kind === 'lead') {
        if (time.sort !== 'point') this.draft.sort = time.sort;
        else if (form === 'before' || form === 'after' || form === 'around' || form === 'about') {
          this.coarse = true;
          this.side = form;
        }
        at++;
      } else if (time?.kind === 'shade') {
        if (form === 'shortly' || form === 'just' || form === 'soon') this.coarse = true;
        if (form === 'early' || form === 'late') this.shade = form;
        at++;
      } else if (form === 'the' || form === 'from') at++;
      else if (
        (form === 'hours' ||
          form === 'hour' ||
          form === 'part' ||
          form === 'end' ||
          form === 'beginning' ||
          form === 'start' ||
          form === 'middle' ||
          form === 'course') &&
        this.form(at + 1) === 'of'
      )
        at += 2;
      else break;
    }
    return at;
  }

  private coarse = false;
  /** The minute that a clock of twelve hours shows where nothing has said which half of the day it is in; −1 where none does. */
  private dial = -1;
  /** Word that says on which side of a moment: before, after, around, about. */
  private side = '';
  private shade = '';

  /** The minutes of the day that a moment said loosely may mean: the hour before or after it, or half an hour to an hour round it. */
  private loosely(minute: number): [number, number] {
    if (this.side === 'before') return minute === 0 ? [1380, 1440] : [Math.max(0, minute - 60), minute];
    return [this.side === 'after' ? minute : Math.max(0, minute - 30), minute + 60];
  }

  /** Steps over what may stand between two pieces. */
  private connector(i: number): number {
    const word = this.word(i);
    if (word === undefined || (this.units.gaps[i] as number) >= Gap.Line) return i;
    let at = i;
    if (word.kind === WordKind.Comma && word.surface === ',') at++;
    else if (word.kind === WordKind.Open && word.surface === '(') return at + 1;
    for (let steps = 0; steps < 3; steps++) {
      const form = this.form(at);
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
    const word = this.word(i);
    if (word?.kind !== WordKind.Close || word.surface !== ')') return i;
    for (let at = i - 1; at >= 0 && at > i - 8; at--) {
      const before = this.units.words[at] as Word;
      if (before.surface === '(') return i + 1;
    }
    return i;
  }

  private refine(precision: TimeExpression['precision']): void {
    const draft = this.draft;
    if (fineness.indexOf(precision) < fineness.indexOf(draft.precision)) draft.precision = precision;
  }

  private piece(i: number, first: boolean): number {
    const word = this.word(i);
    if (word === undefined || (!first && (this.units.gaps[i] as number) >= Gap.Blank)) return i;
    const number = word.kind === WordKind.Number || word.kind === WordKind.Mixed;
    if (number) {
      const clock = this.clock(i);
      if (clock > i) return clock;
      const date = this.dayFirst(i);
      if (date > i) return date;
      const year = this.year(i, first);
      if (year > i) return year;
    }
    const spoken = this.spoken(i);
    if (spoken > i) return spoken;
    const step = this.stepped(i);
    if (step > i) return step;
    const time = word.time;
    if (time === undefined) return i;
    switch (time.kind) {
      case 'weekday':
        return this.weekday(i, time);
      case 'month':
        return this.monthFirst(i, time, first);
      case 'part':
        return this.part(i, time, first);
      case 'day':
        if (this.draft.dayOffset !== null || (word.form === 'today' && this.form(i + 1) === "'s")) return i;
        this.draft.dayOffset = time.offset;
        this.refine('day');
        if (time.clock !== null && !this.isPrecise()) {
          this.draft.clock = time.clock;
          this.refine('part-of-day');
        } else if (time.clock !== null) this.halve(time.clock);
        return i + 1;
      case 'which':
        return this.which(i, time);
      case 'shade':
        return this.shaded(i);
      case 'zone':
        if (this.draft.clock === null) return i;
        this.draft.zone = time.zone;
        return this.form(i + 1) === 'time' ? i + 2 : i + 1;
      default:
        return i;
    }
  }

  private weekday(i: number, time: Extract<TimeWord, { kind: 'weekday' }>): number {
    const word = this.word(i) as Word;
    if (this.draft.weekday !== null || word.shape === Shape.Lower) return i;
    if (time.short && !this.dated(i)) return i;
    this.draft.weekday = time.value;
    if (time.every) this.draft.sort = 'recurring';
    this.refine('day');
    this.shadeDay();
    let next = i + 1;
    if (time.short && this.word(next)?.surface === '.') next++;
    if (this.form(next) === 'last') {
      this.draft.side = 'before';
      next++;
    }
    return next;
  }

  /** "late on Tuesday", "early Sunday": a part of the day without a name. */
  private shadeDay(): void {
    if (this.shade === '' || this.draft.clock !== null) return;
    this.draft.clock = this.shade === 'early' ? [0, 480] : [1080, 1440];
    this.draft.precision = 'part-of-day';
    this.shade = '';
  }

  private dated(i: number): boolean {
    const next = this.word(i + 1);
    const after = this.word(i + 2);
    return (
      next?.kind === WordKind.Number ||
      next?.time?.kind === 'month' ||
      after?.kind === WordKind.Number ||
      after?.time?.kind === 'month'
    );
  }

  private part(i: number, time: Extract<TimeWord, { kind: 'part' }>, first: boolean): number {
    const draft = this.draft;
    if (this.isPrecise()) {
      return time.point ? i : this.halve(time.clock, i + 1);
    }
    if (draft.clock !== null) return i;
    // "the night was cold" is a time only beside another, or with a lead.
    if (first && this.form(i) !== 'overnight' && !this.led(i)) return i;
    draft.clock = time.clock;
    if (this.shade === 'early' && time.clock[0] === 360) draft.clock = [240, 540];
    this.shade = '';
    this.refine(time.point && !this.coarse ? 'minute' : 'part-of-day');
    if (time.point && this.coarse) {
      draft.clock = this.loosely(time.clock[0]);
      draft.precision = 'hour';
    }
    this.coarse = false;
    return i + 1;
  }

  /** Whether a clock has been read, and not only a part of the day. */
  private isPrecise(): boolean {
    return this.draft.clock !== null && this.draft.precision !== 'part-of-day' && this.draft.precision !== 'day';
  }

  /** Puts a clock of twelve hours into the half of the day that a part of it is in. */
  private halve(part: readonly [number, number], next = 0): number {
    const { clock } = this.draft;
    if (this.dial >= 0 && clock !== null) {
      const by = inPart(this.dial, part) - this.dial;
      this.draft.clock = [clock[0] + by, clock[1] + by];
      this.dial = -1;
    }
    return next;
  }

  private readonly clockWords: ClockWords = {
    form: (i) => (i < 0 ? '' : this.form(i)),
    part: (i) => {
      const time = this.time(i);
      return time?.kind === 'part' && !time.point ? time.clock : time?.kind === 'day' ? time.clock : null;
    },
    meridiem: (i) => this.time(i)?.kind === 'meridiem',
  };

  /** "Half past eight in the evening", "ten o'clock at night", "at nine on Friday evening", "nine p.m." */
  private spoken(i: number): number {
    const draft = this.draft;
    if (this.isPrecise()) return i;
    const part = draft.precision === 'part-of-day' ? draft.clock : null;
    const read = spokenClock(i, this.clockWords, part !== null);
    if (read === null) return i;
    const exact = read.exact && !this.coarse;
    if (this.coarse) draft.clock = this.loosely(read.minute);
    else draft.clock = [read.minute, read.minute + (exact ? 1 : 60)];
    draft.precision = exact ? 'minute' : 'hour';
    this.coarse = false;
    this.shade = '';
    this.dial = read.minute;
    const meridiem = this.time(read.next);
    if (meridiem?.kind === 'meridiem') return this.halve(meridiem.pm ? [720, 1440] : [0, 720], read.next + 1);
    return part === null ? read.next : this.halve(part, read.next);
  }

  /** A lead stands before the word at `i`, over an article. */
  private led(i: number): boolean {
    const before = this.units.words[i - 1]?.form ?? '';
    return leads.has(before === 'the' ? (this.units.words[i - 2]?.form ?? '') : before);
  }

  /** "last week", "the previous day", "this month", "last Monday", "this morning", "that night". */
  private which(i: number, time: Extract<TimeWord, { kind: 'which' }>): number {
    const next = this.time(i + 1);
    const draft = this.draft;
    if (next?.kind === 'weekday' && !next.short) {
      if (draft.weekday !== null) return i;
      draft.weekday = next.value;
      if (time.by !== 0) draft.side = time.by < 0 ? 'before' : 'after';
      if (time.anaphoric) draft.anaphoric = true;
      this.refine('day');
      return i + 2;
    }
    if (next?.kind === 'month' && time.by !== 0) {
      if (draft.month !== null) return i;
      draft.month = next.value;
      draft.side = time.by < 0 ? 'before' : 'after';
      this.refine('month');
      return i + 2;
    }
    if (next?.kind === 'part' && this.form(i + 1) !== 'overnight' && this.isPrecise() && this.dial >= 0) {
      if (draft.weekday === null && draft.day === null && !time.anaphoric) draft.dayOffset ??= time.by;
      return this.halve(next.clock, i + 2);
    }
    if (next?.kind === 'part' && this.form(i + 1) !== 'overnight') {
      if (draft.clock !== null) return i;
      draft.clock = next.clock;
      if (draft.weekday === null && draft.dayOffset === null && draft.day === null) {
        if (time.anaphoric) {
          draft.anaphoric = true;
          draft.offset = { unit: 'day', by: time.by };
        } else draft.dayOffset = time.by;
      }
      this.refine('part-of-day');
      return i + 2;
    }
    if (next?.kind === 'step' && next.unit !== 'hour' && !next.plural && this.form(i) !== 'that') {
      if (draft.offset !== null) return i;
      if (next.unit === 'day' && time.by === 0 && !time.anaphoric) draft.dayOffset = 0;
      else draft.offset = { unit: next.unit, by: time.by * next.by };
      draft.anaphoric = time.anaphoric;
      this.refine(next.unit);
      return i + 2;
    }
    if (time.by === 0 || this.form(i) === 'same') return i;
    const count = this.numberEnd(i + 1, this.to);
    const unit = count === undefined ? undefined : this.time(count.next);
    if (count === undefined ? false : unit?.kind === 'step') {
      const step = unit as Extract<TimeWord, { kind: 'step' }>;
      if (step.unit !== 'hour')
        draft.offset = { unit: step.unit, by: time.by * step.by * (count as { value: number }).value };
      draft.anaphoric = time.anaphoric;
      draft.sort = 'duration';
      this.refine(step.unit);
      return (count as { next: number }).next + 1;
    }
    return i;
  }

  /** "earlier this week", "later on Sunday", "earlier in the day". */
  private shaded(i: number): number {
    const form = this.form(i);
    if (form !== 'earlier' && form !== 'later') return i;
    let at = i + 1;
    if (this.form(at) === 'on' || this.form(at) === 'in' || this.form(at) === 'that') at++;
    if (this.form(at) === 'the') at++;
    const next = this.time(at);
    if (next?.kind === 'step' && next.unit === 'day' && !next.plural && at > i + 1) {
      this.draft.anaphoric = true;
      this.draft.offset = { unit: 'day', by: 0 };
      this.refine('day');
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

  /** "two days ago", "a day earlier", "hours later", "a month before", "the day before". */
  private stepped(i: number): number {
    const draft = this.draft;
    if (draft.offset !== null) return i;
    let at = i;
    let value = 1;
    const count = this.numberEnd(i, this.to);
    if (count !== undefined) {
      value = count.value;
      at = count.next;
    } else if (this.form(i) === 'a' || this.form(i) === 'an' || this.form(i) === 'the') at = i + 1;
    const step = this.time(at);
    if (step?.kind !== 'step' || (this.form(i) === 'the' && step.plural)) {
      return i;
    }
    const after = this.form(at + 1);
    const back =
      after === 'ago' ||
      after === 'earlier' ||
      (after === 'before' && !this.goesOn(at + 2)) ||
      after === 'prior' ||
      after === 'previously';
    const on = after === 'later' || (after === 'after' && !this.goesOn(at + 2)) || after === 'afterwards';
    if (draft.sort === 'duration' && !back && !on) {
      if (count === undefined && !step.plural && at === i) return i;
      draft.offset = step.unit === 'hour' ? null : { unit: step.unit, by: value * step.by };
      draft.precision = step.unit;
      return at + 1;
    }
    if (draft.sort === 'recurring' && at === i && !step.plural) {
      draft.precision = step.unit;
      return at + 1;
    }
    if (!back && !on) return i;
    if (after === 'before' && count === undefined && this.form(i) !== 'the' && this.form(i) !== 'a') return i;
    draft.anaphoric = after !== 'ago';
    if (step.unit === 'hour') {
      this.refine('hour');
      if (after === 'ago' && draft.dayOffset === null) draft.dayOffset = 0;
    } else {
      draft.offset = { unit: step.unit, by: (back ? -1 : 1) * value * step.by };
      this.refine(step.unit);
    }
    if (draft.sort === 'duration') draft.sort = 'point';
    return at + 2;
  }

  /** True when "before" or "after" governs what comes. */
  private goesOn(i: number): boolean {
    const word = this.word(i);
    return word !== undefined && word.kind === WordKind.Word && (this.units.gaps[i] as number) < Gap.Line;
  }

  /** "4:17 a.m.", "4 pm", "2150 GMT", "14:30", "10.30pm", "7 o'clock". */
  private clock(i: number): number {
    if (this.draft.clock !== null && this.draft.precision !== 'part-of-day' && this.draft.precision !== 'day')
      return this.secondClock(i);
    const word = this.word(i) as Word;
    const parts = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(am|pm)?$/u.exec(word.form);
    const military = parts === null ? /^(\d{2})(\d{2})(?:hrs|h)?$/u.exec(word.form) : null;
    const [, hours = '', minutes = ''] = parts ?? military ?? [];
    let hour = Number(hours);
    const minute = Number(minutes || 0);
    if (hours === '' || hour > 24 || minute > 59) return i;
    let next = i + 1;
    let sure = word.form.includes(':') && parts !== null && (word.form.match(/:/gu)?.length ?? 0) <= 2;
    const suffix = parts?.[3];
    let meridiem = this.time(next);
    if (suffix !== undefined || meridiem?.kind === 'meridiem') {
      if (suffix === undefined) next++;
      const pm = suffix === undefined ? meridiem?.kind === 'meridiem' && meridiem.pm : suffix === 'pm';
      if (hour > 12) return i;
      hour = (hour % 12) + (pm ? 12 : 0);
      sure = true;
      meridiem = this.time(next);
    } else if (this.form(next) === "o'clock") {
      next++;
      sure = true;
    } else if (this.form(next) === 'noon' || this.form(next) === 'midnight') {
      if (hour !== 12) return i;
      hour = this.form(next) === 'noon' ? 12 : 0;
      next++;
      sure = true;
    }
    let zone: 'utc' | 'local' | null = null;
    const zoned = this.time(next);
    if (zoned?.kind === 'zone') {
      zone = zoned.zone;
      next++;
      if (this.form(next) === 'time') next++;
      sure = sure || minutes !== '';
    } else if (this.form(next) === 'hours' && military !== null) {
      next++;
      sure = true;
    } else if (
      this.form(next) === 'time' ||
      (this.word(next)?.shape !== Shape.Lower && this.form(next + 1) === 'time')
    ) {
      if (sure || minutes !== '') {
        next += this.form(next) === 'time' ? 1 : 2;
        sure = true;
      }
    }
    if (!sure) return i;
    const minuteOfDay = (hour % 24) * 60 + minute;
    const draft = this.draft;
    const exact = minutes !== '' && !this.coarse;
    if (this.coarse) draft.clock = this.loosely(minuteOfDay);
    else draft.clock = exact ? [minuteOfDay, minuteOfDay + 1] : [minuteOfDay, minuteOfDay + 60];
    draft.precision = exact ? 'minute' : 'hour';
    if (zone !== null) draft.zone = zone;
    const told = suffix !== undefined || military !== null || zone === 'utc' || hour === 0 || hour > 12;
    if (!told && this.time(next - 1)?.kind !== 'meridiem' && !this.isTwelve(next - 1)) this.dial = minuteOfDay;
    this.coarse = false;
    this.shade = '';
    return next;
  }

  private isTwelve(i: number): boolean {
    return this.form(i) === 'noon' || this.form(i) === 'midnight';
  }

  /** A bracketed second zone, "4:17 a.m. (0117 GMT)": told already, so only stepped over. */
  private secondClock(i: number): number {
    const word = this.word(i) as Word;
    if (!/^\d{1,2}[:.]?\d{2}$/u.test(word.form) || this.time(i + 1)?.kind !== 'zone') return i;
    return i + 2;
  }

  private year(i: number, first: boolean): number {
    const word = this.word(i) as Word;
    if (this.draft.year !== null || !/^(?:1[5-9]|20)\d\d$/u.test(word.form)) return i;
    if (first) {
      const before = this.units.words[i - 1]?.form ?? '';
      if (!yearLeads.has(before) && before !== '(') return i;
      const next = this.word(i + 1);
      if (
        next?.kind === WordKind.Word &&
        next.readings.length > 0 &&
        (next.tags & pluralBit) !== 0 &&
        before !== 'in' &&
        before !== 'since' &&
        before !== 'of' &&
        before !== 'the'
      )
        return i;
      if (next?.kind === WordKind.Join) return i;
    }
    this.draft.year = Number(word.form);
    this.refine('year');
    return i + 1;
  }

  /** "April 21, 2024", "April 2024", "April". */
  private monthFirst(i: number, time: Extract<TimeWord, { kind: 'month' }>, first: boolean): number {
    const word = this.word(i) as Word;
    const draft = this.draft;
    if (draft.month !== null || word.shape === Shape.Lower) return i;
    let next = i + 1;
    if (this.word(next)?.surface === '.' && time.doubtful) next++;
    const day = this.ordinal(next);
    if (
      day === null &&
      time.doubtful &&
      !this.yearAt(next) &&
      (!first || !monthLeads.has(this.units.words[i - 1]?.form ?? ''))
    )
      return i;
    draft.month = time.value;
    this.refine('month');
    this.shade = '';
    if (day !== null) {
      draft.day = day;
      this.refine('day');
      next++;
      // "3–4 May", "May 3-4": the first day.
      if (this.word(next)?.kind === WordKind.Join && this.ordinal(next + 1) !== null) next += 2;
    }
    return this.yearAfter(next);
  }

  /** "21 April 2024", "the 21st of April", "21/04/2024", "2024-04-21", "3-4 May". */
  private dayFirst(i: number): number {
    const draft = this.draft;
    if (draft.day !== null || draft.month !== null) return i;
    const iso = this.numeric(i);
    if (iso > i) return iso;
    const day = this.ordinal(i);
    if (day === null) return i;
    let next = i + 1;
    if ((this.word(next)?.kind === WordKind.Join || this.form(next) === 'and') && this.ordinal(next + 1) !== null)
      next += 2;
    if (this.form(next) === 'of') next++;
    const month = this.time(next);
    if (month?.kind !== 'month' || this.word(next)?.shape === Shape.Lower) return i;
    draft.day = day;
    draft.month = month.value;
    this.refine('day');
    this.shadeDay();
    next++;
    if (month.doubtful && this.word(next)?.surface === '.' && this.yearAt(next + 1)) next++;
    return this.yearAfter(next);
  }

  private numeric(i: number): number {
    const [a, x, b, y, c] = [0, 1, 2, 3, 4].map((k) => this.word(i + k));
    if (
      x === undefined ||
      y === undefined ||
      x.surface !== y.surface ||
      (x.surface !== '/' && x.kind !== WordKind.Join)
    )
      return i;
    const [p = '', q = '', r = ''] = [a?.form, b?.form, c?.form];
    if (!/^\d{1,4}$/u.test(p) || !/^\d{1,2}$/u.test(q) || !/^\d{1,4}$/u.test(r)) return i;
    const yearFirst = p.length === 4;
    const [year, month, day] = yearFirst ? [p, q, r] : [r, q, p];
    if (year.length !== 4 || day.length > 2) return i;
    // 04/21/2024 can only be American.
    const swap = !yearFirst && Number(month) > 12;
    const [m, d] = swap ? [Number(day), Number(month)] : [Number(month), Number(day)];
    if (m < 1 || m > 12 || d < 1 || d > 31) return i;
    Object.assign(this.draft, { year: Number(year), month: m, day: d });
    this.refine('day');
    return i + 5;
  }

  private yearAt(i: number): boolean {
    return /^(?:1[5-9]|20)\d\d$/u.test(this.form(i));
  }

  private yearAfter(i: number): number {
    let at = i;
    if (this.word(at)?.surface === ',' || this.form(at) === 'of') at++;
    if (this.draft.year !== null || !this.yearAt(at)) return i;
    this.draft.year = Number(this.form(at));
    return at + 1;
  }

  /** A day of the month at `i`: "21", "21st". */
  private ordinal(i: number): number | null {
    const form = this.form(i);
    const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(form);
    const day = Number(match?.[1] ?? 0);
    return day >= 1 && day <= 31 ? day : null;
  }
}

const pluralBit = 2;
const leads = new Set(
  'at in on by before after until since this that around about early late of during from till through'.split(' '),
);
const yearLeads = new Set(
  'in since until till by of during from early late mid before after year the between and around back to'.split(' '),
);
const monthLeads = new Set(
  'in since until till by of during from early late mid before after last this next throughout around'.split(' '),
);
