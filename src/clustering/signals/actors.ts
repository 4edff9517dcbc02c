import { sharedFeatures } from '../sparse-vector';
import type { Signal } from './signal';

/** Who acts or is acted on, with the wider actors that hold them: a battalion meets its army. */
export const actors: Signal = {
  name: 'actors',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('actors', a, b)),
  most: (a, b) => (a.actors.norm > 0 && b.actors.norm > 0 ? 1 : 0),
  shared: (a, b, { interner }) => sharedFeatures(a.actors, b.actors, interner, 3),
};
