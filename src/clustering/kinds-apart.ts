import { kindOf } from './signals/kind';
import type { Vertex } from './vertex';

/** Members of a cluster beyond which its kind is known: what one report opens with may be misread, or be an aside of the incident. */
const few = 4;
/** Thousandths taken from the mean evidence where no member of one tells the kind of the other, however large. */
const weight = 12_000;

/**
 * What the kinds of event of two clusters say beyond what they say of each pair, in thousandths, 0 or less. Of two reports of one incident
 * one in twenty opens with another kind of event than the other, and so little is made of it; but where many open with one kind and none
 * of several others mentions it, nor they what those open with, these are two incidents of one town and day. Nothing is known so of a small
 * cluster, of a report alone, nor where dates are missing.
 */
export function kindsApart(ones: readonly Vertex[], twos: readonly Vertex[]): number {
  const larger = Math.max(ones.length, twos.length);
  if (larger <= few || Math.min(ones.length, twos.length) < 2) return 0;
  let sum = 0;
  for (const { features: one } of ones) {
    if (one.published === null) return 0;
    for (const { features: two } of twos) {
      if (two.published === null) return 0;
      sum += kindOf(one.happenings, two.happenings);
    }
  }
  return Math.round(weight * (1 - few / larger) * (sum / (ones.length * twos.length))) | 0;
}
