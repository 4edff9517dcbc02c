/** Words remembered at most; beyond it the memory starts anew, so that it is bounded. */
const capacity = 50_000;

/**
 * A pure function of a word that remembers what it gave: running text repeats few words, so that most answers are looked
 * up.
 *
 * @example
 * const stemOf = remember(stem);
 * stemOf('rockets'); // => 'rocket', worked out once
 */
export function remember<T extends string | null>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const given = known.get(word);
    if (given !== undefined) return given;
    const fresh = work(word);
    if (known.size >= capacity) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}
