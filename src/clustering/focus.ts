import type { Features } from './features';
import { cosine, SpreadVector } from './sparse-vector';
import { endOf, normOf, startOf, type VectorName, type Vectors, vectorAt, vectorIn, vectorNames } from './vectors';

/** The segment in hand, laid out for being set against many others. */
export class Focus {
  private on: Features | null = null;
  private readonly laidOut = vectorNames.map(() => new SpreadVector());
  /** What each vector was last set against, and what came of it: whoever passes a glance is asked again. */
  private readonly against: (Vectors | null)[] = vectorNames.map(() => null);
  private readonly cosines = new Float64Array(vectorNames.length);

  /** Lays a segment out; whatever is asked of it from now on is quick. */
  take(features: Features): void {
    this.on = features;
    const { vectors } = features;
    for (const [at, laid] of this.laidOut.entries()) {
      this.against[at] = null;
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
    if (this.against[at] === vectors) return this.cosines[at] as number;
    const norm = normOf(vectors, at);
    const found =
      norm === 0
        ? 0
        : (this.laidOut[at] as SpreadVector).cosine(vectors, startOf(vectors, at), endOf(vectors, at), norm);
    this.against[at] = vectors;
    this.cosines[at] = found;
    return found;
  }
}
