import type { Closeness } from '../closeness';
import type { Features } from '../features';
import { mostPlaces, prominenceAt, siteWidth } from '../site';
import { nation } from './nation';
import type { Signal, SignalContext } from './signal';

/**
 * Where the two take place. The same town speaks for one incident, a town and its province a little less, neighbours a
 * little; distant towns of which neither holds the other speak against it.
 */
export const place: Signal = {
  name: 'place',
  compare: (a, b, context) => {
    const [one, two] = [a.site, b.site];
    if ((one[0] as number) < 0 || (two[0] as number) < 0) return countries(a, b, context);
    return apart(one, two, context);
  },
  shared: (a, b) => a.places.filter((id) => b.places.includes(id)),
};

const pair = new Int32Array(2 * siteWidth);

function apart(one: Int32Array, two: Int32Array, { closeness }: SignalContext): number {
  pair.set(one, 0);
  pair.set(two, siteWidth);
  return sitesAmong(pair, 0, siteWidth, closeness);
}

/** What two sites say that stand in a list: see {@link putSite}. */
export function sitesAmong(list: Int32Array, one: number, two: number, closeness: Closeness): number {
  const value = nearness(list, one, two, closeness);
  if (value >= 0) return value;
  // A disputed place must not split an incident: distance counts in full only where nothing at all meets, and only
  // between places that both stories put first.
  return -value * value * Math.min(prominenceAt(list, one), prominenceAt(list, two));
}

/**
 * Mean of two views: how well each side's places are answered by the other's, by weight, and how close the closest two
 * are.
 */
function nearness(list: Int32Array, one: number, two: number, closeness: Closeness): number {
  answers.fill(-1);
  let nearest = -1;
  let sum = 0;
  let weights = 0;
  for (let i = 0; i < mostPlaces; i++) {
    const mine = list[one + i] as number;
    if (mine < 0) break;
    const weight = list[one + mostPlaces + i] as number;
    let best = -1;
    for (let j = 0; j < mostPlaces; j++) {
      const theirs = list[two + j] as number;
      if (theirs < 0) break;
      const value = closeness.between(mine, theirs);
      if (value > best) best = value;
      if (value > (answers[j] as number)) answers[j] = value;
    }
    if (best > nearest) nearest = best;
    sum += weight * best;
    weights += weight;
  }
  let back = 0;
  let others = 0;
  for (let j = 0; j < mostPlaces && (list[two + j] as number) >= 0; j++) {
    const weight = list[two + mostPlaces + j] as number;
    back += weight * (answers[j] as number);
    others += weight;
  }
  return ((sum / weights + back / others) / 2 + nearest) / 2;
}

/** How well each place of one side is answered by the other; filled anew for every pair, as pairs are many. */
const answers = new Float64Array(mostPlaces);

function countries(a: Features, b: Features, context: SignalContext): number {
  const { gazetteer } = context;
  const [x, y] = [a.places[0], b.places[0]];
  if (!x || !y) return 0;
  // A body of one country's speaks for it too: what names both is apart from neither.
  let best = Math.min(0, 0.6 * nation.compare(a, b, context));
  for (const id of a.places) {
    for (const other of b.places) {
      if (id === other || gazetteer.contains(id, other) || gazetteer.contains(other, id)) best = 0.3;
    }
  }
  return best;
}
