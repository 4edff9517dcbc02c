import type { Unit } from './unit';

type Pair = readonly [Unit, Unit];

/**
 * Nobody hurt on the one side, somebody on the other: "a rocket fell without casualties" against "the rocket killed nine".
 * Words of harm that a negator reaches say that there was none.
 */
export function noneHurt(left: readonly Unit[], right: readonly Unit[]): Pair | null {
  return noneAgainstSome(left, right) ?? swapped(noneAgainstSome(right, left));
}

function noneAgainstSome(none: readonly Unit[], some: readonly Unit[]): Pair | null {
  const own = none.find((unit) => unit.negated && isHarm(unit));
  const other = some.find((unit) => !unit.negated && (unit.effect === 'killed' || unit.effect === 'wounded'));
  if (own === undefined || other === undefined) return null;
  if (
    none.some((unit) => !unit.negated && unit.effect === other.effect) ||
    some.some((unit) => unit.negated && isHarm(unit))
  )
    return null;
  return [own, other];
}

function isHarm({ effect, concepts }: Unit): boolean {
  return (
    effect === 'killed' || effect === 'wounded' || effect === 'casualties' || concepts.includes('thing:person/victim')
  );
}

function swapped(pair: Pair | null): Pair | null {
  return pair === null ? null : [pair[1], pair[0]];
}
