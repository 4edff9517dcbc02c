import type { TimeWord } from '../../lexicon/time-words';
import { readMonth } from './read-month';
import { setOffset } from './set-offset';
import type { TimeReading } from './time-reading';

/** «الأسبوع الماضي», «عام 2003», «شهر آب». */
export function readUnit(reading: TimeReading, word: Extract<TimeWord, { kind: 'unit' }>, length: number): boolean {
  const { time } = reading;
  if (reading.anchored && !(time.month !== null || time.day !== null)) return false;
  const shift = reading.timeWord(length);
  if (shift?.word.kind === 'shift' && word.unit !== 'minute') {
    if (reading.anchored) {
      if (word.unit === 'year') time.offset = { unit: 'year', by: shift.word.by };
      reading.at += length + shift.length;
      return word.unit === 'year' || word.unit === 'month';
    }
    setOffset(reading, { unit: word.unit, by: shift.word.by * word.count }, 1);
    if (word.unit === 'day') time.dayOffset = shift.word.by;
    if (shift.word.by !== 0) time.side = shift.word.by < 0 ? 'before' : 'after';
    reading.at += length + shift.length;
    reading.anchored = true;
    return true;
  }
  if (word.unit === 'year' && reading.isYear(length)) {
    time.year = reading.word(length)?.quantity?.best ?? null;
    if (time.month === null) time.precision = 'year';
    reading.at += length + 1;
    reading.anchored = true;
    return true;
  }
  if (word.unit === 'month' && reading.timeWord(length)?.word.kind === 'month') {
    reading.at += length;
    const month = reading.timeWord();
    return month?.word.kind === 'month' && readMonth(reading, month.word, month.length);
  }
  return false;
}
