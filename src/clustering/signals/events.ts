import { sharedFeatures } from '../sparse-vector';
import type { Signal } from './signal';

/** Kinds of event told as news, by class and by family: "struck", "bombed" and "killed" are one family or near it. */
export const events: Signal = {
  name: 'events',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('events', a, b)),
  most: (a, b) => (a.events.norm > 0 && b.events.norm > 0 ? 1 : 0),
  shared: (a, b, { interner }) => sharedFeatures(a.events, b.events, interner, 3),
};
