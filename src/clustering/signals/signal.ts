import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Closeness } from '../closeness';
import type { Features } from '../features';
import type { Focus } from '../focus';
import type { Interner } from '../interner';

export interface SignalContext {
  readonly gazetteer: Gazetteer;
  readonly interner: Interner;
  readonly closeness: Closeness;
  readonly focus: Focus;
}

/**
 * One way in which two segments show that they tell of the same incident, or of two.
 *
 * `compare` gives a number from −1 (against) to 1 (for); 0 is silence, and costs nothing. `shared` words what they
 * share, for the recorded reason.
 */
export interface Signal {
  readonly name: string;
  compare(a: Features, b: Features, context: SignalContext): number;
  shared(a: Features, b: Features, context: SignalContext): readonly string[];
}
