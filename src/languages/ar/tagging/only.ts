import type { Sense } from '../../../model/token';
import { fold } from '../fold';
import type { Draft } from './draft';

/** «سوى», «إلا»: what is left where all else is denied. */
const exceptives: ReadonlySet<string> = new Set(['سوى', 'إلا'].map(fold));

/** What a negation of what is to come does not turn into its opposite: «لن يوقع إلا بعد الانسحاب». */
const ahead = fold('لن');

/** Words from the negation to the exception, and from the exception to the number. */
const reach = { back: 12, on: 3 } as const;

/** Whether the word at `i` leaves only something over: «لم تسقط سوى 12», «لم يحصل إلا على 98», «لم ينج إلا طفلة». */
export function leavesOnly(draft: Draft, i: number): boolean {
  return isException(draft, i) && negatorBefore(draft, i);
}

/** Whether what is left over at `i` is a number. */
export function leavesNumber(draft: Draft, i: number): boolean {
  return exceptionAt(draft, i) === 'number';
}

/** Whether the negator at `i` denies all but something, and so nothing of what is told. */
export function deniesAllBut(draft: Draft, i: number): boolean {
  let clause = false;
  for (let at = i + 1; at <= i + reach.back; at++) {
    const word = draft.lexeme(at);
    if (word === undefined || word.pos === 'stop' || word.pos === 'negator') return false;
    if (word.pos === 'relative' || word.pos === 'complementizer' || word.pos === 'subordinator') clause = true;
    const left = exceptionAt(draft, at);
    if (left !== null) return left === 'number' || (!clause && draft.lexeme(i)?.form !== ahead);
  }
  return false;
}

const isException = (draft: Draft, i: number): boolean => exceptionAt(draft, i) !== null;

/** What the word at `i` leaves over; nothing where it is no exception, as in «إلا أن». */
function exceptionAt(draft: Draft, i: number): 'number' | 'noun' | null {
  if (!exceptives.has(draft.lexeme(i)?.form ?? '')) return null;
  for (let at = i + 1; at <= i + reach.on; at++) {
    const word = draft.lexeme(at);
    if (word === undefined) return null;
    if (word.pos === 'number' || word.number === 'dual') return 'number';
    if (word.pos === 'noun' || word.pos === 'name') return 'noun';
    // «إلا عندما انتهى», «إلا بعد أن»; what comes about only if something else does has not come about.
    if (word.pos === 'subordinator') return word.senses.some(isCondition) ? null : 'noun';
    if (word.pos !== 'preposition' && word.pos !== 'adverb' && word.pos !== 'determiner') return null;
  }
  return null;
}

function isCondition(sense: Sense): boolean {
  return sense.kind === 'link' && sense.link === 'condition';
}

function negatorBefore(draft: Draft, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - reach.back; at--) {
    const pos = draft.lexeme(at)?.pos;
    if (pos === 'negator') return deniesAllBut(draft, at);
    if (pos === 'stop') return false;
  }
  return false;
}
