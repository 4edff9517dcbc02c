import type { TimeWord } from '../../lexicon/time-words';
import { readHour, readOrdinalHour } from './read-clock';
import { readMonth } from './read-month';
import { readEarly, readPartOfDay } from './read-part-of-day';
import { readUnit } from './read-unit';
import type { TimeReading } from './time-reading';

/** Reads a time word that the reader stands at, if it goes with what was told so far. */
export function readNamed(reading: TimeReading, word: TimeWord, length: number): boolean {
  const { time } = reading;
  switch (word.kind) {
    case 'weekday':
      if (time.weekday === null) time.weekday = word.day;
      else if (!reading.night) return false;
      reading.at += length;
      reading.anchored = true;
      return true;
    case 'month':
      return readMonth(reading, word, length);
    case 'part':
      return readPartOfDay(reading, word, length);
    case 'day':
      if (time.dayOffset !== null && time.dayOffset !== word.offset) return false;
      time.dayOffset = word.offset;
      reading.at += length;
      reading.anchored = true;
      return true;
    case 'unit':
      return readUnit(reading, word, length);
    case 'shift':
      if (!reading.anchored || (time.weekday === null && time.month === null && time.clock === null)) return false;
      if (word.by !== 0) time.side = word.by < 0 ? 'before' : 'after';
      reading.at += length;
      return true;
    case 'hour':
      return readHour(reading, length);
    case 'ordinal-hour':
      return readOrdinalHour(reading, word, length);
    case 'zone':
      if (!reading.anchored) return false;
      time.zone = word.zone;
      reading.at += length;
      return true;
    case 'early':
      return readEarly(reading, length);
    default:
      return false;
  }
}
