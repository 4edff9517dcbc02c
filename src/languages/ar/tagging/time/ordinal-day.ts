import type { ArabicLexeme } from '../../arabic-lexeme';
import { readNamed } from './read-named';
import type { TimeReading } from './time-reading';

/** Days of the month as ordinals, folded. */
export const ORDINAL_DAYS = new Map(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ['الحادي', 1],
      ['العشرين', 20],
      ['العشرون', 20],
      ['الثلاثين', 30],
    ]),
);

/** «الرابع من آب», «الثاني عشر من شهر مارس». */
export function readOrdinalDay(reading: TimeReading, word: ArabicLexeme): boolean {
  let day = ORDINAL_DAYS.get(word.form) as number;
  let length = 1;
  if (reading.form(1) === 'عشر') {
    day += 10;
    length = 2;
  } else if (reading.form(1) === 'و' && (reading.form(2) === 'العشرين' || reading.form(2) === 'الثلاثين')) {
    day += reading.form(2) === 'العشرين' ? 20 : 30;
    length = 3;
  }
  if (reading.form(length) !== 'من' || day > 31) return false;
  const from = reading.timeWord(length + 1);
  const named = from?.word.kind === 'unit' && from.word.unit === 'month' ? length + 1 + from.length : length + 1;
  const month = reading.timeWord(named);
  if (month?.word.kind !== 'month') return false;
  reading.time.day = day;
  reading.at += named;
  return readNamed(reading, month.word, month.length);
}
