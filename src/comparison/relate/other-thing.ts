import type { Matching } from './match-units';
import { bearer } from './opposites';
import type { Unit } from './unit';

/** Words from a deed within which what it befalls stands. */
const objectReach = 3;

/**
 * Whether two opposed words are told of different things: behind both verbs stand objects that the other sentence lacks, and
 * none that it has ("approved the budget", "rejected the law"); or what both are said of is narrowed to different things
 * ("oil prices", "wheat prices").
 */
export function befallsOther(
  x: Unit,
  y: Unit,
  matching: Matching,
  left: readonly Unit[],
  right: readonly Unit[],
  said: ReadonlyMap<Unit, Unit>,
): boolean {
  const sure = matching.pairs.filter(({ sibling }) => !sibling);
  const loose = new Set([...matching.onlyA, ...matching.onlyB]);
  for (const { a, b, sibling } of matching.pairs) if (sibling) loose.add(a).add(b);
  // Of one language, what both verbs befall is told by one word.
  const shared = matching.oneLanguage ? sure.filter(({ score }) => score > 3) : sure;
  if (x.verb && y.verb && hasObject(x, left, loose) && hasObject(y, right, loose))
    if (!shared.some(({ a, b }) => isBehind(x, a) && isBehind(y, b))) return true;
  const narrows = (unit: Unit | undefined): boolean =>
    unit !== undefined && loose.has(unit) && isThing(unit) && unit.events.length === 0 && unit !== x && unit !== y;
  // Where one language merges "oil prices", the other word for prices may stand behind what narrows it.
  const merged = (head: Unit, units: readonly Unit[]) => narrows(units[head.at - 1]);
  for (const { a, b } of sure) {
    if (isCompound(a) && !isCompound(b) && merged(b, right)) return true;
    if (isCompound(b) && !isCompound(a) && merged(a, left)) return true;
  }
  const [own, other] = [bearer(x, left, said), bearer(y, right, said)];
  if (own === null || other === null || said.get(own) !== other) return false;
  return ([-1, 1] as const).some((step) => narrows(left[own.at + step]) && narrows(right[other.at + step]));
}

/** An object right behind a verb that the other sentence does not have. */
function hasObject(verb: Unit, units: readonly Unit[], loose: ReadonlySet<Unit>): boolean {
  return units.some(
    (unit) =>
      isBehind(verb, unit) && unit.at - verb.at <= objectReach && !unit.oblique && isThing(unit) && loose.has(unit),
  );
}

function isBehind(deed: Unit, unit: Unit): boolean {
  return unit.at > deed.at && (isThing(unit) || unit.name);
}

/** A noun for a thing or a person, not for a deed. */
function isThing(unit: Unit): boolean {
  return (
    unit.noun && unit.number === null && unit.time === null && (unit.events.length === 0 || unit.concepts.length > 0)
  );
}

/** A word merged of several: "oil prices". */
function isCompound({ lemma }: Unit): boolean {
  return lemma.includes(' ');
}
