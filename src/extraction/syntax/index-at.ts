/** The part that holds a token, as `indexesOf` tells it; −1 where none does, or where there is no such token. */
export function indexAt(indexes: readonly number[], token: number): number {
  return token < 0 ? -1 : (indexes[token] ?? -1);
}
