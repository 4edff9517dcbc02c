import { type QuantityValue, traitsOf } from '../../../model';
import { isA } from '../../concepts';
import type { Scene } from '../../scene';

/** Whether an incident befell several vehicles; worked out once for a scene. */
const several = new WeakMap<Scene, boolean>();

const befalling: ReadonlySet<string> = new Set(['assault', 'accident', 'damage', 'custody', 'control']);

/** Whether those aboard may be of either: of "two tankers attacked" each has a crew of its own, and which one is seldom said. */
export function ofTwoVehicles({ effect }: QuantityValue, scene: Scene): boolean {
  if (effect !== 'aboard') return false;
  let known = several.get(scene);
  if (known === undefined) {
    known = hasSeveral(scene);
    several.set(scene, known);
  }
  return known;
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
