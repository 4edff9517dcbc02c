import { sharedFeatures } from '../shared-features';
import type { Signal } from './signal';

/** Content words told often and early in both; languages do not meet here. */
export const words: Signal = {
  name: 'words',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('words', a, b)),
  shared: (a, b, { interner }) => sharedFeatures('words', a, b, interner, 5),
};
