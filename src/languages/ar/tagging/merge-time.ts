// Long because every way of saying when is one grammar, read by one reader with a shared state.
import type { TimeExpression } from '../../../model/token';
import { blankTime } from '../../../text/blank-time';
import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import type { TimeWord } from '../lexicon/time-words';
import type { Draft } from './draft';
import type { PhraseBook } from './phrase-book';

/** A temporal expression read from the draft, and how many tokens it took. */
export interface TimeHit {
  readonly lexeme: ArabicLexeme;
  readonly length: number;
}

const LONGEST = 24;

/** Reads the expression of time that begins at `from`, if one does. */
export function timeAt(draft: Draft, from: number, book: PhraseBook): TimeHit | null {
  const first = draft.lexemes[from] as ArabicLexeme;
  if (!mayBegin(first)) return null;
  return new TimeReader(draft, from, book).read();
}

/** Days of the month as ordinals, folded. */
const ORDINAL_DAYS = new Map(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ['الحادي', 1],
      ['العشرين', 20],
      ['العشرون', 20],
      ['الثلاثين', 30],
    ]),
);

/** Words that lead into a time without being one. */
const LEADS = new Set([
  'منذ',
  'مذ',
  'حتي',
  'قبل',
  'بعد',
  'خلال',
  'مده',
  'طوال',
  'طيله',
  'غضون',
  'كل',
  'غداه',
  'قرابه',
  'نحو',
  'حوالي',
  'اواءل',
  'اواخر',
  'مطلع',
  'نهايه',
  'بدايه',
  'منتصف',
  'في',
  'هذا',
  'هذه',
  'مساء',
  'عند',
  'اثناء',
  'عشيه',
  'ايام',
  'اول',
  'احد',
  'ل',
]);

