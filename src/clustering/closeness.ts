import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Interner } from './interner';

/** Pairs that are remembered: a power of two. A pair takes the place of whichever stood there before. */
const remembered = 1 << 16;

/** How close two places are, by the numbers of their ids: 1 the same, −1 far apart. */
export class Closeness {
  private readonly firsts = new Int32Array(remembered).fill(-1);
  private readonly seconds = new Int32Array(remembered);
  private readonly values = new Float64Array(remembered);

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly interner: Interner,
  ) {}

  between(a: number, b: number): number {
    if (a === b) return 1;
    const [x, y] = a < b ? [a, b] : [b, a];
    const slot = ((Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> 16) & (remembered - 1);
    if (this.firsts[slot] === x && this.seconds[slot] === y) return this.values[slot] as number;
    const value = measure(this.interner.textOf(x), this.interner.textOf(y), this.gazetteer);
    this.firsts[slot] = x;
    this.seconds[slot] = y;
    this.values[slot] = value;
    return value;
  }
}

function measure(a: string, b: string, gazetteer: Gazetteer): number {
  if (gazetteer.contains(a, b) || gazetteer.contains(b, a)) return 0.6;
  if (gazetteer.adjacent(a, b)) return 0.3;
  const apart = gazetteer.distanceKm(a, b);
  if (apart === null) return -0.2;
  return apart < 60 ? 0.2 : apart < 150 ? -0.4 : -1;
}
