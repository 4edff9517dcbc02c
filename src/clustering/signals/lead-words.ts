import { sharedFeatures } from '../shared-features';
import type { Signal } from './signal';

/** Content words of the first sentences, where news says what happened. */
export const leadWords: Signal = {
  name: 'lead',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('leadWords', a, b)),
  shared: (a, b, { interner }) => sharedFeatures('leadWords', a, b, interner, 5),
};
