import { sharedFeatures } from '../sparse-vector';
import type { Signal } from './signal';

/** Names of the first sentences; none in common, where both name several, weighs against. */
export const leadNames: Signal = {
  name: 'lead names',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('leadNames', a, b)),
  most: (a, b) => (a.leadNames.norm > 0 && b.leadNames.norm > 0 ? 1 : 0),
  shared: (a, b, { interner }) => sharedFeatures(a.leadNames, b.leadNames, interner, 5),
};
