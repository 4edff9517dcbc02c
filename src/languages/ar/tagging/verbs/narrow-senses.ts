import type { ArabicLexeme } from '../../arabic-lexeme';
import type { Draft } from '../draft';
import { REACH } from './reach';
import { variant } from './variant';

/** «أقرت بأنها أسقطت»: before words said a verb of speech is nothing else. */
export function saysOnly(draft: Draft, i: number, verb: ArabicLexeme): void {
  const speech = verb.senses.some((sense) => sense.kind === 'speech');
  if (!speech || !verb.senses.some((sense) => sense.kind === 'event' && sense.event === 'approve')) return;
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'verb' || word.pos === 'stop') return;
    if (word.pos !== 'complementizer') continue;
    draft.lexemes[i] = variant(verb, 'says', () => ({
      ...verb,
      senses: verb.senses.filter((sense) => sense.kind !== 'event'),
    }));
    return;
  }
}

/** Verbs that say something only with عن: «عبّر عن قلقه» against «عبر الحدود». */
export const expressing: ReadonlySet<string> = new Set(['عبر']);

export function expressesOnly(draft: Draft, i: number, verb: ArabicLexeme): void {
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.form === 'عن' || word.pos === 'complementizer') return;
    if (word.pos === 'verb' || word.pos === 'stop') break;
  }
  draft.lexemes[i] = variant(verb, 'no saying', () => ({
    ...verb,
    senses: verb.senses.filter((sense) => sense.kind !== 'speech'),
  }));
}

/** Verbs that say something only about something, or with words said: «علّق على القرار» against «علّق الرحلات». */
export const remarking: ReadonlySet<string> = new Set(['علق']);

export function remarksOnly(draft: Draft, i: number, verb: ArabicLexeme): void {
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.form === 'علي' || word.form === 'على' || word.pos === 'complementizer' || word.pos === 'open') return;
    if (word.senses.some(({ kind }) => kind === 'speech')) return;
    if (word.pos === 'verb' || word.pos === 'stop') break;
  }
  draft.lexemes[i] = variant(verb, 'no saying', () => ({
    ...verb,
    senses: verb.senses.filter((sense) => sense.kind !== 'speech'),
  }));
}

/** «تعرض الموقع لهجوم»: without words said, a verb that may mean undergoing does. */
export function undergoesOnly(draft: Draft, i: number, verb: ArabicLexeme): void {
  const undergoes = verb.senses.some((sense) => sense.kind === 'event' && sense.frame === 'undergoer');
  if (!undergoes || !verb.senses.some((sense) => sense.kind === 'speech')) return;
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const { pos } = draft.lexemes[at] as ArabicLexeme;
    if (pos === 'complementizer') return;
    if (pos === 'verb' || pos === 'stop') break;
  }
  draft.lexemes[i] = variant(verb, 'undergoes', () => ({
    ...verb,
    senses: verb.senses.filter((sense) => sense.kind !== 'speech'),
  }));
}
