import type { PlaceConcept, PlaceType } from './concept';
import type { ConceptRelation } from './gazetteer';

/** Kinds of place whose borders no table draws: they may overlap what does not contain them. */
const LOOSE: ReadonlySet<PlaceType> = new Set(['world-region', 'region', 'water', 'natural']);
/** Kinds that reports name by the town beside them. */
const SITES: ReadonlySet<PlaceType> = new Set(['base', 'port', 'airport', 'facility', 'neighbourhood']);
const FAR_KM = 500;
const BESIDE_KM = 30;

/** How two places stand of which neither holds the other. */
export function relatePlaces(
  a: PlaceConcept,
  b: PlaceConcept,
  km: number | null,
  countriesOf: (id: string) => readonly string[],
  bordering: (a: string, b: string) => boolean,
): ConceptRelation {
  if (LOOSE.has(a.type) || LOOSE.has(b.type)) {
    const here = countriesOf(a.id);
    const there = countriesOf(b.id);
    if (
      here.length > 0 &&
      there.length > 0 &&
      !here.some((one) => there.some((two) => one === two || bordering(one, two)))
    )
      return 'apart';
    return km !== null && km > FAR_KM && a.type !== 'world-region' && b.type !== 'world-region' ? 'apart' : 'unknown';
  }
  return (SITES.has(a.type) || SITES.has(b.type)) && km !== null && km < BESIDE_KM ? 'unknown' : 'apart';
}
