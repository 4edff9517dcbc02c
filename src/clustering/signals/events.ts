import { sharedFeatures } from '../shared-features';
import type { Signal } from './signal';

/** Kinds of event told as news, by class and by family: "struck", "bombed" and "killed" are one family or near it. */
export const events: Signal = {
  name: 'events',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('events', a, b)),
  shared: (a, b, { interner }) => sharedFeatures('events', a, b, interner, 3),
};
