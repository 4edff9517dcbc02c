import type { Sense } from '../../../../model/token';
import type { ArabicLexeme } from '../../arabic-lexeme';
import type { Draft } from '../draft';
import { REACH } from './reach';
import { variant } from './variant';

/** Verbs by which somebody puts one thing down to another: «عزا الحريق إلى تماس», «أرجع السبب إلى». */
export const ascribing: ReadonlySet<string> = new Set(['عزا', 'عزي', 'ارجع']);

export const SAYS: Sense = { kind: 'speech', act: 'say' };

/** Verbs of coming back that say so too where an event is their subject: «يعود الحادث إلى خلل». */
export const goingBack: ReadonlySet<string> = new Set(['رجع', 'عاد']);

export const isHappening = (word: ArabicLexeme | undefined): boolean =>
  word?.pos === 'noun' && word.senses.some((sense) => sense.kind === 'event');

/** The preposition of such a verb names the cause; whether one stands there. */
export function ascribe(draft: Draft, i: number): boolean {
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'stop' || word.pos === 'verb') return false;
    if (word.pos !== 'preposition' || word.form !== 'الي') continue;
    draft.lexemes[at] = variant(word, 'cause', () => ({ ...word, senses: [{ kind: 'link', link: 'cause' }] }));
    return true;
  }
  return false;
}
