import { type Family, traitsOf } from '../../model';
import type { Features } from '../features';
import type { Signal } from './signal';

/** Classes of one family, though not the same, can be two accounts of one happening. */
const akin = -0.3;
/** One can have led to the other: a flood breaks a dam, a strike sets fire to a depot. */
const linked = -0.5;
/** Families of what destroys. */
const physical: ReadonlySet<string> = new Set<Family>(['assault', 'damage', 'accident', 'nature']);

/**
 * What happened: speaks against two stories that put forward happenings of different kinds, a fire and a protest, where
 * neither mentions what the other puts forward. A disputed cause is not held against an incident: who disputes it says
 * what is disputed.
 */
export const kind: Signal = {
  name: 'kind',
  compare: (a, b) => {
    if (a.happenings.size === 0 || b.happenings.size === 0) return 0;
    return Math.max(towards(a, b), towards(b, a));
  },
  shared: () => [],
};

function towards(a: Features, b: Features): number {
  let best = -1;
  for (const event of a.happenings) {
    if (b.told.has(event)) return 0;
    const { family } = traitsOf(event);
    if (b.told.has(family)) best = akin;
    else if (best < linked && physical.has(family) && [...physical].some((other) => b.told.has(other))) best = linked;
  }
  return best;
}
