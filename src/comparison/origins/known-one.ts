import { isSingleOffice } from '../../model/speaking-offices';
import type { Mouth } from './identities';
import type { SameKeys } from './same-keys';

/** Parts in a story that one person or family has: "his lawyer", "the owner", "the family". */
const parts: ReadonlySet<string> = new Set([
  'relative',
  'executive',
  'director',
  'prosecutor-person',
  'lawyer',
  'driver',
  'pilot',
  'party-leader',
]);

/**
 * Joins whoever is told as the one that is known, in whichever report: "the organisers", "the football federation", "the
 * state's governor". An officer, a source or a witness with the article is only the one of its own report.
 */
export function joinKnown(mouths: readonly Mouth[], same: SameKeys): void {
  const words = new Map<string, string>();
  const offices = new Map<string, Mouth[]>();
  for (const mouth of mouths) {
    const { source, claim, key } = mouth;
    // Headlines leave the article out.
    if (source.definite !== true && claim.evidence.part !== 'title') continue;
    if (source.kind === 'unknown' && source.nameKey !== undefined) {
      const first = words.get(source.nameKey);
      if (first === undefined) words.set(source.nameKey, key);
      else same.join(first, key);
    }
    const { role } = source;
    if (source.kind !== 'group' || role === null || !(isSingleOffice(role) || parts.has(role))) continue;
    const holders = offices.get(role) ?? [];
    holders.push(mouth);
    offices.set(role, holders);
  }
  for (const [first, ...others] of offices.values()) {
    if (first === undefined || ![first, ...others].every((one) => isOne(one, first))) continue;
    for (const { key } of others) same.join(first.key, key);
  }
}

/** Nobody counts them, tells them apart, or puts them on two sides. */
function isOne({ source }: Mouth, { source: first }: Mouth): boolean {
  if (source.another === true || (source.count ?? 1) > 1) return false;
  const [a, b] = [source.side ?? source.id, first.side ?? first.id];
  return a === null || b === null || a === b;
}
