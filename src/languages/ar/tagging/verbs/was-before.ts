import type { ArabicLexeme } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';
import { variant } from './variant';

export const PRECEDES = fold('سبق');

/** «لم يسبق للمتهم أن سافر», «سبق أن أدين»: that it was so before is told by an auxiliary and its subject. */
export function wasBefore(draft: Draft, i: number, verb: ArabicLexeme): boolean {
  for (let at = i + 1; at < draft.count && at <= i + 6; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'verb' || word.pos === 'stop' || word.pos === 'comma') return false;
    if (word.pos !== 'complementizer') continue;
    const under = draft.lexemes[i + 1] as ArabicLexeme;
    const nothing = (one: ArabicLexeme) => variant(one, 'was before', () => ({ ...one, pos: 'adverb', senses: [] }));
    draft.lexemes[i] = variant(verb, 'was before', () => ({ ...verb, pos: 'aux', senses: [], voice: null }));
    draft.lexemes[at] = nothing(word);
    if (under.pos === 'preposition') draft.lexemes[i + 1] = nothing(under);
    return true;
  }
  return false;
}
