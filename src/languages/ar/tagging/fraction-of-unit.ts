import type { ArabicLexeme } from '../arabic-lexeme';
import type { FormTable } from '../form-table';
import type { Draft } from './draft';
import { wordOf } from './number-word-of';

/** «أربع ساعات ونصف الساعة»: the fraction of its unit that a number has besides; 0 for none. */
export function halfBehindUnit(draft: Draft, unit: number, table: FormTable): number {
  return isUnit(draft.lexeme(unit)) ? fractionAt(draft, unit + 1, table) : 0;
}

const isUnit = (word: ArabicLexeme | undefined): boolean =>
  word !== undefined && (word.time?.kind === 'unit' || word.senses.some(({ kind }) => kind === 'unit'));

function fractionAt(draft: Draft, and: number, table: FormTable): number {
  const fraction = draft.lexeme(and)?.form === 'و' ? draft.lexeme(and + 1) : undefined;
  const word = fraction === undefined ? null : wordOf(fraction, table);
  return word?.kind === 'fraction' ? word.value : 0;
}

/** How many tokens at `from` are a fraction that belongs to the number before: «ونصف الساعة»; 0 for none. */
export function fractionLength(draft: Draft, from: number, table: FormTable): number {
  if (!isUnit(draft.lexeme(from - 1)) || fractionAt(draft, from, table) === 0) return 0;
  const before = draft.lexeme(from - 2);
  if (before?.pos !== 'number' && before?.form !== 'و') return 0;
  const whole = draft.lexeme(from + 2);
  return whole?.pos === 'noun' && whole.form.startsWith('ال') ? 3 : 2;
}
