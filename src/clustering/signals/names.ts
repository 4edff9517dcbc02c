import { sharedFeatures } from '../shared-features';
import type { Signal } from './signal';

/** Names in both, across scripts: gazetteer concepts, and the consonant keys of names that no table knows. */
export const names: Signal = {
  name: 'names',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('names', a, b)),
  shared: (a, b, { interner }) => sharedFeatures('names', a, b, interner, 5),
};
