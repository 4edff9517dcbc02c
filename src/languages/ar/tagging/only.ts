import { fold } from '../fold';
import type { Draft } from './draft';

/** «سوى», «إلا»: what is left where all else is denied. */
const exceptives: ReadonlySet<string> = new Set(['سوى', 'إلا'].map(fold));

/** Words from the negation to the exception, and from the exception to the number. */
const reach = { back: 12, on: 3 } as const;

/** Whether the word at `i` leaves only a number over: «لم تسقط سوى 12», «لم يحصل إلا على 98», «ما قُتل إلا ثلاثة». */
export function leavesOnly(draft: Draft, i: number): boolean {
  return isException(draft, i) && negatorBefore(draft, i);
}

/** Whether the negator at `i` denies all but a number, and so nothing of what is told. */
export function deniesAllBut(draft: Draft, i: number): boolean {
  for (let at = i + 1; at <= i + reach.back; at++) {
    const word = draft.lexeme(at);
    if (word === undefined || word.pos === 'stop' || word.pos === 'negator') return false;
    if (isException(draft, at)) return true;
  }
  return false;
}

function isException(draft: Draft, i: number): boolean {
  if (!exceptives.has(draft.lexeme(i)?.form ?? '')) return false;
  for (let at = i + 1; at <= i + reach.on; at++) {
    const word = draft.lexeme(at);
    if (word === undefined) return false;
    if (word.pos === 'number' || word.number === 'dual') return true;
    if (word.pos !== 'preposition' && word.pos !== 'adverb') return false;
  }
  return false;
}

function negatorBefore(draft: Draft, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - reach.back; at--) {
    const pos = draft.lexeme(at)?.pos;
    if (pos === 'negator') return true;
    if (pos === 'stop') return false;
  }
  return false;
}
