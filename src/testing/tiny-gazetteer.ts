/** A gazetteer of a few concepts, each with what holds it: enough for tests that load no tables. */
export interface TinyGazetteer {
  concept(id: string): TinyConcept | undefined;
  contains(outer: string, inner: string): boolean;
  ancestors(id: string): readonly string[];
  relation(a: string, b: string): 'same' | 'contains' | 'within' | 'apart';
  adjacent(a: string, b: string): boolean;
  distanceKm(a: string, b: string): number | null;
}

interface TinyConcept {
  readonly kind: 'place' | 'actor' | 'thing';
  /** Every place is a town. */
  readonly type?: string;
  readonly parents: readonly string[];
}

/**
 * @param parents what holds each concept directly, beside what its path says (`actor:us` holds `actor:us/army`)
 * @param distances kilometres between two places, as `'place:a place:b': 12`; places not named lie 1,000 km apart
 */
export function tinyGazetteer(
  parents: Readonly<Record<string, readonly string[]>> = {},
  distances: Readonly<Record<string, number>> = {},
): TinyGazetteer {
  const direct = (id: string): readonly string[] => {
    const slash = id.lastIndexOf('/');
    return [...(slash < 0 ? [] : [id.slice(0, slash)]), ...(parents[id] ?? [])];
  };
  const ancestors = (id: string): readonly string[] => {
    const found: string[] = [];
    const queue = [...direct(id)];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (found.includes(next)) continue;
      found.push(next);
      queue.push(...direct(next));
    }
    return found;
  };
  const contains = (outer: string, inner: string) => outer === inner || ancestors(inner).includes(outer);
  const kindOf = (id: string): TinyConcept['kind'] =>
    id.startsWith('place:') ? 'place' : id.startsWith('actor:') ? 'actor' : 'thing';
  const distanceKm = (a: string, b: string) =>
    kindOf(a) === 'place' ? (distances[`${a} ${b}`] ?? distances[`${b} ${a}`] ?? 1000) : null;
  return {
    concept: (id) => ({
      kind: kindOf(id),
      parents: direct(id),
      ...(id.startsWith('place:') ? { type: 'town' } : {}),
    }),
    contains,
    ancestors,
    relation: (a, b) => (a === b ? 'same' : contains(a, b) ? 'contains' : contains(b, a) ? 'within' : 'apart'),
    adjacent: (a, b) => (distanceKm(a, b) ?? 1000) <= 60,
    distanceKm,
  };
}
