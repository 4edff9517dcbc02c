import type { Features } from './features';
import { cosine, SpreadVector } from './sparse-vector';
import { endOf, normOf, startOf, type VectorName, type Vectors, vectorAt, vectorIn, vectorNames } from './vectors';

/** The segment in hand, laid out for being set against many others. */
export class Focus {
  private on: Features | null = null;
  private readonly laidOut = vectorNames.map(() => new SpreadVector());

  /** Lays a segment out; whatever is asked of it from now on is quick. */
  take(features: Features): void {
    this.on = features;
    const { vectors } = features;
    for (const [at, laid] of this.laidOut.entries()) {
      laid.spread(vectors, startOf(vectors, at), endOf(vectors, at), normOf(vectors, at));
    }
  }

  /** Whether a segment is in hand. */
  holds(features: Features): boolean {
    return this.on === features;
  }

  /** Cosine of one vector of two segments, either of which may be in hand. */
  cosine(name: VectorName, a: Features, b: Features): number {
    if (a === this.on) return this.cosineWith(vectorAt[name], b.vectors);
    if (b === this.on) return this.cosineWith(vectorAt[name], a.vectors);
    return cosine(vectorIn(a.vectors, name), vectorIn(b.vectors, name));
  }

  /** The same of the segment in hand and another, by the place of the vector. */
  cosineWith(at: number, vectors: Vectors): number {
    const norm = normOf(vectors, at);
    return norm === 0
      ? 0
      : (this.laidOut[at] as SpreadVector).cosine(vectors, startOf(vectors, at), endOf(vectors, at), norm);
  }
}
