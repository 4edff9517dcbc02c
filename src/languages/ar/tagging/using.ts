import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import type { Draft } from './draft';

/** «هاجموا الحارس مستخدمين سكاكين»: behind a verb and before a noun, with what it was done. */
export function isUsing(draft: Draft, i: number, { pos, form, senses }: ArabicLexeme): boolean {
  if (pos !== 'adjective' || form.startsWith('ال') || !/(?:ا|ه|ين)$/u.test(form)) return false;
  if (!senses.some((sense) => sense.kind === 'event' && sense.event === 'use')) return false;
  const [before, next] = [draft.lexeme(i - 1), draft.lexeme(i + 1)];
  if (next === undefined || (next.pos !== 'noun' && next.pos !== 'name')) return false;
  // «عدد مستخدمين», «سيارة مستخدمة»: what is annexed to or describes a noun without the article.
  if (
    before === undefined ||
    before.pos === 'preposition' ||
    (before.pos === 'noun' && !before.definite && !form.endsWith('ا'))
  )
    return false;
  for (let at = i - 1; at >= 0; at--) {
    const { pos: one } = draft.lexemes[at] as ArabicLexeme;
    if (one === 'verb') return true;
    if (one === 'stop') return false;
  }
  return false;
}

export const USING = lexeme({
  form: 'مستخدم',
  pos: 'preposition',
  senses: [{ kind: 'marks', roles: ['means'] }],
  traits: Trait.Looked | Trait.GovernsNoun,
});
