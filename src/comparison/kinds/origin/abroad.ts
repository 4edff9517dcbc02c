import type { Comparison, Value } from '../../../model';
import { compared } from '../../comparison';
import type { Stance } from '../../kind';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { isAbroad, isHome } from '../../values/site';

/** "From another country" against a place in the country where it happened; null where it is not that. */
export function compareAbroad(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies || x.value.kind !== 'place' || y.value.kind !== 'place') return null;
  const [out, other] = isAbroad(x.value, scene.index) ? [x.value, y.value] : [y.value, x.value];
  if (!isAbroad(out, scene.index) || isAbroad(other, scene.index)) return null;
  return isHome(other, scene.index) || liesAtHome(other, scene)
    ? compared('conflicts', 'place.sides', { a: x.value.name, b: y.value.name })
    : null;
}

/** "Just outside the residence in Tehran" lies where the residence does. */
function liesAtHome(value: Value, scene: Scene): boolean {
  const home = homeOf(scene);
  if (home === null || value.kind !== 'place') return false;
  return [...value.within, ...(value.id === null ? [] : [value.id])].some((id) => countryOf(id) === home);
}

/** The country in which most claims of the main happening have it take place; null where two have as many. */
const homeOf = oncePerScene((scene): string | null => {
  const counts = new Map<string, number>();
  for (const claim of scene.claims) {
    if (!scene.happenings.of(claim).main) continue;
    for (const { role, value } of claim.proposition.arguments) {
      const id = role === 'place' && value.kind === 'place' ? (value.id ?? value.within[0]) : undefined;
      if (id === undefined || id === null) continue;
      const country = countryOf(id);
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort(([, one], [, two]) => two - one);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
});

/** `place:ir` of `place:ir/tehran`. */
function countryOf(id: string): string {
  return id.split('/', 1)[0] ?? id;
}
