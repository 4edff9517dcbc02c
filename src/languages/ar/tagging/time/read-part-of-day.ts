import type { TimeWord } from '../../lexicon/time-words';
import type { TimeReading } from './time-reading';

/** «مساء», «فجر الأحد»: a part of a day, or the half of the day that an hour of the clock is in. */
export function readPartOfDay(
  reading: TimeReading,
  word: Extract<TimeWord, { kind: 'part' }>,
  length: number,
): boolean {
  const { time } = reading;
  if (!partStands(reading, length)) return false;
  if (time.clock !== null && !reading.refined && !reading.early) return false;
  if (time.clock === null || (reading.early && !reading.refined)) {
    time.clock = word.clock;
    if (time.precision === 'day') time.precision = 'part-of-day';
  } else time.clock = withinPart(time.clock, word.clock[0]);
  reading.night ||= word.clock[0] >= 1080;
  reading.at += length;
  if (word.offset !== 0) time.dayOffset = word.offset;
  // «مساء» alone, accusative or with article, is this day's; before a weekday it waits for it.
  reading.anchored = true;
  return true;
}

/** «في وقت مبكر من صباح», «الساعات الأولى من»: the small hours of what follows. */
export function readEarly(reading: TimeReading, length: number): boolean {
  const { time } = reading;
  reading.at += length;
  reading.refined = false;
  time.clock ??= [0, 540];
  time.precision = 'part-of-day';
  if (reading.timeWord() === null) {
    reading.at -= length;
    time.clock = null;
    return false;
  }
  reading.anchored = true;
  reading.early = true;
  return true;
}

/** ظهر, صباح, ليل without article or ending are times of day only before a day: «صباح الأحد», not «ظهرها». */
function partStands(reading: TimeReading, length: number): boolean {
  const form = reading.form() ?? '';
  if (length > 1 || form.startsWith('ال') || form.endsWith('ا') || reading.refined) return true;
  const next = reading.timeWord(length)?.word.kind;
  return next === 'weekday' || next === 'day' || next === 'month';
}

/** An hour of the clock in a part of the day: six in the evening is 18, one after midnight 1, twelve at noon 12. */
function withinPart(clock: readonly [number, number], part: number): readonly [number, number] {
  const hour = Math.floor(clock[0] / 60);
  if (hour > 12) return clock;
  const small = part >= 1440 || part < 690 || (part >= 1140 && (hour < 6 || hour === 12));
  const by = small ? (hour === 12 ? -720 : 0) : hour === 12 ? 0 : 720;
  return [clock[0] + by, clock[1] + by];
}
