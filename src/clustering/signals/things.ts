import { sharedFeatures } from '../shared-features';
import type { Signal } from './signal';

/** Things and persons by class that both put into the events: rockets, a bus, a hospital. */
export const things: Signal = {
  name: 'things',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('things', a, b)),
  shared: (a, b, { interner }) => sharedFeatures('things', a, b, interner, 3),
};
