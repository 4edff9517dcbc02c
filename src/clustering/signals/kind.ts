import type { Family } from '../../model';
import { meet } from '../bit-set';
import { type Happenings, happeningSet } from '../happenings';
import type { Signal } from './signal';

/** Classes of one family, though not the same, can be two accounts of one happening. */
const akin = -0.3;
/** One can have led to the other: a flood breaks a dam, a strike sets fire to a depot. */
const linked = -0.5;
/** Families of what destroys. */
const physical = happeningSet(['assault', 'damage', 'accident', 'nature'] satisfies Family[]);

/**
 * What happened: speaks against two stories that put forward happenings of different kinds, a fire and a protest, where
 * neither mentions what the other puts forward. A disputed cause is not held against an incident: who disputes it says
 * what is disputed.
 */
export const kind: Signal = {
  name: 'kind',
  compare: (a, b) => kindOf(a.happenings, b.happenings),
  shared: () => [],
};

/** The same of what two stories say happened. */
export function kindOf(one: Happenings, two: Happenings): number {
  if (one.opening.length === 0 || two.opening.length === 0) return 0;
  return Math.max(towards(one, two), towards(two, one));
}

function towards(a: Happenings, b: Happenings): number {
  if (meet(a.opening, b.told)) return 0;
  if (meet(a.families, b.told)) return akin;
  return meet(a.families, physical) && meet(physical, b.told) ? linked : -1;
}
