import { type Claim, type QuantityValue, traitsOf } from '../../../model';
import { isA } from '../../concepts';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** The fewest weapons that somebody sets as the most that were launched. */
const ceilingIn = oncePerScene((scene) => Math.min(...scene.claims.map((claim) => mostLaunched(claim, scene))));

/**
 * What comes down or is shot down was launched: a count of those is one of at least so many launched, where it exceeds what
 * somebody says was launched in all ("fired 20 shells", "more than 300 shells fell on the villages").
 */
export function atLeastLaunched(value: QuantityValue, scene: Scene): QuantityValue | null {
  const { effect, low, unit } = value;
  if ((effect !== 'struck' && effect !== 'intercepted') || !isA(unit, 'thing:weapon', scene.index)) return null;
  return low > ceilingIn(scene) ? { ...value, effect: 'launched', high: null } : null;
}

function mostLaunched({ proposition }: Claim, { index }: Scene): number {
  let most = Number.POSITIVE_INFINITY;
  for (const { value } of proposition.arguments) {
    if (value.kind !== 'quantity' || !isA(value.unit, 'thing:weapon', index) || value.high === null) continue;
    const effect = value.effect ?? traitsOf(proposition.event).effect;
    if (effect === 'launched' && value.scope.part === 'total') most = Math.min(most, value.high);
  }
  return most;
}
