import type { Effect, QuantityValue } from '../../../model';
import { traitsOf } from '../../../model';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { countedUnit } from '../../values/quantity';
import { plainScope } from './counted-group';

/** The lowest upper bound that any teller of a whole count of persons sets, by effect. */
const ceilings = oncePerScene(ceilingsOf);

/** Whether a group alone is told to number more than some teller has in all: that part answers how many in all as well. */
export const outgrows = askedOfClaim(
  (scene) => ceilings(scene).size === 0,
  (_claim, scene, value: QuantityValue): boolean => {
    if (value.effect === null || value.scope.qualifiers.length === 0 || value.scope.part === 'other') return false;
    if (countedUnit(value.unit) !== 'thing:person' || value.scope.qualifiers.some((id) => id.startsWith('place:')))
      return false;
    return value.low > (ceilings(scene).get(value.effect) ?? Number.POSITIVE_INFINITY);
  },
);

function ceilingsOf(scene: Scene): ReadonlyMap<Effect, number> {
  const lowest = new Map<Effect, number>();
  for (const { proposition } of scene.claims) {
    for (const { value } of proposition.arguments) {
      if (value.kind !== 'quantity' || value.measure !== null) continue;
      const effect = value.effect ?? traitsOf(proposition.event).effect;
      const { scope, high, unit } = plainScope(value);
      if (effect == null || high === null || scope.part !== 'total' || scope.qualifiers.length > 0) continue;
      if (countedUnit(unit) !== 'thing:person') continue;
      // "No casualties" leaves nobody killed and nobody wounded.
      const said: readonly Effect[] =
        effect === 'casualties' && high === 0 ? ['casualties', 'killed', 'wounded'] : [effect];
      for (const one of said) lowest.set(one, Math.min(lowest.get(one) ?? high, high));
    }
  }
  return lowest;
}
