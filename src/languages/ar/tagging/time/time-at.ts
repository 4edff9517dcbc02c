import type { ArabicLexeme } from '../../arabic-lexeme';
import type { Draft } from '../draft';
import type { PhraseBook } from '../phrase-book';
import { LEADS } from './leads';
import { ORDINAL_DAYS } from './ordinal-day';
import { readLead } from './read-lead';
import { readPart } from './read-part';
import { timeLexeme } from './time-lexeme';
import { TimeReading } from './time-reading';

/** A temporal expression read from the draft, and how many tokens it took. */
export interface TimeHit {
  readonly lexeme: ArabicLexeme;
  readonly length: number;
}

const LONGEST = 24;

/** Reads the expression of time that begins at `from`, if one does. */
export function timeAt(draft: Draft, from: number, book: PhraseBook): TimeHit | null {
  const first = draft.lexemes[from] as ArabicLexeme;
  if (!mayBegin(first)) return null;
  const reading = new TimeReading(draft, from, book);
  readLead(reading);
  while (reading.at - from < LONGEST && readPart(reading));
  if (!reading.anchored) return null;
  settle(reading);
  return { lexeme: timeLexeme(reading.time, draft, from, reading.at), length: reading.at - from };
}

function mayBegin(first: ArabicLexeme): boolean {
  // «الحادية عشرة»: the first word alone is none of time.
  if (first.form === 'الحاديه') return true;
  return ORDINAL_DAYS.has(first.form) || first.time !== null || first.pos === 'number' || LEADS.has(first.form);
}

/** Bedtime sums: precision and the night that belongs to the next day. */
function settle(reading: TimeReading): void {
  const { time } = reading;
  if (time.month !== null && time.day === null && time.weekday === null && time.clock === null)
    time.precision = 'month';
  if (time.clock === null && time.day !== null) time.precision = 'day';
  if (reading.early && time.clock !== null && time.clock[1] - time.clock[0] > 540) time.clock = [0, 540];
  if (time.clock !== null && time.clock[0] >= 1440 && time.dayOffset === null && time.weekday === null) {
    time.clock = [time.clock[0] - 1440, time.clock[1] - 1440];
  }
}
