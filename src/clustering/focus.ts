import type { Features } from './features';
import { cosine, SpreadVector } from './sparse-vector';

/** Vectors of features, by the names that they have there. */
const vectors = ['words', 'leadWords', 'names', 'leadNames', 'things', 'actors', 'events'] as const;

export type VectorName = (typeof vectors)[number];

/** The segment in hand, laid out for being set against many others. */
export class Focus {
  private on: Features | null = null;
  private readonly laidOut: Readonly<Record<VectorName, SpreadVector>> = {
    words: new SpreadVector(),
    leadWords: new SpreadVector(),
    names: new SpreadVector(),
    leadNames: new SpreadVector(),
    things: new SpreadVector(),
    actors: new SpreadVector(),
    events: new SpreadVector(),
  };

  /** Lays a segment out; whatever is asked of it from now on is quick. */
  take(features: Features): void {
    this.on = features;
    for (const name of vectors) this.laidOut[name].spread(features[name]);
  }

  /** Cosine of one vector of two segments, either of which may be in hand. */
  cosine(name: VectorName, a: Features, b: Features): number {
    if (a === this.on) return this.laidOut[name].cosine(b[name]);
    if (b === this.on) return this.laidOut[name].cosine(a[name]);
    return cosine(a[name], b[name]);
  }
}
