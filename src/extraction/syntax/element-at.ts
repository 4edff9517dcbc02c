/**
 * The element of a list at an index; undefined for −1, which stands for none. Read straight, an index below 0 is looked up by
 * its digits as any property is, which costs a hundred times as much.
 */
export function elementAt<T>(list: readonly T[], index: number): T | undefined {
  return index < 0 ? undefined : list[index];
}
