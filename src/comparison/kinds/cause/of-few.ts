import type { Effect, QuantityValue } from '../../../model';
import type { Draft } from '../../draft';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** Of how many times as many the few are that a cause is given for. */
const share = 2;

/**
 * "The fumes killed two", where 36 died in all: what befell a few of those whom a happening struck is no account of what befell the
 * rest, nor is that an account of theirs.
 */
export function isOfFew({ claim: { proposition } }: Draft, scene: Scene): boolean {
  const own = proposition.arguments.flatMap(({ value }) => (isStruck(value) ? [value] : []));
  if (own.length === 0) return false;
  const tops = highest(scene);
  return own.every(({ effect, best }) => effect !== null && best * share <= (tops.get(effect) ?? 0));
}

/** The highest figure of an incident's own for each effect. */
const highest = oncePerScene((scene): ReadonlyMap<Effect, number> => {
  const tops = new Map<Effect, number>();
  for (const { proposition, background, commitment } of scene.claims) {
    if (background || commitment.polarity === 'denied' || commitment.stage !== 'accomplished') continue;
    for (const { value } of proposition.arguments)
      if (isStruck(value) && value.effect !== null)
        tops.set(value.effect, Math.max(tops.get(value.effect) ?? 0, value.best));
  }
  return tops;
});

function isStruck(value: { readonly kind: string }): value is QuantityValue {
  return (
    value.kind === 'quantity' && (value as QuantityValue).measure === null && (value as QuantityValue).effect !== null
  );
}
