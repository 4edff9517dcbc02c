import { foldLine } from './fold-line';
import type { PageLine } from './page-line';
import { openingOf, pageWords } from './page-words';

/** Stamps stand among the first lines of a page or the last. */
const top = 6;
const bottom = 3;
/** A stamp has few words besides its date: "Last updated at 11:24, Tuesday", «آخر تحديث». */
const longest = 12;
const besides = 5;

/** Month names as each language prints them; Arabic has three sets (Gregorian, Levantine, Maghrebi). */
const locales = ['en', 'ar-EG', 'ar-IQ', 'ar-MA', 'ar-DZ', 'ar-TN'];
const months: ReadonlyMap<string, number> = new Map(
  locales.flatMap((locale) =>
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
      (['long', 'short'] as const).map((style) => {
        const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
        return [foldLine(format.format(new Date(Date.UTC(2024, month, 15)))), month + 1] as const;
      }),
    ),
  ),
);

/**
 * The day a page says it was printed: a line near its top or end that is little more than a date. Null when there is
 * none, when two such lines differ by more than a week, or when day and month cannot be told apart (04/05/2012).
 *
 * @returns ISO 8601 at midnight UTC
 */
export function pageDate(lines: readonly PageLine[]): string | null {
  let found: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (index >= top && index < lines.length - bottom) continue;
    // Whoever embedded a post did not date the page with it.
    if (line.words > longest || line.stopped || openingOf(line.folded, pageWords.postedBy) !== null) continue;
    const words = line.folded.split(' ');
    if (words.filter((word) => /^[\p{L}]{2,}/u.test(word) && !months.has(word)).length > besides) continue;
    const day = stampDay(words);
    if (day === null) continue;
    if (found !== null && Math.abs(day - found) > 7 * 86_400_000) return null;
    found = found === null ? day : Math.min(day, found);
  }
  return found === null ? null : new Date(found).toISOString();
}

function stampDay(words: readonly string[]): number | null {
  const numbers = words.map((word) => numberOf(word));
  const year = numbers.findIndex(
    (number, at) => number !== null && number >= 1990 && number <= 2100 && /^\S{4}$/u.test(words[at] ?? ''),
  );
  if (year < 0) return null;
  const at = words.findIndex((word) => months.has(word));
  if (at >= 0) {
    const day = [numbers[at - 1], numbers[at + 1]].find((number) => number != null && number >= 1 && number <= 31);
    return day == null ? null : dayOf(numbers[year] ?? 0, months.get(words[at] ?? '') ?? 0, day);
  }
  const [a, b] =
    year >= 2 && inDate(numbers[year - 1]) && inDate(numbers[year - 2]) ? [numbers[year - 2], numbers[year - 1]] : [];
  if (a != null && b != null) {
    if (a === b || a > 12) return dayOf(numbers[year] ?? 0, b, a);
    return b > 12 ? dayOf(numbers[year] ?? 0, a, b) : null;
  }
  const [m, d] = [numbers[year + 1], numbers[year + 2]];
  return m != null && d != null && inDate(m) && inDate(d) ? dayOf(numbers[year] ?? 0, m, d) : null;
}

function inDate(number: number | null | undefined): boolean {
  return number != null && number >= 1 && number <= 31;
}

function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCDate() === day ? date.getTime() : null;
}

/** Value of a word of digits, Latin or Arabic, perhaps with an English ordinal ending. */
function numberOf(word: string): number | null {
  const digits = word
    .replace(/(?:st|nd|rd|th)$/u, '')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  return /^\d{1,4}$/u.test(digits) ? Number(digits) : null;
}
