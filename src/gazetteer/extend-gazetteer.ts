import type { Concept, NameEntry } from './concept';
import { createGazetteer } from './create-gazetteer';
import type { Gazetteer, GazetteerEntries } from './gazetteer';
import type { GazetteerProblem } from './gazetteer-problem';

const ID = /^(?:place|actor|thing):[\p{Ll}\p{N}][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}._-]+)*$/u;

/** What {@link extendGazetteer} gives back: the wider gazetteer, and the entries it could not take. */
export interface GazetteerExtension {
  readonly gazetteer: Gazetteer;
  readonly problems: readonly GazetteerProblem[];
}

/**
 * Adds concepts and names of one's own to a gazetteer, which stays as it was. A name may also be added to a concept of
 * the base. An entry that does not fit is left out and told of; the rest is taken.
 *
 * @example
 * extendGazetteer(defaultGazetteer(), {
 *   concepts: [{ kind: 'place', id: 'place:iq/nineveh/my-village', type: 'village', parents: ['place:iq/nineveh'], lat: 36.5, lon: 42.5, population: 0 }],
 *   names: [{ concept: 'place:iq/nineveh/my-village', name: 'My Village', language: 'en', sort: 'name' }],
 * }).problems; // => []
 */
export function extendGazetteer(base: Gazetteer, entries: GazetteerEntries): GazetteerExtension {
  const problems: GazetteerProblem[] = [];
  const own = new Map<string, Concept>();
  for (const concept of entries.concepts) {
    const problem =
      checkShape(concept) ??
      (own.has(concept.id) || base.concept(concept.id) !== undefined
        ? { kind: 'duplicateId' as const, id: concept.id }
        : undefined);
    if (problem === undefined) own.set(concept.id, concept);
    else problems.push(problem);
  }
  // Leaving one out may orphan another, so repeat until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (const concept of own.values()) {
      const links = concept.kind === 'actor' ? [...concept.parents, ...concept.members] : concept.parents;
      const parent = links.find((id) => !own.has(id) && base.concept(id) === undefined);
      const problem: GazetteerProblem | undefined =
        parent !== undefined
          ? { kind: 'unknownParent', id: concept.id, parent }
          : reachesItself(concept.id, own)
            ? { kind: 'cycle', id: concept.id }
            : undefined;
      if (problem === undefined) continue;
      problems.push(problem);
      own.delete(concept.id);
      changed = true;
    }
  }
  const names: NameEntry[] = [];
  for (const entry of entries.names) {
    if (entry.name.trim() === '') problems.push({ kind: 'emptyName', concept: entry.concept });
    else if (!own.has(entry.concept) && base.concept(entry.concept) === undefined)
      problems.push({ kind: 'unknownConcept', concept: entry.concept, name: entry.name });
    else names.push(entry);
  }
  const sources = base.sources();
  const extra: GazetteerEntries = {
    concepts: [...(sources.extra?.concepts ?? []), ...own.values()],
    names: [...(sources.extra?.names ?? []), ...names],
    borders: [...(sources.extra?.borders ?? []), ...(entries.borders ?? [])],
  };
  return { gazetteer: createGazetteer({ ...sources, extra }, { organs: base.organs() }), problems };
}

function checkShape(concept: Concept): GazetteerProblem | undefined {
  if (!ID.test(concept.id) || !concept.id.startsWith(`${concept.kind}:`))
    return { kind: 'badId', id: concept.id, expected: `${concept.kind}:name/of/parts` };
  if (concept.kind !== 'place') return undefined;
  const { id, lat, lon } = concept;
  const fits = (degrees: number | null, limit: number): boolean => degrees === null || Math.abs(degrees) <= limit;
  return fits(lat, 90) && fits(lon, 180) && (lat === null) === (lon === null)
    ? undefined
    : { kind: 'badCoordinates', id, lat, lon };
}

function reachesItself(id: string, own: ReadonlyMap<string, Concept>): boolean {
  const seen = new Set<string>();
  const queue = [...(own.get(id)?.parents ?? [])];
  for (let at = 0; at < queue.length; at += 1) {
    const next = queue[at] as string;
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(own.get(next)?.parents ?? []));
  }
  return false;
}
