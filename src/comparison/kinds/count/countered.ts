import type { Value } from '../../../model';
import type { Draft } from '../../draft';
import type { Countered } from '../../kind';
import { compareValues } from '../../values';

/** Figures that a report sets against each other ("police counted 2,000, but the union put it at 9,000"). */
export const countered: Countered = {
  plainness(a, b, tie, { index }) {
    if (a.denies || b.denies) return 0;
    const { relation } = compareValues(a.value, b.value, index);
    if (relation === 'equivalent' || relation === 'refines') return 0;
    return relation === 'conflicts' ? 6 + tie : mayCountOne(a.value, b.value) ? 4 + tie : 0;
  },
  sameQuestion: (a: Draft, b: Draft) => sameUnit(a.value, b.value),
};

/** "About 400 on board", "750 were travelling": figures of one unit that leave no room for each other, of one of which nothing is told. */
function mayCountOne(a: Value, b: Value): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || !sameUnit(a, b)) return false;
  if (a.effect !== null && b.effect !== null) return false;
  const above = (x: typeof a, y: typeof a) => x.low !== null && y.high !== null && x.low > y.high;
  return above(a, b) || above(b, a);
}

function sameUnit(a: Value, b: Value): boolean {
  return a.kind === 'quantity' && b.kind === 'quantity' && a.unit === b.unit && a.measure === b.measure;
}
