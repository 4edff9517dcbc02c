import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Features, WeighedPlace } from '../features';
import type { Signal } from './signal';

/** Places that each segment puts forward. */
const told = 4;
/** Weight of a place that the first sentence names. */
const led = 6;

/**
 * Where the two take place. The same town speaks for one incident, a town and its province a little less, neighbours a
 * little; distant towns of which neither holds the other speak against it.
 */
export const place: Signal = {
  name: 'place',
  compare: (a, b, { gazetteer }) => {
    const one = specific(a, gazetteer);
    const two = specific(b, gazetteer);
    if (one.length === 0 || two.length === 0) return countries(a, b, gazetteer);
    const mean = (towards(one, two, gazetteer) + towards(two, one, gazetteer)) / 2;
    const value = (mean + nearest(one, two, gazetteer)) / 2;
    // A disputed place must not split an incident: distance counts in full only where nothing at all meets, and only
    // between places that both stories put first.
    return value < 0 ? -value * value * Math.min(prominence(a, one), prominence(b, two)) : value;
  },
  shared: (a, b) => a.places.filter(({ id }) => b.places.some((other) => other.id === id)).map(({ id }) => id),
};

function specific({ places }: Features, gazetteer: Gazetteer): readonly WeighedPlace[] {
  return places.filter(({ id }) => isSpecific(id, gazetteer)).slice(0, told);
}

/** How far a story is about the first of its places rather than about a whole country: 0 to 1. */
function prominence({ places }: Features, specific: readonly WeighedPlace[]): number {
  const first = specific[0]?.weight ?? 0;
  const top = places[0]?.weight ?? 1;
  return Math.min(1, first / led) * Math.min(1, (2 * first) / top);
}

function isSpecific(id: string, gazetteer: Gazetteer): boolean {
  const concept = gazetteer.concept(id);
  return concept?.kind === 'place' && concept.type !== 'country' && concept.type !== 'world-region';
}

/** Weighted mean over one's places of the best that the other has to answer with. */
function towards(one: readonly WeighedPlace[], two: readonly WeighedPlace[], gazetteer: Gazetteer): number {
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of one) {
    let best = -1;
    for (const other of two) best = Math.max(best, closeness(id, other.id, gazetteer));
    sum += weight * best;
    weights += weight;
  }
  return sum / weights;
}

function nearest(one: readonly WeighedPlace[], two: readonly WeighedPlace[], gazetteer: Gazetteer): number {
  return Math.max(...one.flatMap((a) => two.map((b) => closeness(a.id, b.id, gazetteer))));
}

/** 1 the same, −1 far apart. */
function closeness(a: string, b: string, gazetteer: Gazetteer): number {
  if (a === b) return 1;
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
