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
  private vector: SparseVector | null = null;

  /** Takes another vector in place of the last. */
  spread(vector: SparseVector): void {
    if (this.vector !== null) eachFeature(this.vector, (id) => (this.weights[id] = 0));
    this.vector = vector;
    const { entries } = vector;
    const highest = entries.length === 0 ? 0 : (entries[entries.length - 2] as number);
    if (highest >= this.weights.length) this.weights = new Uint16Array(2 * highest);
    eachFeature(vector, (id, weight) => (this.weights[id] = weight));
  }

  /** The same as {@link cosine} of the vector laid out and another. */
  cosine({ entries, norm }: SparseVector): number {
    const own = this.vector?.norm ?? 0;
    if (own === 0 || norm === 0) return 0;
    const { weights } = this;
    const known = weights.length;
    let sum = 0;
    for (let at = 0; at < entries.length; at += 2) {
      const id = entries[at] as number;
      if (id < known) sum += (weights[id] as number) * (entries[at + 1] as number);
    }
    return sum / (own * norm);
  }
}

/** The same vectors in one buffer: a segment has many, and each buffer of its own weighs more than what is in it. */
export function packed<Key extends string>(vectors: Readonly<Record<Key, SparseVector>>): Record<Key, SparseVector> {
  const all = Object.entries<SparseVector>(vectors);
  const buffer = new Int32Array(all.reduce((sum, [, { entries }]) => sum + entries.length, 0));
  let from = 0;
  return Object.fromEntries(
    all.map(([key, { entries, norm }]) => {
      buffer.set(entries, from);
      from += entries.length;
      return [key, { entries: buffer.subarray(from - entries.length, from), norm }];
    }),
  ) as Record<Key, SparseVector>;
}

/** The features that two vectors share, heaviest product first, at most `keep`. */
export function sharedFeatures(a: SparseVector, b: SparseVector, interner: Interner, keep: number): string[] {
  const shared: [number, string][] = [];
  const [x, y] = [a.entries, b.entries];
  let j = 0;
  for (let i = 0; i < x.length; i += 2) {
    const id = x[i] as number;
    while (j < y.length && (y[j] as number) < id) j += 2;
    if (y[j] === id) shared.push([(x[i + 1] as number) * (y[j + 1] as number), interner.textOf(id)]);
  }
  return shared
    .sort((x, y) => y[0] - x[0] || (x[1] < y[1] ? -1 : 1))
    .slice(0, keep)
    .map(([, text]) => text);
}
