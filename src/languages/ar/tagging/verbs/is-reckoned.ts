import { type ArabicLexeme, Trait } from '../../arabic-lexeme';
import type { Draft } from '../draft';
import { REACH } from './reach';

/** «قدرت الخسائر بنحو مليونين»: a matter that nobody can take for whoever reckons, and its figure under «ب». */
export function isReckoned(draft: Draft, i: number): boolean {
  // «أما الهيئة فقدرت قوته», «المنظمات التي قدرت العدد»: only where the sentence opens so has nobody been named for it.
  for (let at = 0; at < i; at++) if (draft.lexeme(at)?.form !== 'و') return false;
  const matter = draft.lexeme(i + 1);
  if (matter?.pos !== 'noun' || (matter.traits & (Trait.Human | Trait.Title)) !== 0) return false;
  if (matter.senses.some((sense) => sense.kind === 'concept' && /^(?:actor:|thing:(?:group|person))/u.test(sense.id)))
    return false;
  for (let at = i + 2; at < draft.count && at <= i + REACH; at++) {
    const { pos, form, senses } = draft.lexemes[at] as ArabicLexeme;
    if (pos === 'verb' || pos === 'stop' || pos === 'complementizer') return false;
    if (form !== 'ب' && !senses.some(({ kind }) => kind === 'bound')) continue;
    for (let next = at; next <= at + 2; next++) if (draft.lexeme(next)?.pos === 'number') return true;
  }
  return false;
}
