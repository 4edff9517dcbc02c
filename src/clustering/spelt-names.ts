import type { SpeltWord } from '../model';
import type { Interner } from './interner';

/** How the words of a segment's names sound, so that names no table knows meet across scripts. */
export interface SpeltNames {
  /** Numbers of the keys with like sounds as one, in rising order. */
  readonly loose: Int32Array;
  /** Numbers of the keys as they are. */
  readonly strict: Int32Array;
  readonly lengths: Uint8Array;
  /** Places in {@link sorts}. */
  readonly sorts: Uint8Array;
}

const sorts: readonly SpeltWord['as'][] = ['word', 'known', 'name'];
const [word, known, name] = [0, 1, 2] as const;
/** The same by name. */
export const soundSorts = { word, known, name } as const;

/** Consonants from which a word in no table may be a name that the other side's table knows. */
export const longEnough = 5;

/** Consonants by which a name stands for a report. */
const telling = 4;

/** Words kept, the first that the segment tells. */
const keep = 48;

/**
 * What a shared word says, in natural log-odds, by the consonants that it has: two short words sound alike by chance.
 * Read off pairs of reports in two languages.
 */
const said: readonly number[] = [0, 0, 1.6, 3.2, 4.2, 5, 5.5];
/** Of that, where the two sound alike but for voicing or emphasis (Rosmarin, روزمارين). */
const alike: readonly number[] = [0, 0, 0, 0.4, 0.7, 0.8, 0.9];

/** Sounds that writers of Arabic choose between for one foreign letter. */
const merged: Readonly<Record<string, string>> = { z: 's', d: 't', g: 'k', x: 'k' };

export function speltNames(words: readonly SpeltWord[], interner: Interner): SpeltNames {
  const best = new Map<string, { sort: number; key: string }>();
  for (const { key, as } of words) {
    const sort = sorts.indexOf(as);
    const loose = loosely(key);
    const before = best.get(loose);
    if (before === undefined) {
      if (best.size < keep) best.set(loose, { sort, key });
    } else if (sort > before.sort) best.set(loose, { sort, key });
  }
  return sortedNames(
    [...best].map(([loose, { sort, key }]) => ({
      loose: interner.idOf(`~~${loose}`),
      strict: interner.idOf(`~${key}`),
      length: Math.min(loose.length, said.length - 1),
      sort,
    })),
  );
}

/** Words by the numbers of their keys, in whatever order. */
export function sortedNames(
  entries: { readonly loose: number; readonly strict: number; readonly length: number; readonly sort: number }[],
): SpeltNames {
  entries.sort((a, b) => a.loose - b.loose);
  // One buffer for the four: each of its own would weigh more than what is in it.
  const count = entries.length;
  const buffer = new ArrayBuffer(10 * count);
  const names = {
    loose: new Int32Array(buffer, 0, count),
    strict: new Int32Array(buffer, 4 * count, count),
    lengths: new Uint8Array(buffer, 8 * count, count),
    sorts: new Uint8Array(buffer, 9 * count, count),
  };
  for (const [at, { loose, strict, length, sort }] of entries.entries()) {
    names.loose[at] = loose;
    names.strict[at] = strict;
    names.lengths[at] = length;
    names.sorts[at] = sort;
  }
  return names;
}

/** Loose keys that are rare by their length alone, longest first: of names only, or of words in no table as well. */
export function tellingSounds(
  { loose, lengths, sorts: told }: SpeltNames,
  least: 'name' | 'word',
  most: number,
  interner: Interner,
): readonly string[] {
  return [...loose.keys()]
    .filter(
      (at) => (told[at] === name || (told[at] === word && least === 'word')) && (lengths[at] as number) >= telling,
    )
    .map((at) => interner.textOf(loose[at] as number))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most);
}

/** What the words that two segments share say together, in natural log-odds; linear in their numbers. */
export function sharedSound(a: SpeltNames, b: SpeltNames, tell?: (loose: number) => void): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.loose.length && j < b.loose.length) {
    const x = a.loose[i] as number;
    const y = b.loose[j] as number;
    if (x === y) {
      const length = Math.min(a.lengths[i] as number, b.lengths[j] as number);
      const bits = (said[length] as number) * weight(a.sorts[i] as number, b.sorts[j] as number, length);
      const share = a.strict[i] === b.strict[j] ? 1 : (alike[length] as number);
      if (bits * share > 0) tell?.(x);
      sum += bits * share;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return sum;
}

/** Names that both tables know meet as concepts; one that only one side's table knows may be a namesake. */
function weight(a: number, b: number, length: number): number {
  const [less, more] = a < b ? [a, b] : [b, a];
  if (more === name) return less === known ? 0.5 : 1;
  return less === word && more === known && length >= longEnough ? 0.6 : 0;
}

function loosely(key: string): string {
  let loose = '';
  for (const letter of key) {
    const sound = merged[letter] ?? letter;
    if (!loose.endsWith(sound)) loose += sound;
  }
  return loose;
}
