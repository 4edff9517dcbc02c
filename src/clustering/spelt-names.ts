import type { SpeltWord } from '../model';
import type { Interner } from './interner';
import { lastingInts } from './lasting';

/**
 * How the words of a segment's names sound, so that names no table knows meet across scripts: three numbers for each word, in rising
 * order of the first. They are the numbers of its key with like sounds as one and of its key as it is, and its consonants and
 * its sort, see {@link lengthOf} and {@link sortOf}.
 */
export type SpeltNames = Int32Array;

/** Numbers of a word. */
export const spelling = 3;
const sortBits = 2;

/** Consonants of the word at a place. */
export function lengthOf(names: SpeltNames, at: number): number {
  return (names[at + 2] as number) >> sortBits;
}

/** Its place in {@link sorts}. */
export function sortOf(names: SpeltNames, at: number): number {
  return (names[at + 2] as number) & ((1 << sortBits) - 1);
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
  const names = lastingInts(spelling * entries.length);
  for (const [at, { loose, strict, length, sort }] of entries.entries()) {
    names[spelling * at] = loose;
    names[spelling * at + 1] = strict;
    names[spelling * at + 2] = (length << sortBits) | sort;
  }
  return names;
}

/** The same names with their keys numbered otherwise. */
export function mapNames(names: SpeltNames, numberOf: (id: number) => number): SpeltNames {
  const entries = [];
  for (let at = 0; at < names.length; at += spelling)
    entries.push({
      loose: numberOf(names[at] as number),
      strict: numberOf(names[at + 1] as number),
      length: lengthOf(names, at),
      sort: sortOf(names, at),
    });
  return sortedNames(entries);
}

/** Loose keys that are rare by their length alone, longest first: of names only, or of words in no table as well. */
export function tellingSounds(
  names: SpeltNames,
  least: 'name' | 'word',
  most: number,
  interner: Interner,
): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < names.length; at += spelling) {
    const sort = sortOf(names, at);
    if (sort !== name && (sort !== word || least === 'name')) continue;
    if (lengthOf(names, at) >= telling) found.push(interner.textOf(names[at] as number));
  }
  return found.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, most);
}

/** What the words that two segments share say together, in natural log-odds; linear in their numbers. */
export function sharedSound(a: SpeltNames, b: SpeltNames, tell?: (loose: number) => void): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) {
      const length = Math.min(lengthOf(a, i), lengthOf(b, j));
      const bits = (said[length] as number) * weight(sortOf(a, i), sortOf(b, j), length);
      const share = a[i + 1] === b[j + 1] ? 1 : (alike[length] as number);
      if (bits * share > 0) tell?.(x);
      sum += bits * share;
      i += spelling;
      j += spelling;
    } else if (x < y) i += spelling;
    else j += spelling;
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
