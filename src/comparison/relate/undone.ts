import type { EventClass } from '../../model';
import type { Matching } from './match-units';
import type { Unit } from './unit';

/** Event classes that say that something is not, or no longer, so. */
const undoing: ReadonlySet<EventClass> = new Set<EventClass>([
  'refuse',
  'reject',
  'ban',
  'cancel',
  'fail',
  'end',
  'oppose',
  'violate',
  'lift',
  'postpone',
  'dismiss',
  'withdraw',
  'close',
  'cut-ties',
]);

/** How many of a sentence's words undo something. */
export function undoings(units: readonly Unit[]): number {
  return units.filter(undoes).length;
}

/** Words from an undoing word within which what it undoes stands. */
const reach = 2;

/**
 * A deed that both sentences tell and that one of them has fail, called off or refused (implicative verbs, Karttunen 1971):
 * "the defences failed to intercept the missile" against "the defences intercepted the missile".
 */
export function undonePair(
  { pairs, onlyA, onlyB }: Matching,
  left: readonly Unit[],
  right: readonly Unit[],
): readonly [Unit, Unit] | null {
  const by = (unit: Unit, units: readonly Unit[], only: readonly Unit[]) =>
    units.find((word) => undoes(word) && only.includes(word) && word.at < unit.at && unit.at - word.at <= reach);
  for (const { a, b } of pairs) {
    if (a.events.length + a.acts.length === 0 || b.events.length + b.acts.length === 0) continue;
    const [own, other] = [by(a, left, onlyA), by(b, right, onlyB)];
    if (own !== undefined && other === undefined) return [own, b];
    if (own === undefined && other !== undefined) return [a, other];
  }
  return null;
}

function undoes({ events }: Unit): boolean {
  return events.some((event) => undoing.has(event));
}
