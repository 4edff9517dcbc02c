import type { Mouth } from './identities';
import type { SameKeys } from './same-keys';

/**
 * Joins a body that one language knows by its sort with the only one of that sort in another: "the club" and «النادي», "the miners'
 * union" and «نقابة عمال المناجم». Of one language words tell such bodies apart, and where it has two of them none is joined.
 */
export function joinSameSort(mouths: readonly Mouth[], same: SameKeys): void {
  const sorts = new Map<string, Map<string, Set<string>>>();
  for (const { key, source } of mouths) {
    const sort = sortOf(source);
    if (sort === null) continue;
    const script = /[\p{Script=Arabic}]/u.test(source.name) ? 'ar' : 'other';
    const scripts = sorts.get(sort) ?? new Map<string, Set<string>>();
    sorts.set(sort, scripts.set(script, (scripts.get(script) ?? new Set()).add(same.of(key))));
  }
  for (const scripts of sorts.values()) {
    const [first, second] = [...scripts.values()].map((keys) => new Set([...keys].map((key) => same.of(key))));
    if (first?.size !== 1 || second?.size !== 1) continue;
    same.join([...first][0] as string, [...second][0] as string);
  }
}

/** The sort of a body told as the one that is known, or one of many that its words tell apart; null of all others. */
function sortOf({ kind, id, nameKey, sort, definite }: Mouth['source']): string | null {
  if (nameKey === undefined) return null;
  if (kind === 'organisation') return id;
  return kind === 'unknown' && definite === true ? (sort ?? null) : null;
}
