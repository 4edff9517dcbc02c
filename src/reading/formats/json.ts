import type { Problem, ReportInput } from '../../model';
import { isFields } from './fields';
import { parseJson } from './parse-json';
import { type ProblemMaker, problemsOf } from './problems';
import { readInput } from './read-input';
import type { Reader } from './reader';

/**
 * Reads reports as JSON (`{"reports": […]}`, a list, or one report) or as JSON Lines, one report a line. Fields are
 * handed on as they stand: checking them is the library's business, and it names the report and the field.
 *
 * @example readJson('{"reports":[{"id":"a","body":"…"}]}', { name: '-' }).reports.length // => 1
 */
export const readJson: Reader = (input, context) => {
  const { text, encoding, problems, binary } = readInput(input, context, 'json');
  if (binary) return { reports: [], problems, encoding };
  const make = problemsOf(context.name, 'json');
  const parsed = parseJson(text);
  const read = parsed.ok
    ? fromValue(parsed.value, make)
    : isJsonLines(text)
      ? fromLines(text, problemsOf(context.name, 'jsonl'))
      : { reports: [], problems: [make.format(parsed.where, parsed.detail)] };
  return { reports: read.reports, problems: [...problems, ...read.problems], encoding };
};

interface Read {
  readonly reports: readonly ReportInput[];
  readonly problems: readonly Problem[];
}

function fromValue(value: unknown, make: ProblemMaker): Read {
  if (isFields(value) && 'reports' in value) {
    if (Array.isArray(value.reports)) return fromList(value.reports, 'reports', make);
    return { reports: [], problems: [make.format('reports', 'is no list')] };
  }
  if (Array.isArray(value)) return fromList(value, '', make);
  if (isFields(value) && 'body' in value) return fromList([value], '', make);
  return { reports: [], problems: [make.format(null, 'neither {"reports": […]}, a list of reports, nor a report')] };
}

function fromList(items: readonly unknown[], path: string, make: ProblemMaker): Read {
  const reports: ReportInput[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of items.entries()) {
    // Fields of the wrong type go on as they are: crossReference reports each by name.
    if (isFields(item)) reports.push(item as unknown as ReportInput);
    else problems.push(make.format(`${path}[${index}]`, 'is no object'));
  }
  return { reports, problems };
}

/** JSON Lines: one of the first two lines that are not blank is an object by itself. */
function isJsonLines(text: string): boolean {
  const lines = /^\s*([^\n]*)\n\s*([^\n]*)/u.exec(text);
  return [lines?.[1], lines?.[2]].some((line) => {
    const parsed = parseJson(line ?? '');
    return parsed.ok && isFields(parsed.value);
  });
}

function fromLines(text: string, make: ProblemMaker): Read {
  const reports: ReportInput[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJson(line);
    if (!parsed.ok) problems.push(make.format(`line ${index + 1}`, parsed.detail));
    else if (isFields(parsed.value)) reports.push(parsed.value as unknown as ReportInput);
    else problems.push(make.format(`line ${index + 1}`, 'is no object'));
  }
  return { reports, problems };
}
