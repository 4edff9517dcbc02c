import { traitsOf } from '../../../model';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';

/** The highest figure that each source gives in each report for each effect. */
const highest = new WeakMap<Scene, ReadonlyMap<string, number>>();

/**
 * Whether a figure is only ever told beside a higher one of the same source in the same report: the children among the dead,
 * yesterday's toll. It is a part or a past of that source's count, not its count.
 */
export function subordinate(stance: Stance, scene: Scene): boolean {
  let tops = highest.get(scene);
  if (tops === undefined) {
    tops = topFigures(scene);
    highest.set(scene, tops);
  }
  const known = tops;
  return stance.every((answer) => {
    const { value, claim } = answer;
    if (value.kind !== 'quantity' || value.best === 0) return false;
    return (known.get(keyOf(claim, value.effect, value.unit)) ?? 0) > value.best;
  });
}

function topFigures(scene: Scene): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const claim of scene.claims) {
    for (const { value } of claim.proposition.arguments) {
      if (value.kind !== 'quantity' || value.measure !== null) continue;
      const key = keyOf(claim, value.effect ?? traitsOf(claim.proposition.event).effect ?? null, value.unit);
      tops.set(key, Math.max(tops.get(key) ?? 0, value.best));
    }
  }
  return tops;
}

function keyOf({ report, origin }: Draft['claim'], effect: string | null, unit: string): string {
  const persons = unit === 'person' || unit.startsWith('thing:person') || unit.startsWith('actor:');
  return `${report}|${origin}|${effect}|${persons ? 'person' : unit}`;
}
