import type { DaySpan } from '../event-time';
import type { Features } from '../features';
import type { Signal } from './signal';

/** A span this long or shorter is a day, whatever the zone. */
const exact = 2;
/** The other story names the day, though it dates its own incident by nothing. */
export const named = 0.5;

/**
 * When the incidents were, where both stories date theirs: spans that meet speak for one incident, the more the narrower
 * they are, and spans apart against it. Accounts of one incident differ by a day over midnight, so one day apart still
 * speaks for it a little.
 */
export const time: Signal = {
  name: 'day',
  compare: (a, b) => {
    if (a.when && b.when) return agreementOf(a.when.from, a.when.to, b.when.from, b.when.to);
    if (a.when) return names(b, a.when) ? named : 0;
    return b.when && names(a, b.when) ? named : 0;
  },
  shared: (a, b) => {
    const span = a.when ?? b.when;
    return span ? [new Date(span.from * 86_400_000).toISOString().slice(0, 10)] : [];
  },
};

/** How well two spans of days agree, each from its first day to the one after its last. */
export function agreementOf(from: number, to: number, otherFrom: number, otherTo: number): number {
  const apart = Math.max(from, otherFrom) - Math.min(to, otherTo) + 1;
  const width = Math.max(to - from, otherTo - otherFrom);
  if (apart <= 0) return width <= exact ? 1 : width <= 7 ? 0.7 : 0.4;
  if (apart === 1) return width <= exact ? 0.4 : 0.2;
  return apart <= 3 ? -0.3 : apart <= 10 ? -0.7 : -1;
}

function names({ days }: Features, span: DaySpan): boolean {
  return days.some(({ day }) => day >= span.from && day < span.to);
}
