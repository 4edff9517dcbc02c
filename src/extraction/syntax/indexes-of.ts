import type { Token } from '../../model/token';

/**
 * For each token the index of the part that holds it, `none` where no part does. Parts stand in order and do not overlap. A
 * plain array: for the few words of a sentence it costs less than a typed one.
 */
export function indexesOf(
  tokens: readonly Token[],
  parts: readonly { readonly index: number; readonly from: number; readonly to: number }[],
  none: number,
): number[] {
  const indexes: number[] = [];
  for (const { index, from, to } of parts) {
    while (indexes.length < from) indexes.push(none);
    while (indexes.length < to) indexes.push(index);
  }
  while (indexes.length < tokens.length) indexes.push(none);
  return indexes;
}
