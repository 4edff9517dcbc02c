import type { MomentValue } from '../model';
import type { Messages } from './messages';

/** A moment told in another language, as far as it is known: 2024-04-21 20:30; the day of the week where no date is. */
export function momentWords({ from, weekday, clock, precision }: MomentValue, { weekdays }: Messages): string | null {
  const day = from === null ? (weekdays[weekday ?? -1] ?? null) : from.slice(0, daySigns[precision]);
  const time = clock === null ? null : clock[1] - clock[0] > 60 ? clock.map(hands).join('–') : hands(clock[0]);
  const parts = [day, time].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

/** How much of an ISO date is known at each precision. */
const daySigns: Readonly<Record<MomentValue['precision'], number>> = {
  minute: 10,
  hour: 10,
  'part-of-day': 10,
  day: 10,
  week: 10,
  month: 7,
  year: 4,
};

function hands(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(Math.floor(minutes) % 60)}`;
}
