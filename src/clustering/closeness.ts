import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Interner } from './interner';

/** Pairs for which there is room at first, and at most: powers of two. A pair takes the place of whichever stood there before. */
const room = { first: 1 << 12, most: 1 << 19 } as const;
/** How close two places can be. */
const grades: readonly number[] = [1, 0.6, 0.3, 0.2, -0.2, -0.4, -1];

/** How close two places are, by the numbers of their ids: 1 the same, −1 far apart. */
export class Closeness {
  /** The pairs that are remembered, each as one number, and how close they are, among {@link grades}. */
  private pairs = new Float64Array(room.first).fill(-1);
  private told = new Uint8Array(room.first);
  /** Pairs that took the place of another. */
  private displaced = 0;

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly interner: Interner,
  ) {}

  between(a: number, b: number): number {
    if (a === b) return 1;
    const [x, y] = a < b ? [a, b] : [b, a];
    const pair = x * 0x4000000 + y;
    const slot = slotOf(x, y, this.pairs.length);
    if (this.pairs[slot] !== pair)
      this.learn(pair, slot, grade(this.interner.textOf(x), this.interner.textOf(y), this.gazetteer));
    return grades[this.told[slotOf(x, y, this.pairs.length)] as number] as number;
  }

  private learn(pair: number, slot: number, grade: number): void {
    const before = this.pairs[slot] as number;
    this.pairs[slot] = pair;
    this.told[slot] = grade;
    if (before < 0 || ++this.displaced < this.pairs.length || this.pairs.length >= room.most) return;
    this.grow();
  }

  private grow(): void {
    const [pairs, told] = [this.pairs, this.told];
    this.pairs = new Float64Array(4 * pairs.length).fill(-1);
    this.told = new Uint8Array(this.pairs.length);
    this.displaced = 0;
    for (const [at, pair] of pairs.entries()) {
      if (pair < 0) continue;
      const slot = slotOf(Math.floor(pair / 0x4000000), pair % 0x4000000, this.pairs.length);
      this.pairs[slot] = pair;
      this.told[slot] = told[at] as number;
    }
  }
}

function slotOf(x: number, y: number, slots: number): number {
  const mixed = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}

function grade(a: string, b: string, gazetteer: Gazetteer): number {
  return grades.indexOf(measure(a, b, gazetteer));
}

function measure(a: string, b: string, gazetteer: Gazetteer): number {
  if (gazetteer.contains(a, b) || gazetteer.contains(b, a)) return 0.6;
  const apart = gazetteer.distanceKm(a, b);
  // A town and its airport, or one town that two tables know.
  if (apart !== null && apart < 5) return 0.6;
  if (gazetteer.adjacent(a, b)) return 0.3;
  if (apart === null) return -0.2;
  return apart < 60 ? 0.2 : apart < 150 ? -0.4 : -1;
}
