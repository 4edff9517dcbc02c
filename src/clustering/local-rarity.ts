import { unit } from './evidence';
import { allOf, type Features, has } from './features';
import { cosine, eachFeature, type SparseVector, vectorOf } from './sparse-vector';
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
    const whole = members.map(allOf);
    for (const vector of whole) eachFeature(vector, (id) => counts.set(id, (counts.get(id) ?? 0) + 1));
    members.forEach((features, at) => {
      this.vectors.set(features, weighed(whole[at] as SparseVector, counts, members.length));
    });
    this.strength = Math.max(0, Math.min(1, (members.length - apart.least) / (apart.full - apart.least)));
  }

  /** Log-odds in thousandths to add to a pair's evidence. */
  between(a: Features, b: Features): number {
    if (this.strength === 0) return 0;
    if (a.language !== b.language || !has(a, 'words') || !has(b, 'words')) return 0;
    const [x, y] = [this.vectors.get(a), this.vectors.get(b)];
    if (!x || !y || x.norm === 0 || y.norm === 0) return 0;
    const over = Math.sqrt(cosine(x, y)) - apart.neutral;
    const log = over * (over > 0 ? apart.weight : apart.against);
    return Math.round(unit * this.strength * Math.min(apart.most, log)) | 0;
  }
}

/** Weights stay whole numbers for the same reason as in {@link SparseVector}. */
function weighed(vector: SparseVector, counts: ReadonlyMap<number, number>, members: number): SparseVector {
  const kept: (readonly [number, number])[] = [];
  let square = 0;
  eachFeature(vector, (id, told) => {
    const count = counts.get(id) ?? 1;
    const weight = Math.min(0xffff, Math.round(told * Math.log(members / count)));
    if (weight === 0) return;
    // A word that no other member has says only that this one is longer: it counts a quarter towards the length.
    square += count === 1 ? (weight * weight) / 4 : weight * weight;
    if (count > 1) kept.push([id, weight]);
  });
  return vectorOf(kept, Math.sqrt(square));
}