/** Shares of an hour, without the article. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ['نصف', 30],
  ['ربع', 15],
  ['ربعا', 15],
  ['ثلث', 20],
  ['ثلثا', 20],
]);

function mayBegin(first: ArabicLexeme): boolean {
  // «الحادية عشرة»: the first word alone is none of time.
  if (first.form === 'الحاديه') return true;
  return ORDINAL_DAYS.has(first.form) || first.time !== null || first.pos === 'number' || LEADS.has(first.form);
}

class TimeReader {
  private readonly time = blankTime('day');
  private at: number;
  /** Something was read that fixes a time. */
  private anchored = false;
  private refined = false;

  constructor(
    private readonly draft: Draft,
    private readonly from: number,
    private readonly book: PhraseBook,
  ) {
    this.at = from;
  }

  read(): TimeHit | null {
    this.lead();
    while (this.at - this.from < LONGEST && this.part());
    if (!this.anchored) return null;
    this.settle();
    return { lexeme: timeLexeme(this.time, this.draft, this.from, this.at), length: this.at - this.from };
  }

  private word(ahead = 0): ArabicLexeme | undefined {
    return this.draft.lexeme(this.at + ahead);
  }

  private form(ahead = 0): string | undefined {
    return this.draft.lexeme(this.at + ahead)?.form;
  }

  /** The time word at a place, joined of several where the phrase book says so. */
  private timeWord(ahead = 0): { word: TimeWord; length: number } | null {
    const at = this.at + ahead;
    if (at >= this.draft.count) return null;
    const phrase = this.book.longest(this.draft, at);
    if (phrase !== null && phrase.lexeme.time !== null) return { word: phrase.lexeme.time, length: phrase.length };
    const lexeme = this.draft.lexemes[at] as ArabicLexeme;
    if (lexeme.time === null || lexeme.pos === 'verb') return null;
    return { word: lexeme.time, length: 1 };
  }

  /** منذ, حتى, قبل, بعد, خلال, كل, في before a time. */
  private lead(): void {
    const { time } = this;
    switch (this.form()) {
      case 'منذ':
      case 'مذ':
        time.sort = 'since';
        this.at++;
        break;
      case 'حتي':
        time.sort = 'until';
        this.at++;
        break;
      case 'كل':
        time.sort = 'recurring';
        this.at++;
        break;
      case 'قبل':
      case 'بعد':
        this.shiftedSpan(this.form() === 'قبل' ? -1 : 1);
        break;
      case 'غداه':
        break;
      case 'خلال':
      case 'طوال':
      case 'طيله':
      case 'مده':
        this.duration(1);
        break;
      case 'في':
        if (this.form(1) === 'غضون') this.duration(2);
        else this.year(1);
        break;
      case 'ل':
        if (this.form(1) === 'مده') this.duration(2);
        else {
          const span = this.span(1);
          if (span !== null && span.by > 0 && span.number) this.duration(1);
        }
        break;
      default:
    }
    if (time.sort === 'since' || time.sort === 'until') {
      const span = this.span(0);
      // «منذ يومين»: since two days ago.
      const dated = span !== null && span.unit === 'year' && !span.number && this.isYear(span.length);
      if (
        span !== null &&
        !dated &&
        (span.number || (time.sort === 'since' && this.word(span.length - 1)?.number !== 'plural')) &&
        this.timeWord(span.length)?.word.kind !== 'shift'
      ) {
        this.offset(span, -1);
        this.at += span.length;
        this.anchored = true;
      } else this.year(0);
    }
  }

  /** «قبل يومين», «بعد يوم واحد من»: an offset, from the report or from what was told. */
  private shiftedSpan(sign: 1 | -1): void {
    const span = this.span(1);
    if (span === null) return;
    this.offset(span, sign);
    this.time.anaphoric = sign === 1 || ['من', 'الهجوم'].includes(this.form(1 + span.length) ?? '');
    this.at += 1 + span.length;
    this.anchored = true;
  }

  /** «خلال 24 ساعة», «لمدة ساعتين», «خلال الأيام الماضية». */
  private duration(ahead: number): void {
    const span = this.span(ahead);
    if (span === null) return;
    let length = ahead + span.length;
    const shift = this.timeWordAt(length);
    if (shift?.word.kind === 'shift') length += shift.length;
    this.time.sort = 'duration';
    this.offset(span, 1);
    this.at += length;
    this.anchored = true;
  }

  private timeWordAt(ahead: number): { word: TimeWord; length: number } | null {
    return this.timeWord(ahead);
  }

  private offset(span: { unit: TimeUnit; by: number }, sign: 1 | -1): void {
    const { time } = this;
    const by = sign * span.by;
    if (span.unit === 'minute' || span.unit === 'hour') {
      time.precision = span.unit;
      time.dayOffset = time.sort === 'duration' ? null : 0;
    } else {
      time.offset = { unit: span.unit, by };
      time.precision = span.unit;
    }
  }

  /** A number of units: «يومين», «3 أيام», «ثلاثة أسابيع», «عدة أشهر», «الساعات». */
  private span(ahead: number): { unit: TimeUnit; by: number; length: number; number: boolean } | null {
    let at = ahead;
    let by: number | null = null;
    const first = this.word(at);
    if (first === undefined) return null;
    if (first.pos === 'number' && first.quantity !== null) {
      by = first.quantity.best;
      at++;
      if (this.word(at)?.pos === 'number' && this.word(at)?.lemma === 'عشره') {
        by += 10;
        at++;
      }
    } else if (first.form === 'نحو' || first.form === 'حوالي' || first.form === 'اكثر' || first.form === 'قرابه') {
      const inner = this.span(at + (this.form(at + 1) === 'من' ? 2 : 1));
      return inner === null
        ? null
        : { ...inner, length: inner.length + at + (this.form(at + 1) === 'من' ? 2 : 1) - ahead };
    }
    const unit = this.timeWord(at);
    if (unit === null || unit.word.kind !== 'unit') return null;
    at += unit.length;
    if (by === null && ['واحد', 'واحده', 'كامل', 'كامله'].includes(this.form(at) ?? '')) at++;
    return {
      unit: unit.word.unit,
      by: (by ?? 1) * unit.word.count,
      length: at - ahead,
      number: by !== null || unit.word.count > 1,
    };
  }

  /** A bare year after في. */
  private year(ahead: number): boolean {
    const word = this.word(ahead);
    const value = word?.pos === 'number' && /^(?:19|20)\d\d$/u.test(word.form) ? Number(word.form) : null;
    if (value === null) return false;
    if (ahead > 0 && this.draft.lexeme(this.at + ahead + 1)?.pos === 'noun') return false;
    this.time.year = value;
    this.time.precision = 'year';
    this.at += ahead + 1;
    this.anchored = true;
    return true;
  }

  /** Reads on by one part of the expression. */
  private part(): boolean {
    const { time } = this;
    const word = this.word();
    if (word === undefined) return false;
    if (word.pos === 'number') return this.numeric(word);
    if (ORDINAL_DAYS.has(word.form) && this.ordinalDay(word)) return true;
    const found = this.timeWord();
    if (found !== null) return this.named(found.word, found.length);
    if (this.anchored) {
      const next = this.timeWord(1);
      // «السبت - الأحد», «أكتوبر/تشرين الأول», «ديسمبر (كانون الأول)», «من الشهر».
      if (next !== null && next.word.kind !== 'unit' && /^[-–/(،]$|^من$/u.test(word.form)) {
        const { kind } = next.word;
        if (word.form === '،' && !(time.clock === null && (kind === 'part' || kind === 'hour'))) return false;
        if (word.form === '(' && kind !== 'month') return false;
        if (word.form === 'من' && !(kind === 'month' || kind === 'weekday' || kind === 'day' || kind === 'part'))
          return false;
        if (kind === 'month' && next.word.month !== time.month && time.month !== null) return false;
        this.at++;
        const read = this.named(next.word, next.length);
        if (read && this.form() === ')' && word.form === '(') this.at++;
        if (!read) this.at--;
        return read;
      }
      if (word.form === 'من' && this.timeWord(1)?.word.kind === 'unit' && this.timeWord(2)?.word.kind === 'shift') {
        this.at++;
        return this.part();
      }
      if (
        (word.form === 'في' || word.form === 'عند' || word.form === 'ب') &&
        (next?.word.kind === 'hour' || next?.word.kind === 'zone')
      ) {
        this.at++;
        return this.named(next.word, next.length);
      }
      if (word.form === 'عام' || word.form === 'سنه' || word.form === 'العام') return false;
      return false;
    }
    if (LEADS.has(word.form)) {
      const next = this.timeWord(1);
      if (next === null) return false;
      const { kind } = next.word;
      if (word.form === 'في' || word.form === 'ل' || word.form === 'اول' || word.form === 'احد') return false;
      if (
        kind === 'month' ||
        kind === 'weekday' ||
        (kind === 'unit' && this.timeWord(1 + next.length)?.word.kind === 'shift') ||
        (kind === 'unit' && next.word.kind === 'unit' && this.isYear(1 + next.length)) ||
        (kind === 'unit' && (word.form === 'هذا' || word.form === 'هذه')) ||
        (kind === 'ordinal-hour' && (word.form === 'قرابه' || word.form === 'نحو' || word.form === 'حوالي'))
      ) {
        if (word.form === 'هذا' || word.form === 'هذه') {
          if (next.word.kind === 'unit' && next.word.count === 1) {
            this.at += 1 + next.length;
            this.offset({ unit: next.word.unit, by: 0 }, 1);
            this.anchored = true;
            return true;
          }
          if (kind !== 'month' && kind !== 'weekday') return false;
        }
        this.at++;
        return this.named(next.word, next.length);
      }
    }
    return false;
  }

  /** «الرابع من آب», «الثاني عشر من شهر مارس». */
  private ordinalDay(word: ArabicLexeme): boolean {
    let day = ORDINAL_DAYS.get(word.form) as number;
    let length = 1;
    if (this.form(1) === 'عشر') {
      day += 10;
      length = 2;
    } else if (this.form(1) === 'و' && (this.form(2) === 'العشرين' || this.form(2) === 'الثلاثين')) {
      day += this.form(2) === 'العشرين' ? 20 : 30;
      length = 3;
    }
    if (this.form(length) !== 'من' || day > 31) return false;
    const from = this.timeWord(length + 1);
    const named = from?.word.kind === 'unit' && from.word.unit === 'month' ? length + 1 + from.length : length + 1;
    const month = this.timeWord(named);
    if (month?.word.kind !== 'month') return false;
    this.time.day = day;
    this.at += named;
    return this.named(month.word, month.length);
  }

  private isYear(ahead: number): boolean {
    const word = this.word(ahead);
    return word?.pos === 'number' && /^(?:19|20)\d\d$/u.test(word.form);
  }

  private numeric(word: ArabicLexeme): boolean {
    const { time } = this;
    const value = word.quantity?.best ?? -1;
    // 2024-12-08, 8/12/2024.
    const slash = this.form(1);
    if (!this.anchored && (slash === '/' || slash === '-' || slash === '.') && this.form(3) === slash) {
      const [a, b, c] = [value, this.word(2)?.quantity?.best ?? -1, this.word(4)?.quantity?.best ?? -1];
      const [year, month, day] = a > 31 ? [a, b, c] : [c, b, a];
      if (year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
        Object.assign(time, { year, month, day, precision: 'day' });
        this.at += 5;
        this.anchored = true;
        return true;
      }
    }
    const next = this.timeWord(1);
    if (next?.word.kind === 'month' && time.day === null && Number.isInteger(value) && value >= 1 && value <= 31) {
      time.day = value;
      this.at++;
      return this.named(next.word, next.length);
    }
    // «4 من أغسطس».
    if (
      this.form(1) === 'من' &&
      this.timeWord(2)?.word.kind === 'month' &&
      value >= 1 &&
      value <= 31 &&
      Number.isInteger(value)
    ) {
      time.day = value;
      this.at += 2;
      const month = this.timeWord();
      return month !== null && this.named(month.word, month.length);
    }
    if (this.anchored && time.year === null && (time.month !== null || time.weekday !== null) && this.isYear(0)) {
      time.year = value;
      this.at++;
      return true;
    }
    if (this.refined && time.clock === null) return this.clock(0);
    return false;
  }

  private named(word: TimeWord, length: number): boolean {
    const { time } = this;
    switch (word.kind) {
      case 'weekday':
        if (time.weekday === null) time.weekday = word.day;
        else if (!this.night) return false;
        this.at += length;
        this.anchored = true;
        return true;
      case 'month': {
        if (time.month !== null && time.month !== word.month) return false;
        if (
          word.ambiguous &&
          time.day === null &&
          this.draft.lexeme(this.at - 1)?.form !== 'في' &&
          this.draft.lexeme(this.at - 1)?.form !== 'شهر' &&
          time.sort === 'point' &&
          !this.anchored &&
          !this.isYear(1)
        )
          return false;
        time.month = word.month;
        if (time.day === null) time.precision = 'month';
        this.at += length;
        this.anchored = true;
        return true;
      }
      case 'part': {
        if (!this.partStands(length)) return false;
        if (time.clock !== null && !this.refined && !this.early) return false;
        if (time.clock === null || (this.early && !this.refined)) {
          time.clock = word.clock;
          if (time.precision === 'day') time.precision = 'part-of-day';
        } else time.clock = withinPart(time.clock, word.clock[0]);
        this.night ||= word.clock[0] >= 1080;
        this.at += length;
        if (word.offset !== 0) time.dayOffset = word.offset;
        // «مساء» alone, accusative or with article, is this day's; before a weekday it waits for it.
        this.anchored = true;
        return true;
      }
      case 'day':
        if (time.dayOffset !== null && time.dayOffset !== word.offset) return false;
        time.dayOffset = word.offset;
        this.at += length;
        this.anchored = true;
        return true;
      case 'unit': {
        if (this.anchored && !(time.month !== null || time.day !== null)) return false;
        const shift = this.timeWord(length);
        if (shift?.word.kind === 'shift' && word.unit !== 'minute') {
          if (this.anchored) {
            if (word.unit === 'year') time.offset = { unit: 'year', by: shift.word.by };
            this.at += length + shift.length;
            return word.unit === 'year' || word.unit === 'month';
          }
          this.offset({ unit: word.unit, by: shift.word.by * word.count }, 1);
          if (word.unit === 'day') time.dayOffset = shift.word.by;
          if (shift.word.by !== 0) time.side = shift.word.by < 0 ? 'before' : 'after';
          this.at += length + shift.length;
          this.anchored = true;
          return true;
        }
        if (word.unit === 'year' && this.isYear(length)) {
          time.year = this.word(length)?.quantity?.best ?? null;
          if (time.month === null) time.precision = 'year';
          this.at += length + 1;
          this.anchored = true;
          return true;
        }
        if (word.unit === 'month' && this.timeWord(length)?.word.kind === 'month') {
          this.at += length;
          const month = this.timeWord();
          return month !== null && this.named(month.word, month.length);
        }
        return false;
      }
      case 'shift':
        if (!this.anchored || (time.weekday === null && time.month === null && time.clock === null)) return false;
        if (word.by !== 0) time.side = word.by < 0 ? 'before' : 'after';
        this.at += length;
        return true;
      case 'hour': {
        this.at += length;
        if (this.clock(0)) {
          this.anchored = true;
          return true;
        }
        this.at -= length;
        return false;
      }
      case 'ordinal-hour': {
        const lead = this.draft.lexeme(this.at - 1)?.form;
        const after = this.timeWord(length)?.word.kind;
        const past = this.minutesPast(length);
        const part = past === null ? after : this.timeWord(length + past.length)?.word.kind;
        if (!(part === 'part' || lead === 'قرابه' || lead === 'حوالي') || time.clock !== null) return false;
        this.hour(word.hour, past?.minutes ?? 0, past !== null);
        this.at += length + (past?.length ?? 0);
        this.anchored = true;
        return true;
      }
      case 'zone':
        if (!this.anchored) return false;
        time.zone = word.zone;
        this.at += length;
        return true;
      case 'early':
        this.at += length;
        this.refined = false;
        time.clock ??= [0, 540];
        time.precision = 'part-of-day';
        if (this.timeWord() === null) {
          this.at -= length;
          time.clock = null;
          return false;
        }
        this.anchored = true;
        this.early = true;
        return true;
      default:
        return false;
    }
  }

  /** ظهر, صباح, ليل without article or ending are times of day only before a day: «صباح الأحد», not «ظهرها». */
  private partStands(length: number): boolean {
    const form = this.form() ?? '';
    if (length > 1 || form.startsWith('ال') || form.endsWith('ا') || this.refined) return true;
    const next = this.timeWord(length)?.word.kind;
    return next === 'weekday' || next === 'day' || next === 'month';
  }

  private early = false;
  /** A night spoken of by two days: «ليل السبت - الأحد»; the first is kept. */
  private night = false;

  /** The hour after الساعة: 21.50, ( 2150), 9:30, الواحدة. */
  private clock(ahead: number): boolean {
    let at = ahead;
    if (this.form(at) === '(') at++;
    const word = this.word(at);
    if (word === undefined) return false;
    const ordinal = this.timeWord(at);
    if (ordinal?.word.kind === 'ordinal-hour') {
      this.hour(ordinal.word.hour, 0);
      at += ordinal.length;
      const past = this.minutesPast(at);
      if (past !== null) {
        this.hour(ordinal.word.hour, past.minutes, true);
        at += past.length;
      }
    } else {
      if (word.pos !== 'number') return false;
      const match = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/u.exec(word.form) ?? /^(\d{2})(\d{2})$/u.exec(word.form);
      const hour = match ? Number(match[1]) : (word.quantity?.best ?? 99);
      const minute = match ? Number(match[2]) : 0;
      if (!Number.isInteger(hour) || hour > 24 || minute > 59) return false;
      this.hour(hour, minute, match !== null);
      at++;
    }
    if (this.form(ahead) === '(' && this.form(at) === ')') at++;
    this.at += at;
    return true;
  }

  /** «والنصف», «إلا ربعا», «وعشر دقائق»: minutes past the hour, or to it. */
  private minutesPast(ahead: number): { minutes: number; length: number } | null {
    const sign = this.form(ahead) === 'و' ? 1 : this.form(ahead) === 'الا' ? -1 : 0;
    const form = this.form(ahead + 1);
    if (sign === 0 || form === undefined) return null;
    const share = SHARES.get(form.replace(/^ال/u, ''));
    if (share !== undefined) return { minutes: sign * share, length: 2 };
    const span = this.span(ahead + 1);
    if (span === null || span.unit !== 'minute' || !span.number || span.by >= 60) return null;
    return { minutes: sign * span.by, length: 1 + span.length };
  }

  private hour(hour: number, minute: number, exact = minute > 0): void {
    const from = hour * 60 + minute;
    this.time.clock = [from, from + (exact ? 1 : 60)];
    this.time.precision = exact ? 'minute' : 'hour';
    this.refined = true;
  }

  /** Bedtime sums: precision and the night that belongs to the next day. */
  private settle(): void {
    const { time } = this;
    if (time.month !== null && time.day === null && time.weekday === null && time.clock === null)
      time.precision = 'month';
    if (time.clock === null && time.day !== null) time.precision = 'day';
    if (this.early && time.clock !== null && time.clock[1] - time.clock[0] > 540) time.clock = [0, 540];
    if (time.clock !== null && time.clock[0] >= 1440 && time.dayOffset === null && time.weekday === null) {
      time.clock = [time.clock[0] - 1440, time.clock[1] - 1440];
    }
  }
}

/** An hour of the clock in a part of the day: six in the evening is 18, one after midnight 1, twelve at noon 12. */
function withinPart(clock: readonly [number, number], part: number): readonly [number, number] {
  const hour = Math.floor(clock[0] / 60);
  if (hour > 12) return clock;
  const small = part >= 1440 || part < 690 || (part >= 1140 && (hour < 6 || hour === 12));
  const by = small ? (hour === 12 ? -720 : 0) : hour === 12 ? 0 : 720;
  return [clock[0] + by, clock[1] + by];
}

type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const lexemes = new Map<string, ArabicLexeme>();

function timeLexeme(time: TimeExpression, draft: Draft, from: number, to: number): ArabicLexeme {
  let form = '';
  for (let i = from; i < to; i++) form += (i > from ? ' ' : '') + (draft.lexemes[i] as ArabicLexeme).form;
  const key = `${form}|${JSON.stringify(time)}`;
  let entry = lexemes.get(key);
  if (entry === undefined) {
    if (lexemes.size > 20_000) lexemes.clear();
    entry = lexeme({ form, pos: 'time', traits: Trait.Looked, senses: [{ kind: 'time', time }] });
    lexemes.set(key, entry);
  }
  return entry;
}
