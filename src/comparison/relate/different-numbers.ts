import type { Matching } from './match-units';
import type { Unit } from './unit';

type Pair = readonly [Unit, Unit];

/** Numbers left over on both sides that stand beside words that match. */
export function differentNumbers(
  onlyA: readonly Unit[],
  onlyB: readonly Unit[],
  pairs: Matching['pairs'],
  left: readonly Unit[],
  right: readonly Unit[],
): Pair[] {
  const beside = (x: Unit, y: Unit) =>
    pairs.some(({ a, b }) => Math.abs(a.at - x.at) <= 2 && Math.abs(b.at - y.at) <= 2);
  // "12 killed" and "30 injured" count different people.
  const ofOtherHarm = (x: Unit, y: Unit) => {
    const [own, other] = [effectBeside(x, left), effectBeside(y, right)];
    return own !== null && other !== null && own !== other;
  };
  // "Five protesters" and "two journalists" are counts of two things.
  const counted = (x: Unit, only: readonly Unit[]) => only.some((unit) => unit.noun && unit.at === x.at + 1);
  const ofOthers = (x: Unit, y: Unit) => counted(x, onlyA) && counted(y, onlyB);
  const found: Pair[] = [];
  for (const a of onlyA) {
    if (a.number === null) continue;
    for (const b of onlyB) {
      if (b.number !== null && a.number !== b.number && beside(a, b) && !ofOtherHarm(a, b) && !ofOthers(a, b))
        found.push([a, b]);
    }
  }
  return found;
}

/** What befell those that a number counts, by the word nearest to it that says so. */
function effectBeside({ at }: Unit, units: readonly Unit[]): string | null {
  let nearest: Unit | null = null;
  for (const unit of units) {
    const distance = Math.abs(unit.at - at);
    if (unit.effect !== null && distance <= 3 && (nearest === null || distance < Math.abs(nearest.at - at)))
      nearest = unit;
  }
  return nearest?.effect ?? null;
}
