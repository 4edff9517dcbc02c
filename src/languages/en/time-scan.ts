import type { TimeExpression } from '../../model/token';
import { blankTime, type TimeDraft } from '../../text/blank-time';
import { type ClockWords, inPart } from './spoken-clock';
import type { TimeWord } from './time-words';
import type { Units, Word } from './word';

/** One temporal expression as it is being read: the words, the draft, and what was said but not yet used. */
export class TimeScan {
  readonly units: Units;
  readonly numberEnd: (i: number, to: number) => { readonly next: number; readonly value: number } | undefined;
  draft!: TimeDraft;
  to = 0;
  coarse = false;
  /** The minute that a clock of twelve hours shows where nothing has said which half of the day it is in; −1 where none does. */
  dial = -1;
  /** Word that says on which side of a moment: before, after, around, about. */
  side = '';
  shade = '';

  constructor(
    units: Units,
    numberEnd: (i: number, to: number) => { readonly next: number; readonly value: number } | undefined,
  ) {
    this.units = units;
    this.numberEnd = numberEnd;
  }

  /** Forgets what was read; the next expression ends before `to`. */
  begin(to: number): void {
    this.to = to;
    this.coarse = false;
    this.side = '';
    this.shade = '';
    this.dial = -1;
    this.draft = blankTime('year');
  }

  word(i: number): Word | undefined {
    return i < this.to ? this.units.words[i] : undefined;
  }

  time(i: number): TimeWord | undefined {
    return this.word(i)?.time;
  }

  form(i: number): string {
    return this.word(i)?.form ?? '';
  }

  refine(precision: TimeExpression['precision']): void {
    const draft = this.draft;
    if (fineness.indexOf(precision) < fineness.indexOf(draft.precision)) draft.precision = precision;
  }

  /** The minutes of the day that a moment said loosely may mean: the hour before or after it, or half an hour to an hour round it. */
  loosely(minute: number): [number, number] {
    if (this.side === 'before') return minute === 0 ? [1380, 1440] : [Math.max(0, minute - 60), minute];
    return [this.side === 'after' ? minute : Math.max(0, minute - 30), minute + 60];
  }

  /** Whether a clock has been read, and not only a part of the day. */
  isPrecise(): boolean {
    return this.draft.clock !== null && this.draft.precision !== 'part-of-day' && this.draft.precision !== 'day';
  }

  /** Puts a clock of twelve hours into the half of the day that a part of it is in. */
  halve(part: readonly [number, number], next = 0): number {
    const { clock } = this.draft;
    if (this.dial >= 0 && clock !== null) {
      const by = inPart(this.dial, part) - this.dial;
      this.draft.clock = [clock[0] + by, clock[1] + by];
      this.dial = -1;
    }
    return next;
  }

  /** "late on Tuesday", "early Sunday": a part of the day without a name. */
  shadeDay(): void {
    if (this.shade === '' || this.draft.clock !== null) return;
    this.draft.clock = this.shade === 'early' ? [0, 480] : [1080, 1440];
    this.draft.precision = 'part-of-day';
    this.shade = '';
  }

  readonly clockWords: ClockWords = {
    form: (i) => (i < 0 ? '' : this.form(i)),
    part: (i) => {
      const time = this.time(i);
      return time?.kind === 'part' && !time.point ? time.clock : time?.kind === 'day' ? time.clock : null;
    },
    meridiem: (i) => this.time(i)?.kind === 'meridiem',
  };
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
