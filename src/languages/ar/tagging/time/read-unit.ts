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
  if (word.unit === 'year' && reading.isYear(length, /^(?:1\d|20)\d\d$/u)) {
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
  if (word.unit === 'day' && word.count === 1) return readDayOf(reading, length);
  return false;
}

/** «يوم 28 أبريل», «يوم 12 / 11», «يوم الثامن من مايو»: the day behind its noun. */
function readDayOf(reading: TimeReading, length: number): boolean {
  const { time } = reading;
  if (reading.anchored) return false;
  const day = reading.word(length)?.quantity?.best ?? -1;
  if (reading.word(length)?.pos !== 'number' || !Number.isInteger(day) || day < 1 || day > 31) return false;
  const next = reading.timeWord(length + 1);
  if (next?.word.kind === 'month') {
    time.day = day;
    reading.at += length + 1;
    return readMonth(reading, next.word, next.length);
  }
  const month = reading.word(length + 2)?.quantity?.best ?? -1;
  if (reading.form(length + 1) !== '/' || !Number.isInteger(month) || month < 1 || month > 12) return false;
  Object.assign(time, { day, month, precision: 'day' });
  reading.at += length + 3;
  reading.anchored = true;
  return true;
}
