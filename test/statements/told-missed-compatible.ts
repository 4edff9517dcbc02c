import { expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

/** A lead and two statements. */
export type Pair = readonly [lead: string, first: string, second: string];

/** Tables of pairs that share a lead: disputes by the kind that tells, disputes not told yet, and what is compatible. */
export interface Tables {
  readonly told: readonly (readonly [kind: string, ...Pair])[];
  readonly missed: readonly Pair[];
  readonly compatible: readonly Pair[];
}

/** One test for each pair; one that is told at last fails as an expected failure no longer does. */
export function checkPairs({ told, missed, compatible }: Tables): void {
  it.each(told)('%s: %s %s | %s', (kind, lead, first, second) => {
    expect(disputes(leadOf(lead), first, second)).toContain(kind);
  });

  it.fails.each(missed)('%s %s | %s', (lead, first, second) => {
    expect(disputes(leadOf(lead), first, second)).not.toEqual([]);
  });

  it.each(compatible)('no conflict: %s %s | %s', (lead, first, second) => {
    expect(disputes(leadOf(lead), first, second)).toEqual([]);
  });
}

function leadOf(words: string): Lead {
  return /[\p{Script=Arabic}]/u.test(words) ? { ar: words } : { en: words };
}
