import type { Claim, PlaceValue } from '../../model';
import { related } from '../concepts';
import { oncePerScene } from '../once-per-scene';
import type { Scene } from '../scene';

/**
 * Whether a claim is set in a site that goes without a name and of which the other's report does not tell: who found nobody in the lift shaft
 * speaks of that alone.
 */
export function isOfUntoldSite({ proposition }: Claim, { report }: Claim, scene: Scene): boolean {
  const places = proposition.arguments.flatMap(({ role, value }) =>
    role === 'place' && value.kind === 'place' ? [value] : [],
  );
  return places.length > 0 && places.every((place) => isUntold(place, report, scene));
}

function isUntold({ id, thing }: PlaceValue, report: string, scene: Scene): boolean {
  if (id !== null || thing === null) return false;
  for (const told of sitesIn(scene).get(report) ?? []) if (related(told, thing, scene.index)) return false;
  return true;
}

/** The classes of thing that each report tells of. */
const sitesIn = oncePerScene(({ claims }: Scene): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { report, proposition } of claims) {
    const known = found.get(report) ?? new Set<string>();
    found.set(report, known);
    for (const { value } of proposition.arguments) {
      const id =
        value.kind === 'thing' ? value.id : value.kind === 'place' || value.kind === 'actor' ? value.thing : null;
      if (id !== null) known.add(id);
    }
  }
  return found;
});
