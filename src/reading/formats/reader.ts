import type { Problem, ReportInput } from '../../model';

/** Where the input came from, for problems and for reports that bring no id of their own. */
export interface ReaderContext {
  /** File name, or `-` for standard input. */
  readonly name: string;
}

/** What a reader made of its input: reports, and what could not be used. */
export interface ReaderResult {
  readonly reports: readonly ReportInput[];
  readonly problems: readonly Problem[];
  /** Encoding the bytes were read in; null when text was handed in. */
  readonly encoding: string | null;
}

/** Turns one file of a format into reports. Never throws on bad data: it comes back as a problem. */
export type Reader = (input: string | Uint8Array, context: ReaderContext) => ReaderResult;
