import type { Concept, PlaceConcept } from './concept';

/** Gives each country the middle of its listed settlements, and their inhabitants added up, as its own. */
export function placeCountries(countries: readonly Concept[], settlements: readonly Concept[]): Concept[] {
  const sums = new Map<string, { lat: number; lon: number; count: number; population: number }>();
  for (const settlement of settlements) {
    if (
      settlement.kind !== 'place' ||
      settlement.type === 'province' ||
      settlement.lat === null ||
      settlement.lon === null
    )
      continue;
    const id = settlement.id.slice(0, settlement.id.indexOf('/'));
    const sum = sums.get(id) ?? { lat: 0, lon: 0, count: 0, population: 0 };
    sum.lat += settlement.lat;
    sum.lon += settlement.lon;
    sum.count += 1;
    sum.population += settlement.population;
    sums.set(id, sum);
  }
  return countries.map((country): Concept => {
    const sum = sums.get(country.id);
    if (sum === undefined || country.kind !== 'place') return country;
    const placed: PlaceConcept = {
      ...country,
      lat: Math.round((sum.lat / sum.count) * 100) / 100,
      lon: Math.round((sum.lon / sum.count) * 100) / 100,
      population: sum.population,
    };
    return placed;
  });
}
