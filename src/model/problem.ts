/** What is wrong with one piece of input; the rest is processed all the same. */
export type Problem =
  | FieldProblem
  | DuplicateIdProblem
  | UngroundedProblem
  | RuleProblem
  | FormatProblem
  | SnapshotProblem
  | EntryProblem;

/** A field of a report that cannot be used: `body` empty or no string, `publishedAt` unparseable, `language` unknown … */
export interface FieldProblem {
  readonly kind: 'field';
  /** Id of the report, or `#3` for the fourth report when it has none. */
  readonly report: string;
  readonly field: string;
  readonly expected: string;
  /** What came, shortened to 80 characters. */
  readonly actual: string;
  /** Whether the report was left out, or kept without the field. */
  readonly effect: 'report-skipped' | 'field-ignored';
}

/** Two reports carry one id and different texts; the first is kept. */
export interface DuplicateIdProblem {
  readonly kind: 'duplicate-id';
  readonly report: string;
  readonly effect: 'report-skipped';
}

/** An extractor of the user's returned a quote that does not stand in the text. */
export interface UngroundedProblem {
  readonly kind: 'ungrounded';
  readonly report: string;
  readonly quote: string;
}

/** A rule threw, returned what is no verdict, or changed its input; its verdict is left out. */
export interface RuleProblem {
  readonly kind: 'rule';
  readonly rule: string;
  readonly question: string | null;
  readonly fault: 'threw' | 'bad-verdict' | 'mutated-input' | 'unknown-message';
  readonly detail: string;
}

/** A file or stream that is not of the format it was read as. */
export interface FormatProblem {
  readonly kind: 'format';
  /** File name, or `-` for standard input. */
  readonly name: string;
  readonly format: string;
  /** Where in it: `line 3`, `items[2].body_text`, or null for the whole. */
  readonly where: string | null;
  readonly detail: string;
}

/** A desk snapshot that cannot be used. */
export interface SnapshotProblem {
  readonly kind: 'snapshot';
  readonly where: string;
  readonly detail: string;
}

/** A gazetteer or lexicon entry of the user's that cannot be used. */
export interface EntryProblem {
  readonly kind: 'entry';
  readonly entry: string;
  readonly field: string;
  readonly detail: string;
}
