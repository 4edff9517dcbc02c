import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Features } from '../features';
import type { Site } from '../site';
import type { Signal, SignalContext } from './signal';

/**
 * Where the two take place. The same town speaks for one incident, a town and its province a little less, neighbours a
 * little; distant towns of which neither holds the other speak against it.
 */
export const place: Signal = {
  name: 'place',
  compare: (a, b, context) => {
    const [one, two] = [a.site, b.site];
    if (one.places.length === 0 || two.places.length === 0) return countries(a, b, context.gazetteer);
    const value = nearness(one, two, context);
    // A disputed place must not split an incident: distance counts in full only where nothing at all meets, and only
    // between places that both stories put first.
    return value < 0 ? -value * value * Math.min(one.prominence, two.prominence) : value;
  },
  most: (a, b) => (a.places.length > 0 && b.places.length > 0 ? 1 : 0),
  shared: (a, b) => a.places.filter(({ id }) => b.places.some((other) => other.id === id)).map(({ id }) => id),
};

/**
 * Mean of two views: how well each side's places are answered by the other's, by weight, and how close the closest two
 * are.
 */
function nearness(one: Site, two: Site, { closeness }: SignalContext): number {
  const mine = one.places.length;
  const theirs = two.places.length;
  for (let at = 0; at < theirs; at++) answers[at] = -1;
  let nearest = -1;
  let sum = 0;
  let weights = 0;
  for (let i = 0; i < mine; i++) {
    const weight = one.weights[i] as number;
    let best = -1;
    for (let j = 0; j < theirs; j++) {
      const value = closeness.between(one.places[i] as number, two.places[j] as number);
      if (value > best) best = value;
      if (value > (answers[j] as number)) answers[j] = value;
    }
    if (best > nearest) nearest = best;
    sum += weight * best;
    weights += weight;
  }
  let back = 0;
  let others = 0;
  for (let j = 0; j < theirs; j++) {
    const weight = two.weights[j] as number;
    back += weight * (answers[j] as number);
    others += weight;
  }
  return ((sum / weights + back / others) / 2 + nearest) / 2;
}

/** How well each place of one side is answered by the other; filled anew for every pair, as pairs are many. */
const answers: number[] = [];

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
