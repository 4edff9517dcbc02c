import type { Comparison, PolarityValue } from '../../model';
import { compared } from '../comparison';

/** That something is so, and that it is not. */
export function comparePolarity(a: PolarityValue, b: PolarityValue): Comparison {
  return a.affirmed === b.affirmed
    ? compared('equivalent', 'polarity.same')
    : compared('conflicts', 'polarity.opposed');
}
