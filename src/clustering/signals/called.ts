import { cosine, sharedFeatures } from '../sparse-vector';
import type { Signal } from './signal';

/** Persons, groups and companies: neighbours in place and kind share their places, one incident its persons too. */
export const called: Signal = {
  name: 'called',
  compare: (a, b) => Math.sqrt(cosine(a.called, b.called)),
  shared: (a, b, { interner }) => sharedFeatures(a.called, b.called, interner, 5),
};
