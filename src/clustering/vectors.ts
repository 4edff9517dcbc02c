import { lasting, lastingInts } from './lasting';
import { renumber, type SparseVector } from './sparse-vector';

/** The vectors of a segment: those of names and of words, of all of it and of its lead; of things, actors and events. */
export const vectorNames = ['names', 'leadNames', 'leadWords', 'words', 'things', 'actors', 'events'] as const;

export type VectorName = (typeof vectorNames)[number];

/**
 * The vectors of a segment in one list: where each of them ends, the length of each in two halves, then their features. A
 * segment has many, and each list of its own would weigh more than what is in it.
 */
export type Vectors = Int32Array;

const count = vectorNames.length;
const head = 3 * count;
/** Where each stands among {@link vectorNames}. */
export const vectorAt = Object.fromEntries(vectorNames.map((name, at) => [name, at])) as Record<VectorName, number>;

const whole = new Float64Array(1);
const halves = new Int32Array(whole.buffer);

export function packVectors(vectors: Readonly<Record<VectorName, SparseVector>>): Vectors {
  const size = vectorNames.reduce((sum, name) => sum + vectors[name].entries.length, head);
  const packed: Vectors = lastingInts(size);
  let from = head;
  for (const [at, name] of vectorNames.entries()) {
    const { entries, norm } = vectors[name];
    packed.set(entries, from);
    from += entries.length;
    packed[at] = from;
    whole[0] = norm;
    packed.set(halves, count + 2 * at);
  }
  return packed;
}

/** The same vectors with their features numbered otherwise, and in rising order of the new numbers. */
export function mapVectors(vectors: Vectors, numberOf: (id: number) => number): Vectors {
  const mapped = lasting(vectors);
  for (let at = 0; at < count; at++) renumber(mapped, startOf(mapped, at), endOf(mapped, at), numberOf);
  return mapped;
}

/** Where the features of a vector begin. */
export function startOf(vectors: Vectors, at: number): number {
  return at === 0 ? head : (vectors[at - 1] as number);
}

/** Where they end. */
export function endOf(vectors: Vectors, at: number): number {
  return vectors[at] as number;
}

/** Euclidean length of a vector; 0 of an empty one. */
export function normOf(vectors: Vectors, at: number): number {
  halves[0] = vectors[count + 2 * at] as number;
  halves[1] = vectors[count + 2 * at + 1] as number;
  return whole[0] as number;
}

/** One of the vectors by itself. */
export function vectorIn(vectors: Vectors, name: VectorName): SparseVector {
  const at = vectorAt[name];
  return { entries: vectors.subarray(startOf(vectors, at), endOf(vectors, at)), norm: normOf(vectors, at) };
}
