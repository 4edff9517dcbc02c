import type { ArabicLexeme } from '../arabic-lexeme';
import type { FormTable } from '../form-table';
import type { NumberWord } from '../lexicon/number-words';

/** The number that a word stands for by itself, or null. */
export function wordOf(lexeme: ArabicLexeme, table: FormTable): NumberWord | null {
  if (lexeme.form.charCodeAt(0) < 0x620) return null;
  if (lexeme.pos !== 'number' && !fractions.has(lexeme.form)) return null;
  return table.numbers.get(lexeme.lemma) ?? null;
}

/** Fractions that the table of words reads as nouns. */
export const fractions: ReadonlySet<string> = new Set(['نصف', 'ربع', 'ثلث', 'ثلثا', 'ثلثي']);
