import type { ArabicLexeme } from '../arabic-lexeme';
import type { FormTable } from '../form-table';
import type { NumberWord } from '../lexicon/number-words';
import type { Draft } from './draft';
import { wordOf } from './number-word-of';

/** What a number is worth so far, and the token behind what was read of it. */
export interface Amount {
  low: number;
  best: number;
  high: number | null;
  approximate: boolean;
  at: number;
  /** A bare number in digits, or a word. */
  digits: boolean;
}

export const scales: readonly number[] = [1_000_000_000, 1_000_000, 1000];

/** The amount that begins at a token, read as far as its words go on with it; null where none does. */
export function amountAt(draft: Draft, from: number, table: FormTable): Amount | null {
  const first = draft.lexeme(from);
  if (first === undefined) return null;
  const word = wordOf(first, table);
  if (word === null) {
    if (first.pos !== 'number' || first.quantity === null) return null;
    const { low, best, high, approximate } = first.quantity;
    const amount: Amount = { low, best, high, approximate, at: from + 1, digits: true };
    return withRest(draft, scaled(draft, amount, table), table);
  }
  if (word.kind === 'vague') {
    const amount: Amount = {
      low: word.low,
      best: word.value,
      high: word.high,
      approximate: true,
      at: from + 1,
      digits: false,
    };
    const next = draft.lexeme(amount.at);
    const scale = next === undefined ? null : wordOf(next, table);
    if (scale !== null && (scale.kind === 'scale' || (scale.kind === 'vague' && word.value === 3 && scale.value > 3))) {
      const by = scale.kind === 'vague' ? scale.value / (scale.value === 24 ? 2.4 : 2) : scale.value;
      return {
        low: amount.low * by,
        best: amount.best * by,
        high: amount.high === null ? null : (amount.high + 1) * by - 1,
        approximate: true,
        at: amount.at + 1,
        digits: false,
      };
    }
    return amount;
  }
  if (word.kind === 'fraction') {
    const next = draft.lexeme(from + 1);
    const scale = next === undefined ? null : wordOf(next, table);
    if (scale?.kind !== 'scale' || scale.alone) return null;
    const best = word.value * scale.value;
    return { low: best, best, high: best, approximate: false, at: from + 2, digits: false };
  }
  if (word.kind === 'scale' && isPlural(first.lemma)) {
    // «آلاف النازحين»: thousands.
    return {
      low: word.value * 2,
      best: word.value * 2,
      high: word.value * 10 - 1,
      approximate: true,
      at: from + 1,
      digits: false,
    };
  }
  let total = 0;
  let group = 0;
  let at = from;
  let last: NumberWord | null = null;
  let expectAnd = false;
  while (at < draft.count) {
    let read = at;
    if (expectAnd) {
      if ((draft.lexemes[at] as ArabicLexeme).form !== 'و') {
        // Without و only عشر after a unit, a hundred after a unit, and scales go on.
        const next = wordOf(draft.lexemes[at] as ArabicLexeme, table);
        if (next === null) break;
        if (next.kind === 'teen' && next.value === 10 && last?.kind === 'unit' && group % 10 > 0) group += 10;
        else if (next.kind === 'hundred' && next.value === 100 && last?.kind === 'unit')
          group = group - last.value + last.value * 100;
        else if (next.kind === 'scale' && !next.alone && group > 0 && group < 1000) {
          total += group * next.value;
          group = 0;
        } else break;
        last = next;
        at++;
        continue;
      }
      read = at + 1;
    }
    const lexeme = draft.lexeme(read);
    const next = lexeme === undefined ? null : wordOf(lexeme, table);
    if (next === null || !fits(next, last, group, total)) break;
    if (next.kind === 'scale') {
      if (next.alone || group === 0) total += next.value;
      else {
        total += group * next.value;
        group = 0;
      }
    } else group += next.value;
    last = next;
    at = read + 1;
    expectAnd = true;
  }
  if (at === from) return null;
  const best = total + group;
  const amount: Amount = { low: best, best, high: best, approximate: false, at, digits: false };
  const half = draft.lexeme(at + 1);
  if (total >= 1000 && draft.lexeme(at)?.form === 'و' && half?.form.endsWith('نصف') === true) {
    amount.low = amount.best = amount.high = best + (best % 1_000_000 === 0 ? 500_000 : 500);
    amount.at = at + 2;
    if (isScale(draft, amount.at)) amount.at++;
  }
  return last?.kind === 'scale' ? withRest(draft, amount, table) : amount;
}

/** «25 مليونا و342 ألفا و464»: what is written in digits behind a scale and "and", smaller than that, goes on with the number. */
function withRest(draft: Draft, amount: Amount, table: FormTable): Amount {
  const scale = scales.find((by) => amount.best >= by && amount.best % by === 0);
  const [and, digits] = [draft.lexeme(amount.at), draft.lexeme(amount.at + 1)];
  if (scale === undefined || amount.high === null || and?.form !== 'و' || digits?.pos !== 'number') return amount;
  // «5 آلاف», but not a plain «5000»: the scale is a word of its own.
  const before = draft.lexeme(amount.at - 1);
  if (before === undefined || wordOf(before, table)?.kind !== 'scale' || wordOf(digits, table) !== null) return amount;
  const rest = amountAt(draft, amount.at + 1, table);
  if (rest === null || rest.high === null || rest.best >= scale) return amount;
  amount.low += rest.low;
  amount.best += rest.best;
  amount.high += rest.high;
  amount.at = rest.at;
  return amount;
}

/** «ونصف المليون». */
const isScale = (draft: Draft, at: number): boolean => /^ال(?:ملي|الف|مليار)/u.test(draft.lexeme(at)?.form ?? '');

const isPlural = (form: string): boolean => form === 'الاف' || form === 'ملايين' || form === 'مليارات';

/** Whether a number word may follow و after what was read: units before tens, hundreds before both. */
function fits(next: NumberWord, last: NumberWord | null, group: number, total: number): boolean {
  if (last === null) return next.kind !== 'teen' || next.value === 10 || next.value === 11;
  // «مئة وعشرة», «ألف وعشرة».
  if (next.kind === 'teen')
    return (
      (next.value === 10 || next.value === 11) &&
      group % 100 === 0 &&
      (last.kind === 'hundred' || last.kind === 'scale')
    );
  if (next.kind === 'vague' || next.kind === 'fraction') return false;
  if (next.kind === 'scale') return false;
  if (next.kind === 'ten')
    return group % 100 < 10 && (last.kind === 'unit' || last.kind === 'hundred' || last.kind === 'scale');
  if (next.kind === 'unit')
    return group % 100 === 0 && (last.kind === 'hundred' || (last.kind === 'scale' && total > 0));
  return group === 0 && total > 0;
}

/** The same amount times the scale word behind it, if one stands there: «10 آلاف», «5 ملايين ونصف». */
export function scaled(draft: Draft, amount: Amount, table: FormTable): Amount {
  const next = draft.lexeme(amount.at);
  const scale = next === undefined ? null : wordOf(next, table);
  if (scale?.kind !== 'scale' || scale.alone) return amount;
  const by = scale.value;
  amount.low *= by;
  amount.best *= by;
  if (amount.high !== null) amount.high *= by;
  amount.at++;
  if (draft.lexeme(amount.at)?.form === 'و' && draft.lexeme(amount.at + 1)?.form === 'نصف') {
    amount.low += by / 2;
    amount.best += by / 2;
    if (amount.high !== null) amount.high += by / 2;
    amount.at += 2;
    if (isScale(draft, amount.at)) amount.at++;
  }
  return amount;
}
