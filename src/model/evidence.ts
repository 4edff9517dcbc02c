/** Where words stand in a report: UTF-16 units of the part as it was given (Web Annotation text position selector). */
export interface Span {
  readonly part: 'title' | 'body';
  readonly start: number;
  /** Exclusive; `start < end <= length of the part`. */
  readonly end: number;
}

/** Words of a report, by position and by quote. Invariant: `quote === report[part].slice(start, end)`. */
export interface Evidence extends Span {
  readonly report: string;
  readonly quote: string;
}
