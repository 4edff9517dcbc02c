/** What is wrong with one piece of input; the rest is processed all the same. */
export type Problem =
  | FieldProblem
  | DuplicateIdProblem
  | UngroundedProblem
  | ExtractorProblem
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

/** An extractor of the user's returned a quote that does not stand in the text, or not at the place it names. */
export interface UngroundedProblem {
  readonly kind: 'ungrounded';
  readonly extractor: string;
  readonly report: string;
  /** Where in the answer: `[3].arguments[0].quote`. */
  readonly where: string;
  readonly quote: string;
  /** Words of the report that differ from it in case, space or marks only; null where there are none. */
  readonly nearest: string | null;
  readonly effect: ExtractorEffect;
}

/** What becomes of an extractor's answer, or a part of it, that cannot be used; the rest stands. */
export type ExtractorEffect = 'answer-ignored' | 'claim-refused' | 'argument-refused' | 'field-ignored';

/** An extractor of the user's threw, or answered with what is no claim. */
export interface ExtractorProblem {
  readonly kind: 'extractor';
  readonly extractor: string;
  readonly report: string;
  /** Where in the answer: `[3].event`, or `` for the whole. */
  readonly where: string;
  readonly expected: string;
  /** What came, shortened to 80 characters. */
  readonly actual: string;
  readonly effect: ExtractorEffect;
}

/** A rule threw, returned what is no verdict, changed its input or was stopped; its verdict is left out. */
export interface RuleProblem {
  readonly kind: 'rule';
  readonly rule: string;
  readonly question: string | null;
  readonly fault: 'threw' | 'bad-verdict' | 'mutated-input' | 'unknown-message' | 'timed-out';
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

/** A lexicon entry of the user's that cannot be used. */
export interface EntryProblem {
  readonly kind: 'entry';
  readonly entry: string;
  readonly field: string;
  readonly detail: string;
}
