import { sharedFeatures } from '../sparse-vector';
import type { Signal } from './signal';

/** Names in both, across scripts: gazetteer concepts, and the consonant keys of names that no table knows. */
export const names: Signal = {
  name: 'names',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('names', a, b)),
  most: (a, b) => (a.names.norm > 0 && b.names.norm > 0 ? 1 : 0),
  shared: (a, b, { interner }) => sharedFeatures(a.names, b.names, interner, 5),
};
