import type { Comparison } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { compared } from '../../comparison';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { areOfOneMatter } from './of-one-matter';

/**
 * Two days for what is still to come: of what was done one of two days that follow one another may be where the news came from, but a calendar
 * has one. Null where neither is set for a day, or not for one thing.
 */
export function comparePlans(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  const [x, y] = [dayOf(a[0]), dayOf(b[0])];
  if (x === null || y === null || x === y) return null;
  const met = somePair(a, b, ({ claim: p }, { claim: q }) => areOfOneMatter(p, q, index));
  return met ? compared('conflicts', 'moment.apart', { a: a[0].evidence.quote, b: b[0].evidence.quote }) : null;
}

/** The day that something still to come is set for. */
function dayOf({ value, claim, open, denies }: Draft): string | null {
  if (open || denies || value.kind !== 'moment' || value.precision !== 'day') return null;
  return claim.commitment.stage === 'threatened' && claim.proposition.serial !== true ? value.from : null;
}
