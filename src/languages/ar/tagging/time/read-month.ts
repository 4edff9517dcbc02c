import type { TimeWord } from '../../lexicon/time-words';
import type { TimeReading } from './time-reading';

/** «أغسطس», «أكتوبر/تشرين الأول»; a name that means other things too needs a sign that a month is meant. */
export function readMonth(reading: TimeReading, word: Extract<TimeWord, { kind: 'month' }>, length: number): boolean {
  const { time } = reading;
  if (time.month !== null && time.month !== word.month) return false;
  if (
    word.ambiguous &&
    time.day === null &&
    reading.draft.lexeme(reading.at - 1)?.form !== 'في' &&
    reading.draft.lexeme(reading.at - 1)?.form !== 'شهر' &&
    time.sort === 'point' &&
    !reading.anchored &&
    !reading.isYear(1)
  )
    return false;
  time.month = word.month;
  if (time.day === null) time.precision = 'month';
  reading.at += length;
  reading.anchored = true;
  return true;
}
