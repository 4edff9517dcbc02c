import type { Sense } from '../../../../model/token';
import { type ArabicLexeme, Trait } from '../../arabic-lexeme';
import type { Draft } from '../draft';

/** «القيادي», «العامل»: a noun of persons, whatever its form. */
export function isHuman(word: ArabicLexeme): boolean {
  if ((word.traits & Trait.Human) !== 0) return true;
  return (
    word.pos === 'noun' && word.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('thing:person/'))
  );
}

/** «دمرت الدبابات بألغام», «سرقت الوثائق على يد موظف»: right behind one thing that is known, with what or by whom. */
export function byMeans(draft: Draft, from: number): boolean {
  const first = draft.lexemes[from] as ArabicLexeme;
  if (first.pos !== 'noun' || !first.definite || isHuman(first)) return false;
  for (let at = from + 1; at < draft.count && at <= from + 4; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'adjective' || word.pos === 'time' || word.pos === 'adverb') continue;
    if (word.pos !== 'preposition') return false;
    const marks = word.senses.find((sense): sense is Sense & { kind: 'marks' } => sense.kind === 'marks');
    return marks?.roles[0] === 'means' || marks?.roles[0] === 'agent';
  }
  return false;
}

/** Subject first: «الغارة قتلت 5». */
export function hasSubjectBefore(draft: Draft, i: number): boolean {
  const before = draft.lexeme(i - 1);
  if (before === undefined) return false;
  return (
    before.pos === 'pronoun' ||
    before.pos === 'name' ||
    // «إن حراسا قتلوا السجين»: an indefinite subject shows its case.
    ((before.traits & Trait.Accusative) !== 0 && before.pos === 'noun') ||
    (before.pos === 'noun' && before.definite) ||
    (before.pos === 'adjective' && before.definite)
  );
}

/** A later count or accusative in the clause: the one who was killed, so that the first is the killer. */
export function hasObject(draft: Draft, from: number): boolean {
  for (let at = from; at < draft.count && at < from + 6; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (
      word.pos === 'preposition' ||
      word.pos === 'comma' ||
      word.pos === 'stop' ||
      word.pos === 'conjunction' ||
      word.pos === 'verb'
    )
      return false;
    const before = draft.lexemes[at - 1] as ArabicLexeme;
    // «خطف الرجال الأربعة»: a number behind a known plural is how many they are.
    if (before.pos === 'noun' && before.definite && before.number === 'plural') continue;
    if (word.pos === 'number' && before.pos !== 'number') return true;
  }
  return false;
}

export const closes = (word: ArabicLexeme): boolean =>
  word.pos === 'preposition' ||
  word.pos === 'comma' ||
  word.pos === 'stop' ||
  word.pos === 'close' ||
  word.pos === 'time' ||
  word.pos === 'conjunction' ||
  word.pos === 'subordinator';
