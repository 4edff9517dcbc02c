import type { LanguagePack, Problem, Report } from '../model';
import { stableId } from '../model';
import { type CheckContext, type CheckedReport, checkReport } from './check-report';

export interface ReadOptions {
  readonly packs: readonly LanguagePack[];
  /** Codes of the packs to read with; all of them when absent. */
  readonly languages?: readonly string[] | undefined;
  /** ISO 8601 date-time after which a report is dated in the future. */
  readonly now?: string | undefined;
}

/** Reports fit to be used, and what was wrong with the others. */
export interface ReadReports {
  /** In order of id, whatever the order they came in. */
  readonly reports: readonly Report[];
  /** In the order of the inputs. */
  readonly problems: readonly Problem[];
}

/**
 * Checks inputs and makes reports of them; every bad field is a typed problem, and the rest is kept.
 *
 * One id with one text is one report however often it comes. Of different texts under one id the earliest published is
 * kept (undated ones last, then by hash), so that the choice does not depend on the order of the inputs.
 *
 * @example readReports([{ id: 'a', body: '' }], { packs }).problems[0]?.kind // => 'field'
 */
export function readReports(inputs: readonly unknown[], options: ReadOptions): ReadReports {
  const { languages, now } = options;
  const packs = languages ? options.packs.filter(({ language }) => languages.includes(language)) : options.packs;
  const problems: Problem[] = [];
  const kept = new Map<string, Report>();
  if (!Array.isArray(inputs))
    throw new TypeError(`Expected a list of reports; got ${inputs === null ? 'null' : typeof inputs}.`);
  inputs.forEach((input, index) => {
    const checked = checkedReport(input, index, { packs, now });
    problems.push(...checked.problems);
    if (!checked.report) return;
    const report = checked.report;
    const rival = kept.get(report.id);
    if (rival && (rival.body !== report.body || rival.title !== report.title)) {
      problems.push({ kind: 'duplicate-id', report: report.id, effect: 'report-skipped' });
    }
    if (!rival || rank(report) < rank(rival)) kept.set(report.id, report);
  });
  const reports = [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { reports, problems };
}

/** An input whose fields throw when they are read (a getter, a revoked proxy) is a bad input like any other. */
function checkedReport(input: unknown, index: number, context: CheckContext): CheckedReport {
  try {
    return checkReport(input, index, context);
  } catch (error) {
    const actual = error instanceof Error ? error.message.slice(0, 80) : 'what cannot be read';
    const expected = 'an object whose fields can be read';
    return {
      report: null,
      problems: [{ kind: 'field', report: `#${index}`, field: 'report', expected, actual, effect: 'report-skipped' }],
    };
  }
}

function rank({ publishedAt, outlet, title, body, language, url, credits }: Report): string {
  return `${publishedAt ?? '~'} ${stableId(title, body, outlet, language, url, ...credits)}`;
}
