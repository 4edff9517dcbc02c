import { unit } from './evidence';
import type { Features } from './features';
import { cosine, type SparseVector } from './sparse-vector';
import { apart } from './weights';

/**
 * What sets the members of one component apart: words and names are weighed by how few of the members use them (inverse
 * document frequency within the component, after Spärck Jones 1972, who takes the whole collection).
 *
 * Incidents of one kind in one region share most of their words; within their component those words cost nothing, and
 * the rest decides. Looking no further than the component also keeps every other report's words out of the judgement.
 */
export class LocalRarity {
  private readonly vectors = new Map<Features, SparseVector>();
  private readonly strength: number;

  constructor(members: readonly Features[]) {
    const counts = new Map<number, number>();
    for (const { all } of members) for (const id of all.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const features of members) this.vectors.set(features, weighed(features.all, counts, members.length));
    this.strength = Math.max(0, Math.min(1, (members.length - apart.least) / (apart.full - apart.least)));
  }

  /** Log-odds in thousandths to add to a pair's evidence. */
  between(a: Features, b: Features): number {
    if (this.strength === 0) return 0;
    if (a.language !== b.language || a.words.norm === 0 || b.words.norm === 0) return 0;
    const [x, y] = [this.vectors.get(a), this.vectors.get(b)];
    if (!x || !y || x.norm === 0 || y.norm === 0) return 0;
    const over = Math.sqrt(cosine(x, y)) - apart.neutral;
    const log = over * (over > 0 ? apart.weight : apart.against);
    return Math.round(unit * this.strength * Math.min(apart.most, log));
  }
}

/** Weights stay whole numbers for the same reason as in {@link SparseVector}. */
function weighed(vector: SparseVector, counts: ReadonlyMap<number, number>, members: number): SparseVector {
  const ids: number[] = [];
  const weights: number[] = [];
  let square = 0;
  for (let at = 0; at < vector.ids.length; at++) {
    const id = vector.ids[at] as number;
    const count = counts.get(id) ?? 1;
    const weight = Math.min(0xffff, Math.round((vector.weights[at] as number) * Math.log(members / count)));
    if (weight === 0) continue;
    // A word that no other member has says only that this one is longer: it counts a quarter towards the length.
    square += count === 1 ? (weight * weight) / 4 : weight * weight;
    if (count === 1) continue;
    ids.push(id);
    weights.push(weight);
  }
  return { ids: Int32Array.from(ids), weights: Uint16Array.from(weights), norm: Math.sqrt(square) };
}
