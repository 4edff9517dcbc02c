import type { Interner } from './interner';

/**
 * Weights of features, by number in rising order. Weights are whole numbers, so that sums of products are exact and do
 * not depend on the order in which features were numbered.
 */
export interface SparseVector {
  /** A feature's number, its weight, the next one's number, its weight, and so on. */
  readonly entries: Int32Array;
  /** Euclidean length. */
  readonly norm: number;
}

const scale = 256;
const most = 0xffff;

/** A vector of the heaviest `keep` features; of equal weights the first by code units stays. */
export function sparseVector(weights: ReadonlyMap<string, number>, interner: Interner, keep: number): SparseVector {
  let entries = [...weights].map(([text, weight]) => [text, Math.min(most, Math.round(weight * scale))] as const);
  if (entries.length > keep) {
    entries.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    entries = entries.slice(0, keep);
  }
  return vectorOf(entries.map(([text, weight]) => [interner.idOf(text), weight]));
}

/** A vector of some features by their numbers. */
export function vectorOf(numbered: (readonly [number, number])[], norm?: number): SparseVector {
  numbered.sort((a, b) => a[0] - b[0]);
  const entries = new Int32Array(2 * numbered.length);
  let square = 0;
  for (let at = 0; at < numbered.length; at++) {
    const [id, weight] = numbered[at] as readonly [number, number];
    entries[2 * at] = id;
    entries[2 * at + 1] = weight;
    square += weight * weight;
  }
  return { entries, norm: norm ?? Math.sqrt(square) };
}

/** A vector with its features numbered otherwise. */
export function renumbered(list: Int32Array, numberOf: (id: number) => number): SparseVector {
  const entries = list.slice();
  renumber(entries, 0, entries.length, numberOf);
  let square = 0;
  for (let at = 1; at < entries.length; at += 2) square += (entries[at] as number) ** 2;
  return { entries, norm: Math.sqrt(square) };
}

/** Numbers the features in a run of a list otherwise, and puts them in rising order of the new numbers. */
export function renumber(list: Int32Array, from: number, to: number, numberOf: (id: number) => number): void {
  // A weight fits into sixteen bits: number and weight are sorted as one.
  const order = new Float64Array((to - from) / 2);
  for (let at = 0; at < order.length; at++)
    order[at] = numberOf(list[from + 2 * at] as number) * (most + 1) + (list[from + 2 * at + 1] as number);
  order.sort();
  for (let at = 0; at < order.length; at++) {
    const both = order[at] as number;
    const number = Math.floor(both / (most + 1));
    list[from + 2 * at] = number;
    list[from + 2 * at + 1] = both - number * (most + 1);
  }
}

/** Calls for every feature with its weight, in order of number. */
export function eachFeature({ entries }: SparseVector, call: (id: number, weight: number) => void): void {
  for (let at = 0; at < entries.length; at += 2) call(entries[at] as number, entries[at + 1] as number);
}

/** Cosine of the angle between two vectors, 0 when either is empty; linear in their lengths. */
export function cosine(a: SparseVector, b: SparseVector): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const [x, y] = [a.entries, b.entries];
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < x.length && j < y.length) {
    const one = x[i] as number;
    const two = y[j] as number;
    if (one === two) sum += (x[i + 1] as number) * (y[j + 1] as number);
    if (one <= two) i += 2;
    if (two <= one) j += 2;
  }
  return sum / (a.norm * b.norm);
}

/**
 * A vector laid out by the numbers of its features, for being set against many others: each then costs a walk through
 * its own features, with nothing to decide on the way.
 */
export class SpreadVector {
  private weights = new Uint16Array(1024);
  private norm = 0;
  private told: Int32Array = new Int32Array(0);
  private from = 0;
  private to = 0;

  /** Takes a vector, a run of a list, in place of the last. */
  spread(list: Int32Array, from: number, to: number, norm: number): void {
    const { told } = this;
    for (let at = this.from; at < this.to; at += 2) this.weights[told[at] as number] = 0;
    const highest = to > from ? (list[to - 2] as number) : 0;
    if (highest >= this.weights.length) this.weights = new Uint16Array(2 * highest);
    for (let at = from; at < to; at += 2) this.weights[list[at] as number] = list[at + 1] as number;
    [this.told, this.from, this.to, this.norm] = [list, from, to, norm];
  }

  /** The same as {@link cosine} of the vector laid out and another, a run of a list. */
  cosine(list: Int32Array, from: number, to: number, norm: number): number {
    if (this.norm === 0 || norm === 0) return 0;
    const { weights } = this;
    const known = weights.length;
    let sum = 0;
    for (let at = from; at < to; at += 2) {
      const id = list[at] as number;
      if (id < known) sum += (weights[id] as number) * (list[at + 1] as number);
    }
    return sum / (this.norm * norm);
  }
}
