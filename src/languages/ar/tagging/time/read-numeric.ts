import type { ArabicLexeme } from '../../arabic-lexeme';
import { readClock } from './read-clock';
import { readNamed } from './read-named';
import type { TimeReading } from './time-reading';

export function readNumeric(reading: TimeReading, word: ArabicLexeme): boolean {
  const { time } = reading;
  const value = word.quantity?.best ?? -1;
  // 2024-12-08, 8/12/2024.
  const slash = reading.form(1);
  if (!reading.anchored && (slash === '/' || slash === '-' || slash === '.') && reading.form(3) === slash) {
    const [a, b, c] = [value, reading.word(2)?.quantity?.best ?? -1, reading.word(4)?.quantity?.best ?? -1];
    const [year, month, day] = a > 31 ? [a, b, c] : [c, b, a];
    if (year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
      Object.assign(time, { year, month, day, precision: 'day' });
      reading.at += 5;
      reading.anchored = true;
      return true;
    }
  }
  const next = reading.timeWord(1);
  if (next?.word.kind === 'month' && time.day === null && Number.isInteger(value) && value >= 1 && value <= 31) {
    time.day = value;
    reading.at++;
    return readNamed(reading, next.word, next.length);
  }
  // «4 من أغسطس».
  if (
    reading.form(1) === 'من' &&
    reading.timeWord(2)?.word.kind === 'month' &&
    value >= 1 &&
    value <= 31 &&
    Number.isInteger(value)
  ) {
    time.day = value;
    reading.at += 2;
    const month = reading.timeWord();
    return month !== null && readNamed(reading, month.word, month.length);
  }
  if (reading.anchored && time.year === null && (time.month !== null || time.weekday !== null) && reading.isYear(0)) {
    time.year = value;
    reading.at++;
    return true;
  }
  if (reading.refined && time.clock === null) return readClock(reading, 0);
  return false;
}
