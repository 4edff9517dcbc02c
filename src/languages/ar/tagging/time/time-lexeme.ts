import type { TimeExpression } from '../../../../model/token';
import { type ArabicLexeme, lexeme, Trait } from '../../arabic-lexeme';
import type { Draft } from '../draft';

const lexemes = new Map<string, ArabicLexeme>();

/** The token that an expression of time is merged into; equal ones share it. */
export function timeLexeme(time: TimeExpression, draft: Draft, from: number, to: number): ArabicLexeme {
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
