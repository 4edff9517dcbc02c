import { blankTime } from '../../../../text/blank-time';
import type { ArabicLexeme } from '../../arabic-lexeme';
import type { TimeWord } from '../../lexicon/time-words';
import type { Draft } from '../draft';
import type { PhraseBook } from '../phrase-book';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Units without a number that stand for some of them. */
const severalUnits: ReadonlySet<string> = new Set(['دقاءق', 'ساعات']);

/** A number of units of time, and how many tokens tell it. */
export interface TimeSpan {
  readonly unit: TimeUnit;
  readonly by: number;
  readonly length: number;
  /** A number was told, not the unit alone. */
  readonly number: boolean;
  /** The unit stands in the plural: «دقائق». */
  readonly plural: boolean;
}

/** A time word in the draft, and how many tokens it takes. */
export interface FoundTimeWord {
  readonly word: TimeWord;
  readonly length: number;
}

/** An expression of time while it is read: where the reader stands in the draft, and what was told so far. */
export class TimeReading {
  readonly time = blankTime('day');
  at: number;
  /** Something was read that fixes a time. */
  anchored = false;
  /** An hour of the clock was read. */
  refined = false;
  /** «فجر», «الساعات الأولى»: of the small hours. */
  early = false;
  /** A night spoken of by two days: «ليل السبت - الأحد»; the first is kept. */
  night = false;

  constructor(
    readonly draft: Draft,
    readonly from: number,
    private readonly book: PhraseBook,
  ) {
    this.at = from;
  }

  word(ahead = 0): ArabicLexeme | undefined {
    return this.draft.lexeme(this.at + ahead);
  }

  form(ahead = 0): string | undefined {
    return this.draft.lexeme(this.at + ahead)?.form;
  }

  /** The time word at a place, joined of several where the phrase book says so. */
  timeWord(ahead = 0): FoundTimeWord | null {
    const at = this.at + ahead;
    if (at >= this.draft.count) return null;
    const phrase = this.book.longest(this.draft, at);
    if (phrase !== null && phrase.lexeme.time !== null) return { word: phrase.lexeme.time, length: phrase.length };
    const lexeme = this.draft.lexemes[at] as ArabicLexeme;
    if (lexeme.time === null || lexeme.pos === 'verb') return null;
    return { word: lexeme.time, length: 1 };
  }

  isYear(ahead: number, pattern = /^(?:19|20)\d\d$/u): boolean {
    const word = this.word(ahead);
    return word?.pos === 'number' && pattern.test(word.form);
  }

  /** A number of units: «يومين», «3 أيام», «ثلاثة أسابيع», «عدة أشهر», «الساعات». */
  span(ahead: number): TimeSpan | null {
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
    const plural = severalUnits.has(this.form(at) ?? '');
    at += unit.length;
    // «السنوات الخمس الماضية»: behind a unit with its article, and before what sets it, how many.
    const counted = by === null && this.form(at - 1)?.startsWith('ال') === true ? this.word(at) : undefined;
    if (counted?.pos === 'number' && counted.quantity !== null && this.timeWord(at + 1)?.word.kind === 'shift') {
      by = counted.quantity.best;
      at++;
    }
    if (by === null && ['واحد', 'واحده', 'كامل', 'كامله'].includes(this.form(at) ?? '')) at++;
    return {
      unit: unit.word.unit,
      by: (by ?? 1) * unit.word.count,
      length: at - ahead,
      number: by !== null || unit.word.count > 1,
      plural,
    };
  }
}
