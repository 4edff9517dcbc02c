import type { Mouth } from './identities';
import type { SameKeys } from './same-keys';

/** Consonants below which too many names sound alike. */
const shortest = 3;

/** Joins who speaks for a body or heads it with the body, where no table knows that: "Kestrel" and "Kestrel's spokesman, Ade Cole". */
export function joinHolders(mouths: readonly Mouth[], same: SameKeys): void {
  const bodies = new Map<string, Set<string>>();
  for (const { key, source } of mouths) {
    if (source.nameKey === undefined || source.body !== undefined || source.role !== null) continue;
    const name = source.nameKey.replaceAll('-', '');
    bodies.set(name, (bodies.get(name) ?? new Set()).add(same.of(key)));
  }
  const holders = new Map<string, string>();
  for (const { key, source } of mouths) {
    const { body } = source;
    if (body === undefined || body.length < shortest) continue;
    const [only, ...others] = bodies.get(body) ?? [];
    // "The club's chairman" and "the club's spokesman" speak for one club, also where it says nothing itself.
    const one = only !== undefined && others.length === 0 ? only : (holders.get(body) ?? key);
    holders.set(body, one);
    same.join(one, key);
  }
}
