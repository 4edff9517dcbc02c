import type { ClaimEntry, PositionEntry } from '../model';
import type { Messages } from './messages';
import type { View } from './view';

/** Steps of an account that are shown behind the answer. */
const STEPS = 4;

/**
 * What the teller of an answer says came next, in the order in which one report tells it: one in the language of the page where
 * there is one, and of those the one that tells most. What stands within another step's words is not told twice.
 */
export function sequelsOf({ claims }: PositionEntry, view: View, { language }: Messages): readonly ClaimEntry[] {
  const byReport = new Map<string, ClaimEntry[]>();
  for (const claim of claims) {
    if (claim.sequel !== true) continue;
    const { report } = claim.evidence;
    byReport.set(report, [...(byReport.get(report) ?? []), claim]);
  }
  const foreign = (report: string) => Number(view.report(report)?.language !== language);
  const [best] = [...byReport]
    .map(([report, all]) => [report, all.filter((one) => !all.some((other) => isWithin(one, other)))] as const)
    .sort(([x, a], [y, b]) => foreign(x) - foreign(y) || b.length - a.length || (x < y ? -1 : 1));
  if (best === undefined) return [];
  return best[1].sort((a, b) => a.evidence.start - b.evidence.start).slice(0, STEPS);
}

function isWithin({ id, evidence: a }: ClaimEntry, { id: other, evidence: b }: ClaimEntry): boolean {
  if (id === other || a.part !== b.part || a.start < b.start || a.end > b.end) return false;
  return a.end - a.start < b.end - b.start || id > other;
}
