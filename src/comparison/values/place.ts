import type { Comparison, PlaceValue } from '../../model';
import { compared, incomparable, sameName } from '../comparison';
import { type ConceptIndex, conceptRelation, isA } from '../concepts';
import { soundAlike } from '../sound';
import { compareSites, opposite } from './site';

/** Kilometres within which two names may point at one scene: a base outside a town, a village by a city. */
const nearKm = 40;
/** "South of the capital" reaches further. */
const directionKm = 150;

/** Compares two places: containment first, then nearness; only places known to lie apart exclude each other. */
export function comparePlace(a: PlaceValue, b: PlaceValue, index: ConceptIndex): Comparison {
  const slots = { a: a.name, b: b.name };
  if (a.id !== null && b.id !== null) return compareKnown(a, b, a.id, b.id, index);
  const sites = compareSites(a, b, index);
  if (sites !== null) return sites;
  const held = (value: PlaceValue, other: PlaceValue) =>
    [...value.within, ...(value.id === null ? [] : [value.id])].some((inner) =>
      [...other.within, ...(other.id === null ? [] : [other.id])].some(
        (outer) => conceptRelation(outer, inner, index) !== 'apart',
      ),
    );
  if (sameName(a.name, b.name)) return compared('equivalent', 'place.same', slots);
  if (soundAlike(a, b)) return compared('equivalent', 'name.sound', slots);
  if (held(a, b)) return compared('refines', 'place.within', slots);
  return incomparable('place.unknown', slots);
}

function isCountry({ id, relation }: PlaceValue, index: ConceptIndex): boolean {
  return (relation === 'at' || relation === 'part-of') && id !== null && index.concept(id)?.type === 'country';
}

/** "London Road", "the Haifa bridge", «شارع بغداد»: what bears the name of a town lies wherever it was named. */
function isNamedFor({ thing, relation }: PlaceValue, index: ConceptIndex): boolean {
  return relation === 'at' && namedForTowns.some((root) => isA(thing, root, index));
}

const namedForTowns: readonly string[] = ['road', 'bridge', 'hotel', 'restaurant', 'park'].map(
  (name) => `thing:building/${name}`,
);

function compareKnown(a: PlaceValue, b: PlaceValue, idA: string, idB: string, index: ConceptIndex): Comparison {
  const slots = { a: a.name, b: b.name };
  const relation = conceptRelation(idA, idB, index);
  if (relation === 'same') {
    if (a.relation === b.relation && a.side === b.side) return compared('equivalent', 'place.same', slots);
    const opposed = a.side !== null && b.side !== null && opposite(a.side, b.side) && a.relation === b.relation;
    return opposed ? compared('conflicts', 'place.sides', slots) : compared('refines', 'place.side', slots);
  }
  if (relation !== 'apart') return compared('refines', 'place.within', slots);
  const spoken = [a, b].some(({ within }, i) =>
    within.some((id) => conceptRelation(id, i === 0 ? idB : idA, index) !== 'apart'),
  );
  if (spoken) return compared('refines', 'place.within', slots);
  if (isNamedFor(a, index) || isNamedFor(b, index)) return incomparable('place.unknown', slots);
  // Two countries lie apart however near: what happened in one did not happen in the other.
  if (isCountry(a, index) && isCountry(b, index)) return compared('conflicts', 'place.apart', slots);
  const loose = a.relation !== 'at' || b.relation !== 'at';
  const distance = index.distanceKm(idA, idB);
  if (index.adjacent(idA, idB) || (distance !== null && distance <= (loose ? directionKm : nearKm))) {
    return compared('overlaps', 'place.near', slots);
  }
  if (index.relation(idA, idB) === 'apart' && distance !== null) {
    return compared('conflicts', 'place.apart', { a: a.name, b: b.name, km: Math.round(distance) });
  }
  return incomparable('place.unknown', slots);
}
