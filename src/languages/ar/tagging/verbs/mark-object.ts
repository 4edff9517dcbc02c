import type { ArabicLexeme } from '../../arabic-lexeme';
import type { Draft } from '../draft';
import { REACH } from './reach';
import { variant } from './variant';

/** «سيطر الجيش على البلدة»: what stands under the verb's own preposition is its object. */
export function markObject(draft: Draft, i: number, governed: string): number {
  const governor = (draft.lexemes[i] as ArabicLexeme).pos === 'verb' ? 'verb' : 'noun';
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'stop' || word.pos === 'verb' || word.pos === 'complementizer') return -1;
    if (word.pos !== 'preposition' || word.form !== governed) continue;
    draft.lexemes[at] = variant(word, `object of ${governor}`, () => ({
      ...word,
      senses: [{ kind: 'marks', roles: ['patient'], governor }],
    }));
    return at;
  }
  return -1;
}
