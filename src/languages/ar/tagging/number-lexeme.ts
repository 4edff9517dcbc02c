import type { Sense } from '../../../model/token';
import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';

const lexemes = new Map<string, ArabicLexeme>();

/** The word of a number, one object for all that are worth the same. */
export function numberLexeme(
  low: number,
  best: number,
  high: number | null,
  approximate: boolean,
  senses: readonly Sense[] = [],
): ArabicLexeme {
  const key = `${low} ${best} ${high} ${approximate} ${senses.length}`;
  let entry = lexemes.get(key);
  if (entry === undefined) {
    if (lexemes.size > 20_000) lexemes.clear();
    entry = lexeme({
      form: low === high ? String(best) : `${low}-${high ?? ''}`,
      pos: 'number',
      traits: Trait.Looked,
      quantity: { low, best, high, approximate },
      senses,
    });
    lexemes.set(key, entry);
  }
  return entry;
}
