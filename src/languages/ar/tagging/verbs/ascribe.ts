import { type EventClass, traitsOf } from '../../../../model/event-class';
import type { Sense } from '../../../../model/token';
import type { ArabicLexeme } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';
import { REACH } from './reach';
import { variant } from './variant';

/** Verbs by which somebody puts one thing down to another: «عزا الحريق إلى تماس», «أرجع السبب إلى». */
export const ascribing: ReadonlySet<string> = new Set(['عزا', 'عزي', 'ارجع']);

export const SAYS: Sense = { kind: 'speech', act: 'say' };

/** Verbs of coming back that say so too where an event is their subject: «يعود الحادث إلى خلل». */
export const goingBack: ReadonlySet<string> = new Set(['رجع', 'عاد']);

const RETURNS = fold('رد');

/** Verbs of giving back that say so too where a cause, or a mishap, is given back: «أعاد سبب الحريق إلى», «ردّ الحادث إلى». */
const givingBack: ReadonlySet<string> = new Set(['رد', 'أعاد', 'أحال'].map(fold));

/** Whether a verb of giving back has a word of cause as its object, or, where it may, a mishap. */
export function givesBackCause(draft: Draft, i: number, { lemma }: ArabicLexeme): boolean {
  if (!givingBack.has(lemma)) return false;
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos !== 'noun' && word.pos !== 'name' && word.pos !== 'adjective') return false;
    if (isEventOf(word, (event) => event === 'cause')) return true;
    const mishap = lemma === RETURNS && word.definite && isEventOf(word, isMishap);
    if (mishap) return true;
  }
  return false;
}

function isMishap(event: EventClass): boolean {
  const { family } = traitsOf(event);
  return family === 'accident' || family === 'damage' || event === 'outage';
}

function isEventOf({ senses }: ArabicLexeme, test: (event: EventClass) => boolean): boolean {
  return senses.some((sense) => sense.kind === 'event' && test(sense.event));
}

/** «عزا ما حدث إلى»: what a relative tells is put down to something as a noun is. */
function isWhatHappened(draft: Draft, at: number): boolean {
  return (
    draft.lexeme(at - 1)?.pos === 'relative' &&
    isEventOf(draft.lexemes[at] as ArabicLexeme, (event) => event === 'happen')
  );
}

export const isHappening = (word: ArabicLexeme | undefined): boolean =>
  word?.pos === 'noun' && word.senses.some((sense) => sense.kind === 'event');

/** The preposition of such a verb names the cause; whether one stands there. */
export function ascribe(draft: Draft, i: number): boolean {
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'stop' || (word.pos === 'verb' && !isWhatHappened(draft, at))) return false;
    if (word.pos !== 'preposition' || word.form !== 'الي') continue;
    draft.lexemes[at] = variant(word, 'cause', () => ({ ...word, senses: [{ kind: 'link', link: 'cause' }] }));
    return true;
  }
  return false;
}
