/**
 * A function that works something out when it is first called, and gives the same ever after.
 *
 * @example
 * const table = once(() => readTable());
 * table() === table(); // => true
 */
export function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}
