import { sharedFeatures } from '../sparse-vector';
import type { Signal } from './signal';

/** Things and persons by class that both put into the events: rockets, a bus, a hospital. */
export const things: Signal = {
  name: 'things',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('things', a, b)),
  most: (a, b) => (a.things.norm > 0 && b.things.norm > 0 ? 1 : 0),
  shared: (a, b, { interner }) => sharedFeatures(a.things, b.things, interner, 3),
};
