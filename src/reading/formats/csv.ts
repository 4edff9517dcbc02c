import Papa from 'papaparse';
import type { Problem, ReportInput } from '../../model';
import { plainTable } from '../../text/plain-table';
import { columnDates } from './column-dates';
import { defined, namesOf, textOf } from './fields';
import { problemsOf } from './problems';
import { readInput } from './read-input';
import type { Reader } from './reader';

/** Column headings in English and Arabic, their letters in lower case, and the field each stands for. */
const columns: Readonly<Record<string, keyof ReportInput>> = plainTable<keyof ReportInput>({
  id: 'id',
  guid: 'id',
  outlet: 'outlet',
  publisher: 'outlet',
  source: 'outlet',
  language: 'language',
  lang: 'language',
  publishedat: 'publishedAt',
  published: 'publishedAt',
  date: 'publishedAt',
  pubdate: 'publishedAt',
  title: 'title',
  headline: 'title',
  body: 'body',
  text: 'body',
  content: 'body',
  url: 'url',
  link: 'url',
  credits: 'credits',
  credit: 'credits',
  المعرف: 'id',
  الرقم: 'id',
  المصدر: 'outlet',
  الوسيلة: 'outlet',
  الناشر: 'outlet',
  الصحيفة: 'outlet',
  اللغة: 'language',
  التاريخ: 'publishedAt',
  تاريخالنشر: 'publishedAt',
  العنوان: 'title',
  النص: 'body',
  الخبر: 'body',
  المحتوى: 'body',
  نصالخبر: 'body',
  الرابط: 'url',
});

/** The line by which spreadsheets are told what parts the fields: `sep=;`. */
const separatorLine = /^sep=.\r?\n/iu;

/** Reads CSV (comma, semicolon, tab or bar) with a row of headings; `credits` are parted by `;` or `|`. */
export const readCsv: Reader = (input, context) => {
  const { text, encoding, problems, binary } = readInput(input, context, 'csv');
  if (binary) return { reports: [], problems, encoding };
  const make = problemsOf(context.name, 'csv');
  const { rows, faults, headings } = rowsOf(text.replace(separatorLine, ''));
  const found: Problem[] = [...problems];
  const fieldOf = new Map<string, keyof ReportInput>();
  for (const heading of headings) {
    const field = columns[heading.toLowerCase().replace(/[^a-z\u0621-\u064a]/gu, '')];
    if (field && ![...fieldOf.values()].includes(field)) fieldOf.set(heading, field);
  }
  if (![...fieldOf.values()].includes('body')) {
    found.push(make.format('row 1', 'has no column called body, text or content'));
    return { reports: [], problems: found, encoding };
  }
  const dated = [...fieldOf].find(([, field]) => field === 'publishedAt')?.[0];
  if (dated !== undefined) {
    const dates = columnDates(rows.map((row) => textOf(row[dated])));
    for (const [index, row] of rows.entries()) if (dates[index] !== undefined) row[dated] = dates[index];
  }
  const reports: ReportInput[] = [];
  for (const [index, row] of rows.entries()) {
    const fault = faults.get(index);
    if (fault === undefined) reports.push(reportOf(row, fieldOf));
    else found.push(make.format(`row ${index + 2}`, fault));
  }
  return { reports, problems: found, encoding };
};

/** Rows under the headings, and what is wrong with some of them, by index. */
interface Rows {
  readonly headings: readonly string[];
  readonly rows: readonly Record<string, unknown>[];
  readonly faults: ReadonlyMap<number, string>;
}

/** Broken quotes after which reading starts anew at the next line; each start reads all the rest. */
const RESUMES = 100;

/** Parses the rows; a quote that is broken or never closed costs its own row, not those that it would swallow. */
function rowsOf(text: string): Rows {
  const rows: Record<string, unknown>[] = [];
  const faults = new Map<number, string>();
  const first = parse(text);
  const headings = first.meta.fields ?? [];
  const names = headings.map((heading) => heading.replace(/^\d+:/u, ''));
  let part = first;
  let rest = text;
  for (let resumed = 0; ; resumed++) {
    const broken = resumed < RESUMES ? part.errors.find(({ type }) => type === 'Quotes') : undefined;
    // Papa Parse counts the headings as a row where quotes are concerned, and not where the number of fields is.
    const sound = broken === undefined ? part.data.length : Math.max(0, (broken.row ?? 1) - 1);
    for (const { type, message, row = 0 } of part.errors) {
      const index = type === 'Quotes' ? Math.max(0, row - 1) : row;
      if (type !== 'Delimiter' && (index < sound || broken === undefined)) faults.set(rows.length + index, message);
    }
    for (const row of part.data.slice(0, sound)) rows.push(row);
    if (broken === undefined) break;
    faults.set(rows.length, broken.message);
    rows.push({});
    const next = rest.indexOf('\n', broken.index ?? 0);
    if (next < 0 || rest.slice(next).trim() === '') break;
    // The headings again, so that the remainder is read like the whole.
    rest = `${Papa.unparse([names], { delimiter: first.meta.delimiter })}\n${rest.slice(next + 1)}`;
    part = parse(rest, first.meta.delimiter);
  }
  return { headings, rows, faults };
}

function parse(text: string, delimiter?: string) {
  return Papa.parse<Record<string, string | string[]>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
    ...(delimiter !== undefined && { delimiter }),
    // Numbered, since headings may repeat: the first of a name is taken.
    transformHeader: (heading, index) => `${index}:${heading}`,
  });
}

function reportOf(
  row: Readonly<Record<string, unknown>>,
  fieldOf: ReadonlyMap<string, keyof ReportInput>,
): ReportInput {
  const fields: Record<string, unknown> = {};
  for (const [heading, field] of fieldOf) {
    // The body goes on as it stands, also when it is empty: the library says so by the report's id.
    if (field === 'body') fields.body = row[heading];
    else if (field === 'credits')
      fields.credits = namesOf(
        String(row[heading] ?? '')
          .split(/[;|]/u)
          .map(textOf),
      );
    else fields[field] = textOf(row[heading]);
  }
  return defined(fields) as unknown as ReportInput;
}
