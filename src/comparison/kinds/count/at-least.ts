import { type Claim, type Effect, type QuantityValue, traitsOf } from '../../../model';
import { isA } from '../../concepts';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** What befell a thing for another to befall it: what came down was launched, what burns after an attack was struck. */
interface Entailment {
  readonly of: readonly Effect[];
  readonly entails: Effect;
  readonly class: string;
}

const entailments: readonly Entailment[] = [
  { of: ['struck', 'intercepted'], entails: 'launched', class: 'thing:weapon' },
  { of: ['destroyed'], entails: 'struck', class: 'thing:vehicle' },
];

/** The fewest that somebody sets as the most, by what befell them. */
const ceilings = oncePerScene(
  (scene): ReadonlyMap<Effect, number> => new Map(entailments.map((one) => [one.entails, ceilingOf(one, scene)])),
);

/**
 * What a count says of what went before: it is one of at least so many launched, or struck, where it exceeds what somebody says was
 * so in all ("fired 20 shells", "more than 300 shells fell on the villages"; "four ships were attacked", "seven tankers burned").
 */
export function atLeast(value: QuantityValue, scene: Scene): QuantityValue | null {
  const { effect, low, unit } = value;
  if (effect === null) return null;
  const entailed = entailments.find((one) => one.of.includes(effect) && isA(unit, one.class, scene.index));
  if (entailed === undefined) return null;
  return low > (ceilings(scene).get(entailed.entails) as number)
    ? { ...value, effect: entailed.entails, high: null }
    : null;
}

function ceilingOf(entailment: Entailment, scene: Scene): number {
  let least = Number.POSITIVE_INFINITY;
  for (const claim of scene.claims) least = Math.min(least, mostTold(claim, entailment, scene));
  return least;
}

function mostTold({ proposition }: Claim, { entails, class: root }: Entailment, { index }: Scene): number {
  let most = Number.POSITIVE_INFINITY;
  for (const { value } of proposition.arguments) {
    if (value.kind !== 'quantity' || !isA(value.unit, root, index) || value.high === null) continue;
    const effect = value.effect ?? traitsOf(proposition.event).effect;
    if (effect === entails && value.scope.part === 'total') most = Math.min(most, value.high);
  }
  return most;
}
