import type { Mouth } from './identities';
import type { SameKeys } from './same-keys';

/** Initials shorter than this may be anybody's. */
const shortest = 3;

/** Joins a body named by its initials with the one whose words begin with them: "KSB", "the Kivu Security Barometer". */
export function joinSpeltOut(mouths: readonly Mouth[], same: SameKeys): void {
  const initials = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { key, source } of mouths) {
    // A name without capitals, as every Arabic one, is neither.
    if (!capital.test(source.name)) continue;
    const once = `${key} ${source.name}`;
    if (seen.has(once)) continue;
    seen.add(once);
    const [whole, given] = inBrackets(source.name);
    const words = whole.split(/[\s-]+/u).filter((word) => initial.test(word) && !article.has(word.toLowerCase()));
    const capitals = words.map((word) => word.charAt(0)).join('');
    const [only] = words;
    const written = given ?? (words.length === 1 && only !== undefined && capitalsOnly.test(only) ? only : null);
    if (written !== null) add(initials, written, key);
    if (words.length >= shortest) add(names, capitals, key);
  }
  for (const [letters, keys] of initials) {
    const [first, ...others] = [...keys, ...(names.get(letters) ?? [])];
    for (const other of others) if (first !== undefined) same.join(first, other);
  }
}

const capital = /[\p{Lu}]/u;
const initial = /^[\p{Lu}]/u;
const capitalsOnly = /^[\p{Lu}]{3,}$/u;
const bracketed = /^(.*?)\s*\(([\p{Lu}]{3,})\)/u;

const article: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** A name and the initials that stand behind it in brackets. */
function inBrackets(name: string): readonly [name: string, initials: string | null] {
  const found = name.includes('(') ? bracketed.exec(name) : null;
  return found === null ? [name, null] : [found[1] ?? name, found[2] ?? null];
}

function add(to: Map<string, Set<string>>, letters: string, key: string): void {
  to.set(letters, (to.get(letters) ?? new Set()).add(key));
}
