import { type QuantityValue, traitsOf } from '../../../model';
import { isA } from '../../concepts';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** Whether an incident befell several vehicles; worked out once for a scene. */
const several = oncePerScene(hasSeveral);

const befalling: ReadonlySet<string> = new Set(['assault', 'accident', 'damage', 'custody', 'control']);

/** Whether crews may be of either: of "two tankers attacked" each has one of its own, and which one is seldom said. */
export function ofTwoVehicles(a: QuantityValue, b: QuantityValue, scene: Scene): boolean {
  if (a.effect !== 'aboard' || !isCrew(a, scene) || !isCrew(b, scene)) return false;
  return several(scene);
}

function isCrew({ scope }: QuantityValue, { index }: Scene): boolean {
  return scope.qualifiers.some((id) => isA(id, 'thing:person/worker', index));
}

function hasSeveral({ claims, index }: Scene): boolean {
  return claims.some(
    ({ proposition }) =>
      befalling.has(traitsOf(proposition.event).family) &&
      proposition.arguments.some(
        ({ role, value }) =>
          role === 'quantity' && value.kind === 'quantity' && value.low > 1 && isA(value.unit, 'thing:vehicle', index),
      ),
  );
}
