import type { Claim } from '../../model';
import type { Mouth } from './identities';
import type { SameKeys } from './same-keys';

/**
 * Joins two bodies that are known by their words alone, each in a language of its own, where both give one account and no other such
 * body of their language does: "the coroner's office" and «مكتب الطب الشرعي», each with fourteen dead.
 */
export function joinSameAccount(mouths: readonly Mouth[], same: SameKeys): void {
  const accounts = new Map<string, Map<string, Map<string, Mouth>>>();
  for (const mouth of mouths) {
    if (!isByItsWords(mouth)) continue;
    const script = /[\p{Script=Arabic}]/u.test(mouth.source.name) ? 'ar' : 'other';
    for (const account of accountsOf(mouth.claim)) {
      const scripts = accounts.get(account) ?? new Map<string, Map<string, Mouth>>();
      const keys = scripts.get(script) ?? new Map<string, Mouth>();
      accounts.set(account, scripts.set(script, keys.set(same.of(mouth.key), mouth)));
    }
  }
  for (const scripts of accounts.values()) {
    const [first, second] = [...scripts.values()];
    const [[one], [other]] = [[...(first?.values() ?? [])], [...(second?.values() ?? [])]];
    if (first?.size !== 1 || second?.size !== 1 || one === undefined || other === undefined) continue;
    if (mayBeOfOneSort(one, other)) same.join(one.key, other.key);
  }
}

/** "The regional health office", "the miners' union": no table knows which it is, and its noun is one of bodies. */
function isByItsWords({ source: { kind, nameKey, definite, role, sort } }: Mouth): boolean {
  if (nameKey === undefined || role !== null) return false;
  if (kind === 'organisation') return true;
  return kind === 'unknown' && (definite === true || (sort !== undefined && (houses.test(sort) || loose.has(sort))));
}

const houses = /^thing:(?:group|building)/u;

/** Nouns of bodies of any sort: an office, an agency, a service. */
const loose: ReadonlySet<string> = new Set([
  'thing:building/headquarters',
  'thing:building/government',
  'thing:group',
  'thing:group/agency',
  'thing:group/organisation',
  'thing:group/committee',
  'thing:group/delegation',
  'thing:group/government',
  'thing:matter-service',
]);

/** A club is no hospital; an office may be an agency, and a union whatever a language calls one. */
function mayBeOfOneSort({ source: a }: Mouth, { source: b }: Mouth): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  const [x, y] = [a.sort, b.sort];
  return x === undefined || y === undefined || x === y || loose.has(x) || loose.has(y);
}

/** What a claim counts, by its effect, or else what it says happened or did not. */
function accountsOf({ commitment, proposition: { event, arguments: roles } }: Claim): readonly string[] {
  const figures = roles.flatMap(({ value }) =>
    value.kind === 'quantity' && value.effect !== null ? [`${value.effect} ${value.low}-${value.high}`] : [],
  );
  if (figures.length > 0) return commitment.polarity === 'denied' ? [] : figures;
  return roles.length === 0 ? [] : [`${event} ${commitment.polarity} ${commitment.stage}`];
}
