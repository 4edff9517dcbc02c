import type { Comparison, StateValue } from '../../model';
import { compared, incomparable } from '../comparison';

/** Compares two states: the ends of one scale exclude each other. */
export function compareState(a: StateValue, b: StateValue): Comparison {
  const slots = { a: a.name, b: b.name };
  if (a.scale !== b.scale) return incomparable('state.apart', slots);
  return a.sign === b.sign
    ? compared('equivalent', 'state.same', slots)
    : compared('conflicts', 'state.opposed', slots);
}
