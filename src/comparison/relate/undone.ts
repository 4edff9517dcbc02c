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

/** The words of a sentence that undo something. */
export function undoings(units: readonly Unit[]): readonly Unit[] {
  return units.filter(isUndoing);
}

/** A word that undoes, and names no thing besides: «سد» closes, and is a dam. */
function isUndoing({ events, concepts }: Unit): boolean {
  return concepts.length === 0 && events.some((event) => undoing.has(event));
}

/** Event classes that, told before a deed, say that it was not done, or is no longer. */
const undoes: ReadonlySet<EventClass> = new Set<EventClass>([
  'refuse',
  'reject',
  'ban',
  'cancel',
  'fail',
  'end',
  'lift',
  'postpone',
  'withdraw',
  'acquit',
]);

/** Words from an undoing word within which what it undoes stands, where its doer may stand between. */
const reach = 4;

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
    units.find(
      (word) =>
        word.events.some((event) => undoes.has(event)) &&
        only.includes(word) &&
        word.at < unit.at &&
        unit.at - word.at <= reach &&
        units.slice(word.at + 1, unit.at).every((between) => between.name),
    );
  for (const { a, b } of pairs) {
    if (!isDeed(a) && !isDeed(b)) continue;
    const [own, other] = [by(a, left, onlyA), by(b, right, onlyB)];
    if (own !== undefined && !onlyB.some(isUndoing) && !b.negated) return [own, b];
    if (other !== undefined && !onlyA.some(isUndoing) && !a.negated) return [a, other];
  }
  return null;
}

/** A verb, or a noun for what was done. */
function isDeed({ events, acts, verb }: Unit): boolean {
  return verb || events.length + acts.length > 0;
}
