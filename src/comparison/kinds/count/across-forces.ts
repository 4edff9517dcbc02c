import type { Comparison, QuantityValue } from '../../../model';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances } from '../../stance';
import { isOfForces } from './counted-group';
import { fromRivalParties } from './rival-parties';

/**
 * How the tolls stand that rivals give of one side's men under arms, one of "six soldiers", the other of "nine members of the
 * forces": each counts all of them, by the word it has. Null where no more is to be said than that the words differ.
 */
export function acrossForces(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0].value, b[0].value];
  if (x.kind !== 'quantity' || y.kind !== 'quantity' || x.measure !== null || x.effect === null) return null;
  if (!isArmed(x) || !isArmed(y) || x.scope.qualifiers.join() === y.scope.qualifiers.join()) return null;
  if (!fromRivalParties(a, b, scene)) return null;
  return compareStances(asSide(a, x), asSide(b, y), scene);
}

function isArmed({ scope }: QuantityValue): boolean {
  return scope.part !== 'other' && scope.qualifiers.some(isOfForces);
}

/** The first answer of a stance with nothing but the side left of what narrows it. */
function asSide([first, ...rest]: Stance, value: QuantityValue): readonly [Draft, ...Draft[]] {
  const qualifiers = value.scope.qualifiers.filter((id) => !isOfForces(id));
  const part = qualifiers.length === 0 ? 'total' : value.scope.part;
  return [{ ...first, value: { ...value, scope: { part, qualifiers } } }, ...rest];
}
