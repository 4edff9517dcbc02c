import type { TimeReading, TimeSpan } from './time-reading';

/** Takes a span as the distance from the report, or as the length of a duration. */
export function setOffset(reading: TimeReading, span: Pick<TimeSpan, 'unit' | 'by'>, sign: 1 | -1): void {
  const { time } = reading;
  const by = sign * span.by;
  if (span.unit === 'minute' || span.unit === 'hour') {
    time.precision = span.unit;
    time.dayOffset = time.sort === 'duration' ? null : 0;
  } else {
    time.offset = { unit: span.unit, by };
    time.precision = span.unit;
  }
}
