import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Claim } from '../model';
import type { Interner } from './interner';
import { lasting, lastingInts } from './lasting';

/** Places that each segment puts forward. */
export const mostPlaces = 4;
/** Weight of a place that the first sentence names. */
const led = 6;
const doubtful = 0.4;
const large = 1_000_000;
/** Types of place that stretch too far to be apart from anything. */
const vague: ReadonlySet<string> = new Set(['region', 'water', 'natural']);

/** A place that a segment names, with how much it says about where the incident was. */
export interface WeighedPlace {
  readonly id: string;
  readonly weight: number;
}

/** Where a segment sets its incident: places within a country, most telling first. */
export interface Site {
  /** Numbers of the places' ids. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
  /** How far the story is about the first of them rather than about a whole country: 0 to 1. */
  readonly prominence: number;
}

/**
 * A small place that alone speaks for its country, and where nothing is said to have happened, may be a namesake or somebody's
 * name: it is apart from nothing. The town in which a report sets a fire is that town's, whatever country it lies in.
 *
 * @param surely whether more than one small place speaks for the country
 * @param news claims that the segment makes as news
 */
export function siteOf(
  named: readonly WeighedPlace[],
  surely: boolean,
  news: readonly Claim[],
  gazetteer: Gazetteer,
  interner: Interner,
): Site {
  const places = named.filter(({ id }) => isSpecific(id, gazetteer)).slice(0, mostPlaces);
  return {
    places: places.map(({ id }) => interner.idOf(id)),
    weights: places.map(({ weight }) => weight),
    prominence: surely || isScene(places[0]?.id, news) ? prominence(named, places, gazetteer) : 0,
  };
}

/** Whether a claim says that something happened at a place. */
function isScene(place: string | undefined, news: readonly Claim[]): boolean {
  return news.some(({ proposition }) =>
    proposition.arguments.some(
      ({ role, value }) => (role === 'place' || role === 'target') && value.kind === 'place' && value.id === place,
    ),
  );
}

/** Whole numbers that a site takes in a list. */
export const siteWidth = 2 * mostPlaces + 1;
const [thousand, billion] = [1000, 1e9];

/** Puts a site into a list of whole numbers: its places, −1 where there is none, their weights, its prominence. */
export function putSite(list: Int32Array, from: number, { places, weights, prominence }: Site): void {
  for (let at = 0; at < mostPlaces; at++) {
    list[from + at] = places[at] ?? -1;
    list[from + mostPlaces + at] = Math.round((weights[at] ?? 0) * thousand);
  }
  list[from + 2 * mostPlaces] = Math.round(prominence * billion);
}

/** A site as a list of its own, kept as long as its segment. */
export function listedSite(site: Site): Int32Array {
  const list = lastingInts(siteWidth);
  putSite(list, 0, site);
  return list;
}

/** The same site with its places numbered otherwise. */
export function mapSite(list: Int32Array, numberOf: (id: number) => number): Int32Array {
  const mapped = lasting(list);
  for (let at = 0; at < mostPlaces && (mapped[at] as number) >= 0; at++) mapped[at] = numberOf(mapped[at] as number);
  return mapped;
}

/** The prominence of a site in a list. */
export function prominenceAt(list: Int32Array, from: number): number {
  return (list[from + 2 * mostPlaces] as number) / billion;
}

/**
 * None for a town in another country than the one most told of: whoever speaks of it may sit there. Less for a large city, which
 * may stand for a government, and for a town in a country that no other place of the story lies in, which may be a namesake.
 */
function prominence(places: readonly WeighedPlace[], specific: readonly WeighedPlace[], gazetteer: Gazetteer): number {
  const [first] = specific;
  const concept = first && gazetteer.concept(first.id);
  if (!first || concept?.kind !== 'place' || vague.has(concept.type)) return 0;
  const most = places[0] ?? first;
  if (!akin(most.id, first.id) && !gazetteer.contains(most.id, first.id)) return 0;
  const share = Math.min(1, first.weight / led) * Math.min(1, (2 * first.weight) / most.weight);
  const others = places.filter(({ id }) => id !== first.id);
  const lone = others.length > 0 && !others.some(({ id }) => gazetteer.contains(id, first.id) || akin(id, first.id));
  return share * (lone ? doubtful : 1) * (concept.population >= large ? doubtful : 1);
}

/** Whether two places lie in one country, by the first part of their ids. */
function akin(a: string, b: string): boolean {
  return a.split('/', 1)[0] === b.split('/', 1)[0];
}

function isSpecific(id: string, gazetteer: Gazetteer): boolean {
  const concept = gazetteer.concept(id);
  return concept?.kind === 'place' && concept.type !== 'country' && concept.type !== 'world-region';
}
