import { WordKind } from '../../text/word-scanner';
import type { TimeScan } from './time-scan';
import type { TimeWord } from './time-words';
import { Shape, type Word } from './word';

/** "Tuesday", "Tuesday last", "Tuesdays". */
export function weekday(scan: TimeScan, i: number, time: Extract<TimeWord, { kind: 'weekday' }>): number {
  const word = scan.word(i) as Word;
  if (scan.draft.weekday !== null || word.shape === Shape.Lower) return i;
  if (time.short && !dated(scan, i)) return i;
  scan.draft.weekday = time.value;
  if (time.every) scan.draft.sort = 'recurring';
  scan.refine('day');
  scan.shadeDay();
  let next = i + 1;
  if (time.short && scan.word(next)?.surface === '.') next++;
  if (scan.form(next) === 'last') {
    scan.draft.side = 'before';
    next++;
  }
  return next;
}

function dated(scan: TimeScan, i: number): boolean {
  const next = scan.word(i + 1);
  const after = scan.word(i + 2);
  return (
    next?.kind === WordKind.Number ||
    next?.time?.kind === 'month' ||
    after?.kind === WordKind.Number ||
    after?.time?.kind === 'month'
  );
}

/** "April 21, 2024", "April 2024", "April". */
export function monthFirst(
  scan: TimeScan,
  i: number,
  time: Extract<TimeWord, { kind: 'month' }>,
  first: boolean,
): number {
  const word = scan.word(i) as Word;
  const draft = scan.draft;
  if (draft.month !== null || word.shape === Shape.Lower) return i;
  let next = i + 1;
  // What ends the sentence is its stop.
  if (scan.word(next)?.surface === '.' && time.doubtful && scan.word(next + 1) !== undefined) next++;
  const day = ordinal(scan, next);
  if (
    day === null &&
    time.doubtful &&
    !yearAt(scan, next) &&
    (!first || !monthLeads.has(scan.units.words[i - 1]?.form ?? ''))
  )
    return i;
  draft.month = time.value;
  scan.refine('month');
  scan.shade = '';
  if (day !== null) {
    draft.day = day;
    scan.refine('day');
    next++;
    // "3–4 May", "May 3-4": the first day.
    if (scan.word(next)?.kind === WordKind.Join && ordinal(scan, next + 1) !== null) next += 2;
  }
  return yearAfter(scan, next);
}

/** "21 April 2024", "the 21st of April", "21/04/2024", "2024-04-21", "3-4 May". */
export function dayFirst(scan: TimeScan, i: number): number {
  const draft = scan.draft;
  if (draft.day !== null || draft.month !== null) return i;
  const iso = numeric(scan, i);
  if (iso > i) return iso;
  const day = ordinal(scan, i);
  if (day === null) return i;
  let next = i + 1;
  if ((scan.word(next)?.kind === WordKind.Join || scan.form(next) === 'and') && ordinal(scan, next + 1) !== null)
    next += 2;
  if (scan.form(next) === 'of') next++;
  const month = scan.time(next);
  if (month?.kind !== 'month' || scan.word(next)?.shape === Shape.Lower) return i;
  draft.day = day;
  draft.month = month.value;
  scan.refine('day');
  scan.shadeDay();
  next++;
  if (month.doubtful && scan.word(next)?.surface === '.' && yearAt(scan, next + 1)) next++;
  return yearAfter(scan, next);
}

function numeric(scan: TimeScan, i: number): number {
  const [a, x, b, y, c] = [0, 1, 2, 3, 4].map((k) => scan.word(i + k));
  if (x === undefined || y === undefined || x.surface !== y.surface || (x.surface !== '/' && x.kind !== WordKind.Join))
    return i;
  const [p = '', q = '', r = ''] = [a?.form, b?.form, c?.form];
  if (!/^\d{1,4}$/u.test(p) || !/^\d{1,2}$/u.test(q) || !/^\d{1,4}$/u.test(r)) return i;
  const yearFirst = p.length === 4;
  const [year, month, day] = yearFirst ? [p, q, r] : [r, q, p];
  if (year.length !== 4 || day.length > 2) return i;
  // 04/21/2024 can only be American.
  const swap = !yearFirst && Number(month) > 12;
  const [m, d] = swap ? [Number(day), Number(month)] : [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return i;
  Object.assign(scan.draft, { year: Number(year), month: m, day: d });
  scan.refine('day');
  return i + 5;
}

/** "in 2019", "(2019": a year without a month. */
export function yearAlone(scan: TimeScan, i: number, first: boolean): number {
  const word = scan.word(i) as Word;
  if (scan.draft.year !== null || !/^(?:1[5-9]|20)\d\d$/u.test(word.form)) return i;
  if (first) {
    const before = scan.units.words[i - 1]?.form ?? '';
    const next = scan.word(i + 1);
    if (!yearLeads.has(before) && before !== '(' && !(one.has(before) && isYearOf(scan, i))) return i;
    if (
      next?.kind === WordKind.Word &&
      next.readings.length > 0 &&
      (next.tags & pluralBit) !== 0 &&
      before !== 'in' &&
      before !== 'since' &&
      before !== 'of' &&
      before !== 'the'
    )
      return i;
    if (next?.kind === WordKind.Join) return i;
  }
  scan.draft.year = Number(word.form);
  scan.refine('year');
  return i + 1;
}

/** "A 2010 collision", "his 2019 visit": so many are not one, unless what follows measures it. */
export function isYearOf(scan: TimeScan, i: number): boolean {
  const next = scan.word(i + 1);
  return /^(?:19|20)\d\d$/u.test(scan.form(i)) && next?.kind === WordKind.Word && !measuring.has(next.form);
}

function yearAt(scan: TimeScan, i: number): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(scan.form(i));
}

function yearAfter(scan: TimeScan, i: number): number {
  let at = i;
  if (scan.word(at)?.surface === ',' || scan.form(at) === 'of') at++;
  if (scan.draft.year !== null || !yearAt(scan, at)) return i;
  scan.draft.year = Number(scan.form(at));
  return at + 1;
}

/** A day of the month at `i`: "21", "21st". */
function ordinal(scan: TimeScan, i: number): number | null {
  const form = scan.form(i);
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(form);
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

const one = new Set('a an his her its their our my'.split(' '));
const measuring = new Set(
  'metre meter kilometre kilometer km m mile foot feet ft inch yard acre hectare square ton tonne kg pound lb gallon litre liter watt megawatt mw kw volt hp seat page word year dollar euro strong plus'.split(
    ' ',
  ),
);
const pluralBit = 2;
const yearLeads = new Set(
  'in since until till by of during from early late mid before after year the between and around back to'.split(' '),
);
const monthLeads = new Set(
  'in since until till by of during from early late mid before after last this next throughout around'.split(' '),
);
