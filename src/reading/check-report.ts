import type { FieldProblem, LanguagePack, Report } from '../model';
import { stableId } from '../model';
import { detectLanguage } from './detect-language';
import { pageDate } from './page-date';
import { pageLines } from './page-line';
import { parseDate } from './parse-date';

/** What checking needs besides the input itself. */
export interface CheckContext {
  readonly packs: readonly LanguagePack[];
  /** ISO 8601; a report dated more than a day later is dated in the future. Absent: only past the year 2100. */
  readonly now?: string | undefined;
}

/** A report, or null when nothing can be made of the input, and what was wrong with it. */
export interface CheckedReport {
  readonly report: Report | null;
  readonly problems: readonly FieldProblem[];
}

/** The year in which a lost timestamp (zero) lands. */
const epoch = '1970';
const farFuture = '2100-01-01T00:00:00.000Z';
const day = 86_400_000;

/** Checks one input field by field: a bad body drops the report, any other bad field only itself. */
export function checkReport(input: unknown, index: number, context: CheckContext): CheckedReport {
  const problems: FieldProblem[] = [];
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { report: null, problems: [problem(`#${index}`, 'report', 'an object', input, 'report-skipped')] };
  }
  const fields = input as Readonly<Record<string, unknown>>;
  const given = fields.id;
  // A number is how many databases spell an id; it reads as its digits.
  const id = typeof given === 'number' && Number.isFinite(given) ? String(given) : given;
  const hasId = typeof id === 'string' && id.trim() !== '';
  const name = hasId ? (id as string) : `#${index}`;
  const flag = (field: string, expected: string, effect: FieldProblem['effect'] = 'field-ignored'): null => {
    problems.push(problem(name, field, expected, fields[field], effect));
    return null;
  };
  const text = (field: string): string | null => {
    const value = fields[field];
    if (value === undefined || value === null || value === '') return null;
    return typeof value === 'string' ? value : flag(field, 'a string');
  };

  const body = fields.body;
  if (typeof body !== 'string' || !/[\p{L}\p{N}]/u.test(body)) {
    flag('body', typeof body === 'string' ? 'a text with words in it' : 'a string', 'report-skipped');
    return { report: null, problems };
  }
  if (given !== undefined && given !== null && !hasId) flag('id', 'a string that is not empty');
  const title = text('title') ?? '';
  const outlet = text('outlet');
  // Without a date of its own, a page may print one.
  const publishedAt =
    dateOf(text('publishedAt'), context.now, (expected) => flag('publishedAt', expected)) ?? pageDate(pageLines(body));
  const language = languageOf(text('language'), context.packs, (expected) => flag('language', expected));
  return {
    report: {
      id: hasId ? (id as string) : stableId('report', outlet, publishedAt, title, body),
      outlet: outlet === null ? null : outlet.trim(),
      language: language ?? detectLanguage(`${title}\n${body}`, context.packs),
      publishedAt,
      title,
      body,
      url: text('url'),
      credits: creditsOf(fields.credits, () => flag('credits', 'a list of strings')),
    },
    problems,
  };
}

function dateOf(text: string | null, now: string | undefined, flag: (expected: string) => null): string | null {
  if (text === null) return null;
  const date = parseDate(text);
  if (date === null) return flag('an ISO 8601 date or date-time');
  if (date.startsWith(epoch)) return flag('a date of publication; 1970 is a lost timestamp');
  const today = now === undefined ? null : parseDate(now);
  const latest = today === null ? farFuture : new Date(Date.parse(today) + day).toISOString();
  return date > latest ? flag('a date of publication that is not in the future') : date;
}

function languageOf(
  text: string | null,
  packs: readonly LanguagePack[],
  flag: (expected: string) => null,
): string | null {
  if (text === null) return null;
  const primary = text.trim().toLowerCase().split(/[-_]/u)[0];
  const pack = packs.find(({ language }) => language === primary);
  return pack ? pack.language : flag(`one of ${packs.map(({ language }) => language).join(', ')}`);
}

function creditsOf(value: unknown, flag: () => null): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value as readonly string[];
  flag();
  return [];
}

function problem(
  report: string,
  field: string,
  expected: string,
  actual: unknown,
  effect: FieldProblem['effect'],
): FieldProblem {
  return { kind: 'field', report, field, expected, actual: shown(actual), effect };
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : value.slice(0, 80);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' || typeof value === 'symbol' ? typeof value : String(value).slice(0, 80);
}
