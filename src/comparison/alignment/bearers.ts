import type { Claim } from '../../model';
import { nameSubject } from '../sound';

/**
 * Who holds an office by the only name that the incident gives with it: "transport minister Hedi Mansour" makes "the minister" and
 * "Mansour" one. Offices that two are named with, and names too short to tell, are left out.
 */
export function bearersOf(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { proposition } of claims)
    for (const { value } of proposition.arguments) {
      if (value.kind !== 'actor' || value.nameKey === undefined || value.id?.startsWith('actor:role/') !== true)
        continue;
      names.set(value.id, (names.get(value.id) ?? new Set()).add(nameSubject(value)));
    }
  const found = new Map<string, string>();
  for (const [office, [name, ...others]] of names)
    if (name !== undefined && others.length === 0) found.set(office, name);
  return found;
}
