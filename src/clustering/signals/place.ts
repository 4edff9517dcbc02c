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
    const one = specific(a, gazetteer);
    const two = specific(b, gazetteer);
    if (one.length === 0 || two.length === 0) return countries(a, b, gazetteer);
    const mean = (towards(one, two, context) + towards(two, one, context)) / 2;
    const value = (mean + nearest(one, two, context)) / 2;
    // A disputed place must not split an incident: distance counts in full only where nothing at all meets, and only
    // between places that both stories put first.
    return value < 0 ? -value * value * Math.min(prominence(a, one, gazetteer), prominence(b, two, gazetteer)) : value;
  },
  shared: (a, b) => a.places.filter(({ id }) => b.places.some((other) => other.id === id)).map(({ id }) => id),
};

const specifics = new WeakMap<Features, readonly WeighedPlace[]>();

function specific(features: Features, gazetteer: Gazetteer): readonly WeighedPlace[] {
  let known = specifics.get(features);
  if (known === undefined) {
    known = features.places.filter(({ id }) => isSpecific(id, gazetteer)).slice(0, told);
    specifics.set(features, known);
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

/** Weighted mean over one's places of the best that the other has to answer with. */
function towards(one: readonly WeighedPlace[], two: readonly WeighedPlace[], context: SignalContext): number {
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of one) {
    let best = -1;
    for (const other of two) best = Math.max(best, closeness(id, other.id, context));
    sum += weight * best;
    weights += weight;
  }
  return sum / weights;
}

function nearest(one: readonly WeighedPlace[], two: readonly WeighedPlace[], context: SignalContext): number {
  let best = -1;
  for (const a of one) for (const b of two) best = Math.max(best, closeness(a.id, b.id, context));
  return best;
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
