import { sharedFeatures } from '../shared-features';
import type { Signal } from './signal';

/** Who acts or is acted on, with the wider actors that hold them: a battalion meets its army. */
export const actors: Signal = {
  name: 'actors',
  compare: (a, b, { focus }) => Math.sqrt(focus.cosine('actors', a, b)),
  shared: (a, b, { interner }) => sharedFeatures('actors', a, b, interner, 3),
};
