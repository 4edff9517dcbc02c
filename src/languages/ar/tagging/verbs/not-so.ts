import type { ArabicLexeme } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';
import { variant } from './variant';

const OTHER_THAN = fold('غير');

/** «الأمطار غير المسبوقة»: between a definite noun and a definite word that describes it «غير» is a part of that word, and denies nothing. */
export function notSo(draft: Draft, i: number, word: ArabicLexeme): void {
  if (word.form !== OTHER_THAN) return;
  const [described, describing] = [draft.lexeme(i - 1), draft.lexeme(i + 1)];
  if (described === undefined || describing === undefined || !described.definite || !describing.definite) return;
  if (described.pos !== 'noun' && described.pos !== 'adjective') return;
  if (describing.pos !== 'noun' && describing.pos !== 'adjective') return;
  draft.lexemes[i] = variant(word, 'not-so', () => ({ ...word, pos: 'adverb', senses: [] }));
}
