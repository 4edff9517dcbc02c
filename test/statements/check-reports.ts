import { expect, it } from 'vitest';
import { crossReference } from '../../src';

/** Texts of reports, one or several to a row. */
type Row = readonly string[];

/** Rows with a dispute, rows with one that is not told yet, rows without, and rows without in which one is told all the same. */
export interface ReportTables {
  readonly told: readonly Row[];
  readonly missed?: readonly Row[];
  readonly silent: readonly Row[];
  readonly loud?: readonly Row[];
}

/** One test for each row, read as reports of one moment: whether they are at odds on a question of one of the kinds. */
export function checkReports(kinds: readonly string[], { told, missed = [], silent, loud = [] }: ReportTables): void {
  const disputed = (row: Row) => conflictsOf(row).some((kind) => kinds.includes(kind));

  it.each(told.map(named))('told: %s', (_, row) => expect(disputed(row)).toBe(true));

  it.fails.each(missed.map(named))('told: %s', (_, row) => expect(disputed(row)).toBe(true));

  it.each(silent.map(named))('silent: %s', (_, row) => expect(disputed(row)).toBe(false));

  it.fails.each(loud.map(named))('silent: %s', (_, row) => expect(disputed(row)).toBe(false));
}

function named(row: Row): readonly [title: string, row: Row] {
  return [row.join(' | '), row];
}

function conflictsOf(row: Row): readonly string[] {
  const { incidents } = crossReference(
    row.map((body, at) => ({
      id: `r${at}`,
      outlet: `Outlet ${at}`,
      language: /[\p{Script=Arabic}]/u.test(body) ? 'ar' : 'en',
      publishedAt: '2024-05-16T08:00:00Z',
      body,
    })),
  );
  const questions = incidents.flatMap((incident) => incident.questions);
  return questions.flatMap(({ kind, relation }) => (relation === 'conflict' ? [kind] : []));
}
