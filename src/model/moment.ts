/** The smallest unit of time that was told. */
export type Precision = 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'year';

/**
 * An interval of time. Where the date is known, `from` and `to` are ISO 8601 date-times (to exclusive); where it is not,
 * they are null and `weekday` and `clock` hold what was said.
 */
export interface MomentValue {
  readonly kind: 'moment';
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  /** 0 Sunday … 6 Saturday, when a weekday was named or follows from the date. */
  readonly weekday: number | null;
  /** Minutes of the day [from, to), when an hour or a part of the day was named. */
  readonly clock: readonly [number, number] | null;
  /** `utc`, or `local` to the place told of. */
  readonly zone: 'utc' | 'local';
  /** How the text put it. */
  readonly text: string;
}
