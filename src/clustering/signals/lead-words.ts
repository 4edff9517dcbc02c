import { sharedFeatures } from '../sparse-vector';
import type { Signal } from './signal';

/** Content words of the first sentences, where news says what happened. */
export const leadWords: Signal = {
  name: 'lead',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('leadWords', a, b)),
  most: (a, b) => (a.leadWords.norm > 0 && b.leadWords.norm > 0 ? 1 : 0),
  shared: (a, b, { interner }) => sharedFeatures(a.leadWords, b.leadWords, interner, 5),
};
