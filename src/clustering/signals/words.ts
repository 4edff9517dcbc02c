import { sharedFeatures } from '../sparse-vector';
import type { Signal } from './signal';

/** Content words told often and early in both; languages do not meet here. */
export const words: Signal = {
  name: 'words',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('words', a, b)),
  most: (a, b) => (a.words.norm > 0 && b.words.norm > 0 ? 1 : 0),
  shared: (a, b, { interner }) => sharedFeatures(a.words, b.words, interner, 5),
};
