import type { Matching } from './match-units';
import type { Unit } from './unit';

type Pair = readonly [Unit, Unit];

/**
 * Units left over that stand in one frame: the words before them match each other, and the words behind them, or both stand
 * at the same end of their sentence. Who edits a sentence leaves its frame, who words it anew does not. Of causes
 * what stands behind them need not match.
 */
export function swappedInFrame(
  { pairs, onlyA, onlyB }: Matching,
  left: readonly Unit[],
  right: readonly Unit[],
): Pair[] {
  const counterpart = new Map(pairs.map(({ a, b }) => [a, b]));
  const alike = (x: Unit | undefined, y: Unit | undefined) =>
    x === undefined ? y === undefined : y !== undefined && counterpart.get(x) === y;
  return onlyA.flatMap((a): Pair[] => {
    const b = onlyB.find(
      (unit) =>
        alike(left[a.at - 1], right[unit.at - 1]) &&
        (alike(left[a.at + 1], right[unit.at + 1]) || (a.cause && unit.cause)),
    );
    return b === undefined ? [] : [[a, b]];
  });
}
