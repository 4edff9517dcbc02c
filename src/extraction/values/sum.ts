import type { QuantityValue } from '../../model/quantity';

/**
 * The sum of counts that a list gives of one effect ("four soldiers and an interpreter"); null where they cannot be added. What
 * all of them are qualified by qualifies the sum.
 */
export function sumOf(counts: readonly QuantityValue[]): QuantityValue | null {
  const [first, ...others] = counts;
  if (first === undefined || others.length === 0) return null;
  // Of "twelve people, three children" the second may be part of the first: only kinds are added.
  if (counts.some(({ scope }) => scope.part !== 'total' || scope.qualifiers.length === 0)) return null;
  if (others.some(({ unit, effect, measure }) => unit !== first.unit || effect !== first.effect || measure !== null))
    return null;
  const open = counts.some(({ high }) => high === null);
  const add = (of: (count: QuantityValue) => number): number => counts.reduce((sum, count) => sum + of(count), 0);
  return {
    ...first,
    low: add(({ low }) => low),
    best: add(({ best }) => best),
    high: open ? null : add(({ high }) => high as number),
    approximate: counts.some(({ approximate }) => approximate),
    scope: {
      part: 'total',
      qualifiers: first.scope.qualifiers.filter((id) => others.every(({ scope }) => scope.qualifiers.includes(id))),
    },
  };
}
