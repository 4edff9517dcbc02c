import type { ArabicLexeme } from '../../arabic-lexeme';
import { LEADS } from './leads';
import { ORDINAL_DAYS, readOrdinalDay } from './ordinal-day';
import { readNamed } from './read-named';
import { readNumeric } from './read-numeric';
import { setOffset } from './set-offset';
import type { FoundTimeWord, TimeReading, TimeUnit } from './time-reading';

/** Reads on by one part of the expression. */
export function readPart(reading: TimeReading): boolean {
  const word = reading.word();
  if (word === undefined) return false;
  if (word.pos === 'number') return readNumeric(reading, word);
  if (ORDINAL_DAYS.has(word.form) && readOrdinalDay(reading, word)) return true;
  const found = reading.timeWord();
  if (found !== null) return readNamed(reading, found.word, found.length);
  if (reading.anchored) return readOn(reading, word);
  return LEADS.has(word.form) && readLed(reading, word);
}

/** Across a mark or a preposition to the next part. */
function readOn(reading: TimeReading, word: ArabicLexeme): boolean {
  const { time } = reading;
  const next = reading.timeWord(1);
  // «السبت - الأحد», «أكتوبر/تشرين الأول», «ديسمبر (كانون الأول)», «من الشهر».
  if (next !== null && next.word.kind !== 'unit' && /^[-–/(،]$|^من$/u.test(word.form)) {
    const { kind } = next.word;
    if (word.form === '،' && !(time.clock === null && (kind === 'part' || kind === 'hour'))) return false;
    if (word.form === '(' && kind !== 'month') return false;
    if (word.form === 'من' && !(kind === 'month' || kind === 'weekday' || kind === 'day' || kind === 'part'))
      return false;
    if (kind === 'month' && next.word.month !== time.month && time.month !== null) return false;
    reading.at++;
    const read = readNamed(reading, next.word, next.length);
    if (read && reading.form() === ')' && word.form === '(') reading.at++;
    if (!read) reading.at--;
    return read;
  }
  if (word.form === 'من' && reading.timeWord(1)?.word.kind === 'unit' && reading.timeWord(2)?.word.kind === 'shift') {
    reading.at++;
    return readPart(reading);
  }
  if (
    (word.form === 'في' || word.form === 'عند' || word.form === 'ب') &&
    (next?.word.kind === 'hour' || next?.word.kind === 'zone')
  ) {
    reading.at++;
    return readNamed(reading, next.word, next.length);
  }
  return false;
}

/** «هذا الشهر», «أوائل أغسطس», «حوالي السادسة»: a time behind a word that leads into it. */
function readLed(reading: TimeReading, word: ArabicLexeme): boolean {
  const pointed = ends.has(word.form) && (reading.form(1) === 'هذا' || reading.form(1) === 'هذه') ? 2 : 1;
  const next = reading.timeWord(pointed);
  if (next === null) return false;
  const { kind } = next.word;
  // «نهاية الأسبوع», «مطلع هذا الشهر».
  if (kind === 'unit' && ends.has(word.form) && isNow(reading, pointed, next)) {
    reading.at += pointed + next.length;
    setOffset(reading, { unit: (next.word as { unit: TimeUnit }).unit, by: 0 }, 1);
    reading.anchored = true;
    return true;
  }
  if (word.form === 'في' || word.form === 'ل' || word.form === 'اول' || word.form === 'احد') return false;
  if (
    kind === 'month' ||
    kind === 'weekday' ||
    (kind === 'unit' && reading.timeWord(1 + next.length)?.word.kind === 'shift') ||
    (kind === 'unit' && next.word.kind === 'unit' && reading.isYear(1 + next.length)) ||
    (kind === 'unit' && (word.form === 'هذا' || word.form === 'هذه')) ||
    (kind === 'ordinal-hour' && (word.form === 'قرابه' || word.form === 'نحو' || word.form === 'حوالي'))
  ) {
    if (word.form === 'هذا' || word.form === 'هذه') {
      if (next.word.kind === 'unit' && next.word.count === 1) {
        reading.at += 1 + next.length;
        setOffset(reading, { unit: next.word.unit, by: 0 }, 1);
        reading.anchored = true;
        return true;
      }
      if (kind !== 'month' && kind !== 'weekday') return false;
    }
    reading.at++;
    return readNamed(reading, next.word, next.length);
  }
  return false;
}

/** The parts of a span of time at which something is set. */
const ends: ReadonlySet<string> = new Set(['نهايه', 'بدايه', 'مطلع', 'منتصف', 'اواءل', 'اواخر']);

/** The week, month or year that goes on, told by its article or «هذا», with no other word of when behind it. */
function isNow(reading: TimeReading, pointed: number, { word, length }: FoundTimeWord): boolean {
  if (word.kind !== 'unit' || word.count !== 1 || !going.has(word.unit)) return false;
  if (reading.word(pointed)?.form.startsWith('ال') !== true) return false;
  const after = reading.timeWord(pointed + length)?.word.kind;
  return after === undefined && !reading.isYear(pointed + length);
}

const going: ReadonlySet<TimeUnit> = new Set(['week', 'month', 'year']);
