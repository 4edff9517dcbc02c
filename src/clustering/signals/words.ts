import { cosine, sharedFeatures } from '../sparse-vector';
import type { Signal } from './signal';

/** Content words told often and early in both; languages do not meet here. */
export const words: Signal = {
  name: 'words',
  compare: (a, b) => Math.sqrt(cosine(a.words, b.words)),
  most: (a, b) => (a.words.norm > 0 && b.words.norm > 0 ? 1 : 0),
  shared: (a, b, { interner }) => sharedFeatures(a.words, b.words, interner, 5),
};
