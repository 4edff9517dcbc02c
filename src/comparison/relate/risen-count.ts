import type { Compared } from './features';
import type { Unit } from './unit';

/** Words from a number within which what it counts, or that it rose, stands. */
const reach = 6;

/**
 * A count that one sentence has risen from what the other tells: "the flood killed 12" against "the death toll from the flood
 * rises to 31". The counts must be of one harm, or of what both sentences name, and the risen one the higher.
 */
export function risenCount({ left, right, matching }: Compared): readonly [Unit, Unit] | null {
  const shared = matching.pairs.some(({ a, b }) => a.number === null && b.number === null && a.effect === null);
  if (!shared) return null;
  for (const a of left.units) {
    for (const b of right.units) {
      if (a.number === null || b.number === null || a.number === b.number) continue;
      const [lower, higher, own, other] =
        a.number < b.number ? [a, b, left.units, right.units] : [b, a, right.units, left.units];
      if (!risesTo(higher, other) || risesTo(lower, own)) continue;
      const [before, after] = [harmsIn(lower, own), harmsIn(higher, other)];
      if (before.size === 0 || after.size === 0 || [...after].some((harm) => before.has(harm))) return [a, b];
    }
  }
  return null;
}

/** Whether a number is what a toll has risen to: a word of rising stands before it, and counts no money or share. */
function risesTo(number: Unit, units: readonly Unit[]): boolean {
  const counted = units[number.at + 1];
  if (counted !== undefined && counted.measures.length > 0 && counted.effect === null) return false;
  const rises = units.some(
    ({ at, events, acts }) =>
      at < number.at && number.at - at <= reach && (events.includes('rise') || acts.includes('change')),
  );
  return rises && harmsIn(number, units).size > 0;
}

/** What befell those that a number may count, by the words round it. */
function harmsIn({ at }: Unit, units: readonly Unit[]): ReadonlySet<string> {
  const harms = new Set<string>();
  for (const unit of units) if (unit.effect !== null && Math.abs(unit.at - at) <= reach) harms.add(unit.effect);
  return harms;
}
