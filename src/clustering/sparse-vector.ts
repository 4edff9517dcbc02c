import type { Interner } from './interner';

/**
 * Weights of features, by number in rising order. Weights are whole numbers, so that sums of products are exact and do
 * not depend on the order in which features were numbered.
 */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Uint16Array;
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
  const numbered = entries.map(([text, weight]) => [interner.idOf(text), weight] as const).sort((a, b) => a[0] - b[0]);
  const ids = new Int32Array(numbered.length);
  const values = new Uint16Array(numbered.length);
  let square = 0;
  numbered.forEach(([id, weight], at) => {
    ids[at] = id;
    values[at] = weight;
    square += weight * weight;
  });
  return { ids, weights: values, norm: Math.sqrt(square) };
}

/** Cosine of the angle between two vectors, 0 when either is empty; linear in their lengths. */
export function cosine(a: SparseVector, b: SparseVector): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] as number;
    const y = b.ids[j] as number;
    if (x === y) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (x < y) i++;
    else j++;
  }
  return sum / (a.norm * b.norm);
}

/** The features that two vectors share, heaviest product first, at most `keep`. */
export function sharedFeatures(a: SparseVector, b: SparseVector, interner: Interner, keep: number): string[] {
  const shared: [number, string][] = [];
  let j = 0;
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i] as number;
    while (j < b.ids.length && (b.ids[j] as number) < id) j++;
    if (b.ids[j] === id) shared.push([(a.weights[i] as number) * (b.weights[j] as number), interner.textOf(id)]);
  }
  return shared
    .sort((x, y) => y[0] - x[0] || (x[1] < y[1] ? -1 : 1))
    .slice(0, keep)
    .map(([, text]) => text);
}
