import type { TimeWord } from '../../lexicon/time-words';
import type { TimeReading } from './time-reading';

/** Shares of an hour, without the article. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ['نصف', 30],
  ['ربع', 15],
  ['ربعا', 15],
  ['ثلث', 20],
  ['ثلثا', 20],
]);

/** The hour after الساعة: 21.50, ( 2150), 9:30, الواحدة. */
export function readClock(reading: TimeReading, ahead: number): boolean {
  let at = ahead;
  if (reading.form(at) === '(') at++;
  const word = reading.word(at);
  if (word === undefined) return false;
  const ordinal = reading.timeWord(at);
  if (ordinal?.word.kind === 'ordinal-hour') {
    setHour(reading, ordinal.word.hour, 0);
    at += ordinal.length;
    const past = minutesPast(reading, at);
    if (past !== null) {
      setHour(reading, ordinal.word.hour, past.minutes, true);
      at += past.length;
    }
  } else {
    if (word.pos !== 'number') return false;
    const match = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/u.exec(word.form) ?? /^(\d{2})(\d{2})$/u.exec(word.form);
    const hour = match ? Number(match[1]) : (word.quantity?.best ?? 99);
    const minute = match ? Number(match[2]) : 0;
    if (!Number.isInteger(hour) || hour > 24 || minute > 59) return false;
    setHour(reading, hour, minute, match !== null);
    at++;
  }
  if (reading.form(ahead) === '(' && reading.form(at) === ')') at++;
  reading.at += at;
  return true;
}

/** «والنصف», «إلا ربعا», «وعشر دقائق»: minutes past the hour, or to it. */
function minutesPast(reading: TimeReading, ahead: number): { minutes: number; length: number } | null {
  const sign = reading.form(ahead) === 'و' ? 1 : reading.form(ahead) === 'الا' ? -1 : 0;
  const form = reading.form(ahead + 1);
  if (sign === 0 || form === undefined) return null;
  const share = SHARES.get(form.replace(/^ال/u, ''));
  if (share !== undefined) return { minutes: sign * share, length: 2 };
  const span = reading.span(ahead + 1);
  if (span === null || span.unit !== 'minute' || !span.number || span.by >= 60) return null;
  return { minutes: sign * span.by, length: 1 + span.length };
}

function setHour(reading: TimeReading, hour: number, minute: number, exact = minute > 0): void {
  const from = hour * 60 + minute;
  reading.time.clock = [from, from + (exact ? 1 : 60)];
  reading.time.precision = exact ? 'minute' : 'hour';
  reading.refined = true;
}

/** «الساعة 21:50». */
export function readHour(reading: TimeReading, length: number): boolean {
  reading.at += length;
  if (readClock(reading, 0)) {
    reading.anchored = true;
    return true;
  }
  reading.at -= length;
  return false;
}

/** «السادسة مساء», «قرابة التاسعة والنصف»: an hour as an ordinal, with what shows that one is meant. */
export function readOrdinalHour(
  reading: TimeReading,
  word: Extract<TimeWord, { kind: 'ordinal-hour' }>,
  length: number,
): boolean {
  const { time } = reading;
  const lead = reading.draft.lexeme(reading.at - 1)?.form;
  const after = reading.timeWord(length)?.word.kind;
  const past = minutesPast(reading, length);
  if (lead === 'بين' && readHours(reading, word.hour * 60 + (past?.minutes ?? 0), length + (past?.length ?? 0)))
    return true;
  const part = past === null ? after : reading.timeWord(length + past.length)?.word.kind;
  // «عند السابعة», «بعد السابعة والنصف»: "at" before it, or a share of an hour behind it, shows an hour too.
  const share = past !== null && past.length === 2 && lead?.startsWith('ال') !== true;
  const shown = part === 'part' || lead === 'قرابه' || lead === 'حوالي' || lead === 'عند' || share;
  if (!shown || time.clock !== null) return false;
  setHour(reading, word.hour, past?.minutes ?? 0, past !== null);
  reading.at += length + (past?.length ?? 0);
  reading.anchored = true;
  return true;
}

/** «بين الرابعة والرابعة والنصف عصرا»: from one hour to another, in one part of the day. */
function readHours(reading: TimeReading, from: number, ahead: number): boolean {
  const next = reading.form(ahead) === 'و' ? reading.timeWord(ahead + 1) : null;
  if (next?.word.kind !== 'ordinal-hour' || reading.time.clock !== null) return false;
  const past = minutesPast(reading, ahead + 1 + next.length);
  const end = ahead + 1 + next.length + (past?.length ?? 0);
  const to = next.word.hour * 60 + (past?.minutes ?? 0);
  if (to <= from || reading.timeWord(end)?.word.kind !== 'part') return false;
  reading.time.clock = [from, to];
  reading.time.precision = 'hour';
  reading.refined = true;
  reading.anchored = true;
  reading.at += end;
  return true;
}
