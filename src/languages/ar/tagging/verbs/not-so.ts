import { type ArabicLexeme, Trait } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';
import { variant } from './variant';

const OTHER_THAN = fold('غير');

/**
 * «الأمطار غير المسبوقة»: between a definite noun and a definite word that describes it, or with a comma between, «غير» is a part of
 * that word, and denies nothing. «تدخل غير مشروع»: nor is a project what stands behind an indefinite one.
 */
export function notSo(draft: Draft, i: number, word: ArabicLexeme): void {
  if (word.form !== OTHER_THAN) return;
  const last = draft.lexeme(i - 1);
  const [described, describing] = [last?.pos === 'comma' ? draft.lexeme(i - 2) : last, draft.lexeme(i + 1)];
  if (described === undefined || describing === undefined) return;
  if (described.pos !== 'noun' && described.pos !== 'adjective') return;
  if (describing.pos !== 'noun' && describing.pos !== 'adjective') return;
  if (describing.definite !== described.definite) return;
  if (describing.definite) {
    if (describing.pos === 'noun')
      draft.lexemes[i + 1] = variant(describing, 'like', () => ({ ...describing, pos: 'adjective' }));
  } else {
    if (last !== described || describing.pos !== 'noun' || (describing.traits & Trait.Masdar) !== 0) return;
    draft.lexemes[i + 1] = variant(describing, 'like', () => ({ ...describing, pos: 'adjective', senses: [] }));
  }
  draft.lexemes[i] = variant(word, 'not-so', () => ({ ...word, pos: 'adverb', senses: [] }));
}
