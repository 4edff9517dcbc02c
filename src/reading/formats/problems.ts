import type { FieldProblem, FormatProblem } from '../../model';

/** Makes the problems of one file of one format. */
export interface ProblemMaker {
  /** The file, or the part of it at `where`, is not of the format. */
  format(where: string | null, detail: string): FormatProblem;
  /** A report lacks a field that it cannot do without. */
  missing(report: string, field: string, expected: string, actual?: unknown): FieldProblem;
}

/** Problems that name the file and the format once, so that readers need not. */
export function problemsOf(name: string, format: string): ProblemMaker {
  return {
    format: (where, detail) => ({ kind: 'format', name, format, where, detail }),
    missing: (report, field, expected, actual) => ({
      kind: 'field',
      report,
      field,
      expected,
      actual: shortened(actual),
      effect: 'report-skipped',
    }),
  };
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value === undefined ? 'nothing' : value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
