import type { Gazetteer } from '../gazetteer/gazetteer';

const countries = new WeakMap<Gazetteer, Map<string, string | null>>();

/** The country of a place, or the one that a state and its organs belong to, as a place. */
export function countryOf(id: string, gazetteer: Gazetteer): string | null {
  let known = countries.get(gazetteer);
  if (known === undefined) {
    known = new Map();
    countries.set(gazetteer, known);
  }
  let country = known.get(id);
  if (country === undefined) {
    country = findCountry(id, gazetteer);
    known.set(id, country);
  }
  return country;
}

function findCountry(id: string, gazetteer: Gazetteer): string | null {
  const concept = gazetteer.concept(id);
  if (concept?.kind === 'actor') return concept.country;
  if (concept?.kind !== 'place') return null;
  if (concept.type === 'country') return id;
  return (
    gazetteer.ancestors(id).find((above) => {
      const outer = gazetteer.concept(above);
      return outer?.kind === 'place' && outer.type === 'country';
    }) ?? null
  );
}
