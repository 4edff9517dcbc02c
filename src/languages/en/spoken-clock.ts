import { plainTable } from '../../text/plain-table';

/** What reading a clock in words asks of the words at hand. */
export interface ClockWords {
  /** The folded word at a place; empty past the end. */
  form(i: number): string;
  /** The part of the day that the word at a place names: minutes [from, to). */
  part(i: number): readonly [number, number] | null;
  /** Whether the word at a place says that a clock is in the morning or past noon. */
  meridiem(i: number): boolean;
}

/** A clock told in words, as on a dial of twelve hours; which half of the day is told beside it. */
export interface SpokenClock {
  readonly next: number;
  readonly minute: number;
  readonly exact: boolean;
}

const hours = wordsOf('one two three four five six seven eight nine ten eleven twelve', 1);
const minutes = plainTable<number>({
  ...wordsOf('five ten', 5, 5),
  twenty: 20,
  'twenty-five': 25,
  half: 30,
  quarter: 15,
});
const tens = plainTable<number>({ fifteen: 15, twenty: 20, thirty: 30, forty: 40, 'forty-five': 45, fifty: 50 });

/** Words between a clock and the part of the day that it is in: "at ten on Friday evening", "at nine that same night". */
const between: ReadonlySet<string> = new Set(
  'in at on the of this that same last yesterday tomorrow sunday monday tuesday wednesday thursday friday saturday ,'.split(
    ' ',
  ),
);
const mostBetween = 4;

/** Words that a bare hour stands behind: "at ten", "shortly after nine". */
const leads: ReadonlySet<string> = new Set('at around about after before by until till since from'.split(' '));

/** Leads that open a sentence with a count: "About two in three died". */
const loose: ReadonlySet<string> = new Set(['about', 'around']);

/**
 * Reads "half past eight", "ten minutes to nine", "eight o'clock", "eight thirty", or an hour behind a preposition ("at ten"),
 * where a part of the day is named with it or has been; null for what is no clock or leaves open which half of the day it is in.
 */
export function spokenClock(i: number, words: ClockWords, inPartOfDay: boolean): SpokenClock | null {
  const read = offHour(i, words) ?? onHour(i, words);
  if (read === null) return null;
  return inPartOfDay || words.meridiem(read.next) || partBehind(read.next, words) ? read : null;
}

/** "Half past eight", "a quarter to nine", "10 minutes past three". */
function offHour(i: number, { form }: ClockWords): SpokenClock | null {
  let at = form(i) === 'a' ? i + 1 : i;
  const off = numberAt(form(at), minutes, 59);
  if (off === null || isRange(at, form)) return null;
  at += form(at + 1) === 'minutes' ? 2 : 1;
  const past = form(at) === 'past';
  if (!past && form(at) !== 'to') return null;
  const hour = numberAt(form(at + 1), hours, 12);
  if (hour === null) return null;
  const minute = (hour % 12) * 60 + (past ? off : -off);
  return { next: at + 2, minute: (minute + 720) % 720, exact: true };
}

/** "4 to 5 p.m.": from one hour to a later one; "10 to 9" is ten minutes before nine. */
function isRange(i: number, form: (i: number) => string): boolean {
  return form(i + 1) === 'to' && /^\d{1,2}$/u.test(form(i)) && Number(form(i)) < Number(form(i + 2));
}

function onHour(i: number, { form }: ClockWords): SpokenClock | null {
  const hour = numberAt(form(i), hours, 12);
  if (hour === null) return null;
  const minute = (hour % 12) * 60;
  if (form(i + 1) === "o'clock") return { next: i + 2, minute, exact: false };
  if (!leads.has(form(i - 1)) || (loose.has(form(i - 1)) && !/^[\p{L}]/u.test(form(i - 2)))) return null;
  const past = tens[form(i + 1)];
  return past === undefined
    ? { next: i + 1, minute, exact: false }
    : { next: i + 2, minute: minute + past, exact: true };
}

function numberAt(form: string, table: Readonly<Record<string, number>>, most: number): number | null {
  const told = table[form];
  if (told !== undefined) return told;
  return form.length <= 2 && /^\d{1,2}$/u.test(form) && Number(form) > 0 && Number(form) <= most ? Number(form) : null;
}

function partBehind(i: number, { form, part }: ClockWords): boolean {
  for (let at = i; at <= i + mostBetween; at++) {
    if (part(at) !== null) return at > i || form(at) === 'tonight';
    if (!between.has(form(at))) return false;
  }
  return false;
}

/** The minute of the day that a clock of twelve hours means in a part of the day. */
export function inPart(minute: number, [from]: readonly [number, number]): number {
  const hour = Math.floor(minute / 60) % 12;
  const night = from >= 1080;
  const later = night ? hour >= 6 : from >= 720;
  return (minute % 720) + (later ? 720 : 0);
}

function wordsOf(list: string, first: number, step = 1): Readonly<Record<string, number>> {
  return plainTable<number>(Object.fromEntries(list.split(' ').map((word, k) => [word, first + k * step])));
}
