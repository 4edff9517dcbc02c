import type { Evidence, Report } from '../../model';
import { nameForm } from '../comparison';

/** One quotation that two reports carry word for word. */
export interface SharedQuote {
  readonly from: Evidence;
  readonly on: Evidence;
}

/** Folded quotations shorter than this may be shared by chance. */
const shortest = 30;
/** UTF-16 units within which a quotation must close. */
const longest = 1200;

/** What closes a quotation, by the UTF-16 unit that opens it. */
const closers: ReadonlyMap<number, string> = new Map(
  ['«»', '“”', '""', '„“'].map((pair) => [pair.charCodeAt(0), pair.charAt(1)]),
);

/** Finds quotations that several reports carry, each later report leaning on the first; reports come in order of time. */
export function sharedQuotes(reports: readonly Report[]): SharedQuote[] {
  const first = new Map<string, Evidence>();
  const found: SharedQuote[] = [];
  for (const report of reports) {
    const seen = new Set<string>();
    for (const evidence of quotesOf(report)) {
      const key = nameForm(evidence.quote);
      if (key.length < shortest || seen.has(key)) continue;
      seen.add(key);
      const on = first.get(key);
      if (on === undefined) first.set(key, evidence);
      else if (on.report !== report.id) found.push({ from: evidence, on });
    }
  }
  return found;
}

/** The words between quotation marks, in one pass; a mark that does not close within reach opens nothing. */
function* quotesOf({ id, body }: Report): Generator<Evidence> {
  for (let start = 0; start < body.length; start++) {
    const closer = closers.get(body.charCodeAt(start));
    if (closer === undefined) continue;
    const end = nextWithin(body, closer, start + 1);
    if (end < 0) continue;
    yield { report: id, part: 'body', start: start + 1, end, quote: body.slice(start + 1, end) };
    start = end;
  }
}

function nextWithin(text: string, mark: string, from: number): number {
  const end = Math.min(text.length, from + longest);
  for (let i = from; i < end; i++) if (text.charAt(i) === mark) return i > from ? i : -1;
  return -1;
}
