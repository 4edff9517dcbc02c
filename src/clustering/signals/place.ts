import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Features, WeighedPlace } from '../features';
import type { Signal, SignalContext } from './signal';

/** Places that each segment puts forward. */
const told = 4;
/** Weight of a place that the first sentence names. */
const led = 6;
const doubtful = 0.4;
const large = 1_000_000;
/** Types of place that stretch too far to be apart from anything. */
const vague: ReadonlySet<string> = new Set(['region', 'water', 'natural']);

/**
 * Where the two take place. The same town speaks for one incident, a town and its province a little less, neighbours a
 * little; distant towns of which neither holds the other speak against it.
 */
export const place: Signal = {
  name: 'place',
  compare: (a, b, context) => {
    const { gazetteer } = context;
    const [first, second] = [siteOf(a, gazetteer), siteOf(b, gazetteer)];
    const [one, two] = [first.places, second.places];
    if (one.length === 0 || two.length === 0) return countries(a, b, gazetteer);
    const value = nearness(one, two, context);
    // A disputed place must not split an incident: distance counts in full only where nothing at all meets, and only
    // between places that both stories put first.
    return value < 0 ? -value * value * Math.min(first.prominence, second.prominence) : value;
  },
  shared: (a, b) => a.places.filter(({ id }) => b.places.some((other) => other.id === id)).map(({ id }) => id),
};

/** Where a segment sets its incident, worked out once. */
interface Site {
  readonly places: readonly WeighedPlace[];
  readonly prominence: number;
}

const sites = new WeakMap<Features, Site>();

function siteOf(features: Features, gazetteer: Gazetteer): Site {
  let known = sites.get(features);
  if (known === undefined) {
    const places = features.places.filter(({ id }) => isSpecific(id, gazetteer)).slice(0, told);
    known = { places, prominence: prominence(features, places, gazetteer) };
    sites.set(features, known);
  }
  return known;
}

/**
 * How far a story is about the first of its places rather than about a whole country: 0 to 1. Less for a large city,
 * which may stand for a government, and for a town in a country that no other place of the story lies in, which may be
 * a namesake.
 */
function prominence({ places }: Features, specific: readonly WeighedPlace[], gazetteer: Gazetteer): number {
  const [first] = specific;
  const concept = first && gazetteer.concept(first.id);
  if (!first || concept?.kind !== 'place' || vague.has(concept.type)) return 0;
  const share = Math.min(1, first.weight / led) * Math.min(1, (2 * first.weight) / (places[0]?.weight ?? 1));
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

/**
 * Mean of two views: how well each side's places are answered by the other's, by weight, and how close the closest two
 * are.
 */
function nearness(one: readonly WeighedPlace[], two: readonly WeighedPlace[], context: SignalContext): number {
  const answers = two.map(() => -1);
  let nearest = -1;
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of one) {
    let best = -1;
    for (let at = 0; at < two.length; at++) {
      const value = closeness(id, (two[at] as WeighedPlace).id, context);
      if (value > best) best = value;
      if (value > (answers[at] as number)) answers[at] = value;
    }
    if (best > nearest) nearest = best;
    sum += weight * best;
    weights += weight;
  }
  let back = 0;
  let others = 0;
  for (let at = 0; at < two.length; at++) {
    const { weight } = two[at] as WeighedPlace;
    back += weight * (answers[at] as number);
    others += weight;
  }
  return ((sum / weights + back / others) / 2 + nearest) / 2;
}

/** 1 the same, −1 far apart. */
function closeness(a: string, b: string, { gazetteer, closeness: known }: SignalContext): number {
  if (a === b) return 1;
  const [x, y] = a < b ? [a, b] : [b, a];
  let row = known.get(x);
  if (row === undefined) {
    row = new Map();
    known.set(x, row);
  }
  let value = row.get(y);
  if (value === undefined) {
    value = measure(x, y, gazetteer);
    row.set(y, value);
  }
  return value;
}

function measure(a: string, b: string, gazetteer: Gazetteer): number {
  if (gazetteer.contains(a, b) || gazetteer.contains(b, a)) return 0.6;
  if (gazetteer.adjacent(a, b)) return 0.3;
  const apart = gazetteer.distanceKm(a, b);
  if (apart === null) return -0.2;
  return apart < 60 ? 0.2 : apart < 150 ? -0.4 : -1;
}

function countries(a: Features, b: Features, gazetteer: Gazetteer): number {
  const [x, y] = [a.places[0], b.places[0]];
  if (!x || !y) return 0;
  let best = -0.6;
  for (const { id } of a.places) {
    for (const other of b.places) {
      if (id === other.id || gazetteer.contains(id, other.id) || gazetteer.contains(other.id, id)) best = 0.3;
    }
  }
  return best;
}
