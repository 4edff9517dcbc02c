import { sharedFeatures } from '../shared-features';
import type { Signal } from './signal';

/** Names of the first sentences; none in common, where both name several, weighs against. */
export const leadNames: Signal = {
  name: 'lead names',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('leadNames', a, b)),
  shared: (a, b, { interner }) => sharedFeatures('leadNames', a, b, interner, 5),
};
