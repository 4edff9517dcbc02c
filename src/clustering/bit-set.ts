/** A set of small whole numbers, 32 to a word; words that are missing at the end hold none. */
export type BitSet = readonly number[];

export function bitSet(numbers: Iterable<number>): BitSet {
  const words: number[] = [];
  for (const number of numbers) {
    while (words.length <= number >> 5) words.push(0);
    words[number >> 5] = (words[number >> 5] as number) | (1 << (number & 31));
  }
  // Cut to size: a list that has grown holds room for sixteen more.
  return words.slice();
}

/** Whether two sets have a member in common. */
export function meet(a: BitSet, b: BitSet): boolean {
  for (let at = 0; at < a.length && at < b.length; at++) if (((a[at] as number) & (b[at] as number)) !== 0) return true;
  return false;
}
