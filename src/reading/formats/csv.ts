import Papa from 'papaparse';
import type { Problem, ReportInput } from '../../model';
import { defined, namesOf, textOf } from './fields';
import { problemsOf } from './problems';
import { readInput } from './read-input';
import type { Reader } from './reader';

/** Column headings, folded to lower-case letters, and the field each stands for. */
const columns: Readonly<Record<string, keyof ReportInput>> = {
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
};

/** Reads CSV (comma, semicolon, tab or bar) with a row of headings; `credits` are parted by `;` or `|`. */
export const readCsv: Reader = (input, context) => {
  const { text, encoding, problems, binary } = readInput(input, context, 'csv');
  if (binary) return { reports: [], problems, encoding };
  const make = problemsOf(context.name, 'csv');
  const { data, errors, meta } = Papa.parse<Record<string, string | string[]>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
    // Numbered, since headings may repeat: the first of a name is taken.
    transformHeader: (heading, index) => `${index}:${heading}`,
  });
  const found: Problem[] = [...problems];
  const fieldOf = new Map<string, keyof ReportInput>();
  for (const heading of meta.fields ?? []) {
    const field = columns[heading.toLowerCase().replace(/[^a-z]/gu, '')];
    if (field && ![...fieldOf.values()].includes(field)) fieldOf.set(heading, field);
  }
  if (![...fieldOf.values()].includes('body')) {
    found.push(make.format('row 1', 'has no column called body, text or content'));
    return { reports: [], problems: found, encoding };
  }
  const broken = new Map<number, string>();
  for (const { row, type, message } of errors) {
    if (type === 'FieldMismatch' || type === 'Quotes') broken.set(row ?? 0, message);
  }
  const reports: ReportInput[] = [];
  for (const [index, row] of data.entries()) {
    const fault = broken.get(index);
    if (fault === undefined) reports.push(reportOf(row, fieldOf));
    else found.push(make.format(`row ${index + 2}`, fault));
  }
  return { reports, problems: found, encoding };
};

function reportOf(row: Record<string, unknown>, fieldOf: ReadonlyMap<string, keyof ReportInput>): ReportInput {
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
