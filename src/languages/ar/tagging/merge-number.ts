import type { EventClass } from '../../../model/event-class';
import type { Sense } from '../../../model/token';
import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import type { FormTable } from '../form-table';
import type { Draft } from './draft';
import { halfBehindUnit } from './fraction-of-unit';
import { type Amount, amountAt, scaled, scales } from './number-amount';
import { numberLexeme } from './number-lexeme';
import { fractions, wordOf } from './number-word-of';

/** A number read from the draft, and how many tokens it took. */
export interface NumberHit {
  readonly lexeme: ArabicLexeme;
  readonly length: number;
}

/** Reads the number that begins at `from`: «خمسة وعشرون ألفا», «1,5 مليون», «بين 10 و20», «عشرات الآلاف», «10-15». */
export function numberAt(draft: Draft, from: number, table: FormTable): NumberHit | null {
  const first = draft.lexemes[from] as ArabicLexeme;
  if (first.form === 'بين' && first.pos === 'preposition') {
    const low = amountAt(draft, from + 1, table);
    if (low === null || draft.lexeme(low.at)?.form !== 'و') return null;
    const high = amountAt(draft, low.at + 1, table);
    return high === null || high.best <= low.best ? null : range(low, high, from);
  }
  // «الأسر الـ 24»: the article of a number, written apart.
  if (first.form === 'ال' && draft.lexeme(from + 1)?.pos === 'number') {
    const hit = numberAt(draft, from + 1, table);
    return hit === null ? null : { lexeme: { ...hit.lexeme, definite: true }, length: hit.length + 1 };
  }
  const eleven = elevenAt(draft, from, table);
  if (eleven !== null) return eleven;
  if (first.pos !== 'number' && !fractions.has(first.form)) return null;
  const share = shareAt(draft, from, table);
  if (share !== null) return share;
  const amount = amountAt(draft, from, table);
  if (amount === null) return null;
  if (isLeftBehind(draft, from, amount.at, table)) return { lexeme: FORMER, length: amount.at - from };
  const half = halfBehindUnit(draft, amount.at, table);
  if (half > 0) {
    amount.low += half;
    amount.best += half;
    if (amount.high !== null) amount.high += half;
  }
  const link = draft.lexeme(amount.at);
  if (link !== undefined && (link.form === '-' || link.form === '–' || link.form === 'الي' || link.form === 'او')) {
    const to = amountAt(draft, amount.at + 1, table);
    if (
      to !== null &&
      to.best > amount.best &&
      (link.form !== 'الي' || previousIsNot(draft, from, 'من') || scopeOfRange(draft, from))
    ) {
      return range(amount, to, from);
    }
  }
  return { lexeme: numberLexeme(amount.low, amount.best, amount.high, amount.approximate), length: amount.at - from };
}

/** «أحد عشر», «إحدى عشرة ألفا»: the unit is written like "one of". */
function elevenAt(draft: Draft, from: number, table: FormTable): NumberHit | null {
  const { form } = draft.lexemes[from] as ArabicLexeme;
  if (form !== 'احد' && form !== 'احدي') return null;
  const ten = draft.lexeme(from + 1);
  const word = ten === undefined ? null : wordOf(ten, table);
  if (word?.kind !== 'teen' || word.value !== 10) return null;
  const amount: Amount = { low: 11, best: 11, high: 11, approximate: false, at: from + 2, digits: false };
  const { low, best, high, approximate, at } = scaled(draft, amount, table);
  return { lexeme: numberLexeme(low, best, high, approximate), length: at - from };
}

/** What a figure was before it changed counts nothing. */
const FORMER = lexeme({ form: '0', pos: 'adverb', traits: Trait.Looked });

/** «تراجع عدد المفقودين من 70 إلى 22», «من 30 دولارا إلى 40»: the figure from which something rose or fell. */
function isLeftBehind(draft: Draft, from: number, end: number, table: FormTable): boolean {
  if (previousIsNot(draft, from, 'من') || scopeOfRange(draft, from)) return false;
  for (let at = end; at <= end + 2; at++) {
    if (draft.lexeme(at)?.form === 'الي') return amountAt(draft, at + 1, table) !== null;
  }
  return false;
}

/** «نصف المعلمين», «ثلث الناخبين»: a fraction of those that follow, in hundredths. */
function shareAt(draft: Draft, from: number, table: FormTable): NumberHit | null {
  const word = wordOf(draft.lexemes[from] as ArabicLexeme, table);
  const whole = draft.lexeme(from + 1);
  if (word?.kind !== 'fraction' || whole?.pos !== 'noun' || !whole.definite || whole.time !== null) return null;
  if (table.numbers.has(whole.lemma) || whole.number !== 'plural') return null;
  const percent = Math.round(word.value * 1000) / 10;
  return { lexeme: numberLexeme(percent, percent, percent, true, PERCENT), length: 1 };
}

const PERCENT: readonly Sense[] = [{ kind: 'unit', unit: 'percent', factor: 1 }];

const previousIsNot = (draft: Draft, at: number, form: string): boolean => draft.lexeme(at - 1)?.form !== form;

/** «من 10 إلى 20» is a range of a count unless something rose or fell by it. */
function scopeOfRange(draft: Draft, at: number): boolean {
  for (let i = at - 2; i >= 0 && i >= at - 10; i--) {
    const word = draft.lexemes[i] as ArabicLexeme;
    if (word.senses.some((sense) => sense.kind === 'event' && changes.has(sense.event))) return false;
    if (word.senses.some((sense) => sense.kind === 'act' && sense.act === 'change')) return false;
    if (word.pos === 'stop') break;
  }
  return true;
}

const changes: ReadonlySet<EventClass> = new Set<EventClass>(['rise', 'fall', 'improve', 'worsen']);

function range(low: Amount, high: Amount, from: number): NumberHit {
  // «10 إلى 15 ألف»: the scale belongs to both.
  const scale =
    low.digits && low.best < 1000 ? (scales.find((by) => high.best % by === 0 && low.best * by < high.best) ?? 1) : 1;
  const least = low.low * scale;
  return { lexeme: numberLexeme(least, least, high.high, false), length: high.at - from };
}
