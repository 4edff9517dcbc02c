/** A stretch of a sentence round one verb. Token indexes [from, to). */
export interface Clause {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** What opens it: `that`/إن, a relative, a subordinator, a conjunction or comma, or nothing. */
  readonly opener: 'main' | 'content' | 'relative' | 'resumed' | 'adverbial' | 'joined';
}
