import { type Effect, traitsOf } from '../../../model';
import type { Stance } from '../../kind';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** Effects of which each report tells that some suffered them, in its own voice or another's. */
const suffered = oncePerScene(sufferedIn);

/**
 * Whether a count of none is only told by reports that count some themselves, by the same voice: "nobody was hurt" in the
 * story of a deadly riot is of another moment of it, or another event ("three shops burned; no one was injured").
 */
export function noneBesideSome(stance: Stance, scene: Scene): boolean {
  const [{ value: first }] = stance;
  if (first.kind !== 'quantity' || first.high !== 0) return false;
  const told = suffered(scene);
  return stance.every(({ claim, value }) => {
    if (value.kind !== 'quantity' || value.effect === null) return false;
    const own = told.get(`${claim.report}|${claim.origin}`);
    const printed = told.get(`${claim.report}|`);
    return own?.has(value.effect) === true || printed?.has(value.effect) === true;
  });
}

function sufferedIn({ claims }: Scene): ReadonlyMap<string, ReadonlySet<Effect>> {
  const found = new Map<string, Set<Effect>>();
  for (const { report, origin, attribution, commitment, proposition } of claims) {
    if (commitment.polarity === 'denied') continue;
    for (const { value } of proposition.arguments) {
      if (value.kind !== 'quantity' || value.measure !== null || value.low === 0) continue;
      const effect = value.effect ?? traitsOf(proposition.event).effect ?? null;
      if (effect === null) continue;
      const keys = attribution.chain.length === 1 ? [`${report}|${origin}`, `${report}|`] : [`${report}|${origin}`];
      for (const key of keys) {
        const effects = found.get(key) ?? new Set<Effect>();
        found.set(key, effects.add(effect));
      }
    }
  }
  return found;
}
