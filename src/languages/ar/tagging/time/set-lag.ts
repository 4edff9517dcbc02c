import type { TimeReading, TimeSpan, TimeUnit } from './time-reading';

const seconds: Readonly<Partial<Record<TimeUnit, number>>> = { minute: 60, hour: 3600 };

/** How many of a unit «دقائق» and «ساعات» without a number stand for at most. */
const several: Readonly<Partial<Record<TimeUnit, number>>> = { minute: 30, hour: 24 };

/** «بعد ساعتين», «خلال دقائق», «بعد أكثر من ساعة»: how long after something else a thing was done. */
export function setLag({ time }: TimeReading, span: TimeSpan, bound: 'least' | 'most' | null): void {
  const unit = seconds[span.unit];
  if (unit === undefined) return;
  const vague = !span.number && span.plural;
  const high = unit * (vague ? (several[span.unit] as number) : span.by);
  const low = unit * (vague ? 2 : span.by);
  time.lag = { low: bound === 'most' ? 0 : low, high: bound === 'least' ? null : high };
}

const days: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7, month: 30, year: 365 };

/** «لمدة ست ساعات», «طوال ثلاثة أيام»: how long it went on. */
export function setLength({ time }: TimeReading, { unit, by, number }: TimeSpan): void {
  if (!number) return;
  const short = seconds[unit];
  if (short !== undefined) time.lasts = { unit: 'second', amount: short * by };
  else time.lasts = { unit: 'day', amount: (days[unit] ?? 1) * by };
}
