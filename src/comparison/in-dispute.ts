import type { Matter } from './align';
import type { Grouped } from './positions';

/** Ids of claims that stand in a conflict already. */
export function inDispute(known: readonly (readonly [Matter, Grouped])[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [, { stances, matrix }] of known)
    for (const { a, b, relation } of matrix)
      if (relation === 'conflicts')
        for (const at of [a, b]) for (const { claim } of stances[at] ?? []) ids.add(claim.id);
  return ids;
}
