import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportInput } from '../../src/model';

/** Words to be found, by the report they stand in. */
export type Quotes = Readonly<Record<string, readonly string[]>>;

/** One answer as the seeds expect it. */
export interface ExpectedPosition {
  readonly says: string;
  /** Nobody asserts it: unknown, under investigation. */
  readonly open?: boolean;
  readonly quotes: Quotes;
}

/** Answers that the comparison sets side by side under one question of one of these kinds. */
export interface ExpectedQuestion {
  readonly about: string;
  readonly kinds: readonly string[];
  /** The question has these positions and no others, and those that are not open exclude each other pair by pair. */
  readonly exact?: boolean;
  readonly positions: readonly ExpectedPosition[];
}

/** `expected.json` of one incident. */
export interface Expected {
  readonly about: string;
  /** Reports that tell of it as news, and no others besides `passing`. */
  readonly reports: readonly string[];
  /** Reports that mention it in passing: listed as news or as a mention, both are right. */
  readonly passing?: readonly string[];
  /** Every conflict of the incident. */
  readonly conflicts: readonly ExpectedQuestion[];
  /** Answers that differ or agree without excluding each other. */
  readonly compatible: readonly ExpectedQuestion[];
  /** Words in several reports that go back to one origin. */
  readonly oneOrigin: readonly { readonly source: string; readonly quotes: Quotes }[];
}

export interface Seed {
  readonly name: string;
  readonly reports: readonly (ReportInput & { readonly id: string })[];
  readonly expected: Expected;
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../seeds');

const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

/** The seed incidents, in order of name. */
export function loadSeeds(): readonly Seed[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      reports: (readJson(name, 'reports.json') as { reports: Seed['reports'] }).reports,
      expected: readJson(name, 'expected.json') as Expected,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
