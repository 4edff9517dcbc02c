import { remember } from '../text/remember';
import { composedActor } from './compose-actor';
import type { Concept, NameEntry, PlaceConcept } from './concept';
import { distance } from './distance';
import { foldName } from './fold-name';
import type { ConceptRelation, Gazetteer, GazetteerSources } from './gazetteer';
import type { Organ } from './read-organs';
import { relateActors } from './relate-actors';
import { relatePlaces } from './relate-places';
import { relateThings } from './relate-things';

const NEAR_KM = 60;
/** Two provinces whose nearest listed towns lie this close are taken for neighbours. */
const NEIGHBOUR_KM = 45;

/** What {@link createGazetteer} needs beside the concepts: the organs that any state has. */
export interface GazetteerOptions {
  readonly organs?: ReadonlyMap<string, Organ>;
}

const orderOf = (concept: Concept | undefined): number => {
  if (concept === undefined || concept.kind !== 'place') return 0;
  if (concept.type === 'world-region') return 1e12;
  if (concept.type === 'country') return 1e11;
  return concept.population + (concept.type === 'province' ? 0.5 : 0);
};

/** Builds a gazetteer from tables of concepts and names. Where an id comes twice, the later table wins. */
export function createGazetteer(sources: GazetteerSources, options: GazetteerOptions = {}): Gazetteer {
  const parts = [
    sources.places,
    sources.actors,
    sources.things,
    ...(sources.extra === undefined ? [] : [sources.extra]),
  ];
  const organs = options.organs ?? new Map<string, Organ>();
  const concepts = new Map<string, Concept>();
  const groups = new Map<string, string[]>();
  const borders = new Map<string, Set<string>>();
  const border = (a: string, b: string): unknown => borders.get(a)?.add(b) ?? borders.set(a, new Set([b]));
  for (const part of parts) {
    for (const concept of part.concepts) concepts.set(concept.id, concept);
    for (const [a, b] of part.borders ?? []) {
      border(a, b);
      border(b, a);
    }
  }
  for (const concept of concepts.values())
    if (concept.kind === 'actor')
      for (const member of concept.members) groups.set(member, [...(groups.get(member) ?? []), concept.id]);

  const lookup = (id: string): Concept | undefined => {
    const known = concepts.get(id);
    if (known !== undefined) return known;
    const composed = composedActor(id, organs, lookup);
    if (composed !== undefined) concepts.set(id, composed);
    return composed;
  };

  const lines = new Map<string, readonly string[]>();
  const ancestors = (id: string): readonly string[] => {
    const known = lines.get(id);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    const queue = [id];
    for (let at = 0; at < queue.length; at += 1) {
      const next = queue[at] as string;
      for (const above of [...(lookup(next)?.parents ?? []), ...(groups.get(next) ?? [])]) {
        if (above === id || seen.has(above)) continue;
        seen.add(above);
        queue.push(above);
      }
    }
    const line = [...seen];
    lines.set(id, line);
    return line;
  };
  const contains = (outer: string, inner: string): boolean => outer === inner || ancestors(inner).includes(outer);

  /** Namesakes in order of weight; the order of all other names does not matter. */
  const byWeight = (entries: NameEntry[]): NameEntry[] => {
    const weights = entries.map(({ concept }) => orderOf(lookup(concept)));
    const order = entries.map((_, at) => at).sort((a, b) => (weights[b] as number) - (weights[a] as number));
    return order.map((at) => entries[at] as NameEntry);
  };
  const namesByLanguage = new Map<string, NameEntry[]>();
  const namesOf = (language: string): NameEntry[] => {
    let names = namesByLanguage.get(language);
    if (names === undefined) {
      names = parts.flatMap((part) => byWeight(part.names.filter((entry) => entry.language === language)));
      namesByLanguage.set(language, names);
    }
    return names;
  };
  const folded = remember(foldName);
  const tables = new Map<string, Map<string, string[]>>();
  const tableOf = (language: string): Map<string, string[]> => {
    let table = tables.get(language);
    if (table === undefined) {
      table = new Map();
      for (const { name, concept } of namesOf(language)) {
        const key = foldName(name);
        const list = table.get(key);
        if (list === undefined) table.set(key, [concept]);
        else if (!list.includes(concept)) list.push(concept);
      }
      for (const list of table.values())
        if (list.length > 1) list.sort((a, b) => orderOf(lookup(b)) - orderOf(lookup(a)));
      tables.set(language, table);
    }
    return table;
  };

  const place = (id: string): PlaceConcept | undefined => {
    const concept = lookup(id);
    return concept?.kind === 'place' ? concept : undefined;
  };
  const distanceKm = (a: string, b: string): number | null => {
    const one = place(a);
    const two = place(b);
    if (one === undefined || two === undefined) return null;
    if (one.lat === null || one.lon === null || two.lat === null || two.lon === null) return null;
    return distance(one.lat, one.lon, two.lat, two.lon);
  };
  const bordering = (a: string, b: string): boolean => borders.get(a)?.has(b) === true;
  const countriesOf = (id: string): readonly string[] =>
    [id, ...ancestors(id)].filter((each) => place(each)?.type === 'country');

  let towns: Map<string, PlaceConcept[]> | undefined;
  const townsOf = (id: string): readonly PlaceConcept[] => {
    if (towns === undefined) {
      towns = new Map();
      for (const concept of concepts.values())
        if (concept.kind === 'place' && concept.lat !== null)
          for (const parent of concept.parents) {
            const list = towns.get(parent);
            if (list === undefined) towns.set(parent, [concept]);
            else list.push(concept);
          }
    }
    return towns.get(id) ?? [];
  };
  const provinceNeighbours = new Map<string, boolean>();
  const provincesTouch = (a: string, b: string): boolean => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    let touch = provinceNeighbours.get(key);
    if (touch === undefined) {
      const others = townsOf(b);
      touch = townsOf(a).some((one) =>
        others.some((two) => (distanceKm(one.id, two.id) ?? Number.POSITIVE_INFINITY) < NEIGHBOUR_KM),
      );
      provinceNeighbours.set(key, touch);
    }
    return touch;
  };

  const adjacent = (a: string, b: string): boolean => {
    const one = place(a);
    const two = place(b);
    if (one === undefined || two === undefined || a === b || contains(a, b) || contains(b, a)) return false;
    if (bordering(a, b)) return true;
    if (one.type === 'country' || two.type === 'country') return false;
    const km = distanceKm(a, b);
    if (one.type === 'province' && two.type === 'province')
      return km === null || km > 1000 ? false : provincesTouch(a, b);
    return km !== null && km < NEAR_KM;
  };

  const relation = (a: string, b: string): ConceptRelation => {
    const one = lookup(a);
    const two = lookup(b);
    if (one === undefined || two === undefined || one.kind !== two.kind) return 'unknown';
    if (a === b) return 'same';
    if (contains(a, b)) return 'contains';
    if (contains(b, a)) return 'within';
    if (one.kind === 'place' && two.kind === 'place')
      return relatePlaces(one, two, distanceKm(a, b), countriesOf, bordering);
    if (one.kind === 'actor' && two.kind === 'actor') return relateActors(one, two, ancestors);
    return relateThings(a, b, contains);
  };

  return {
    concept: lookup,
    names: namesOf,
    candidates: (name, language) => tableOf(language).get(folded(name)) ?? [],
    contains,
    ancestors,
    relation,
    adjacent,
    distanceKm,
    sources: () => sources,
    organs: () => organs,
  };
}
