/**
 * A function that works something out when it is first called, and gives the same ever after.
 *
 * @example
 * const table = once(() => readTable());
 * table() === table(); // => true
 */
export function once<T>(work: () => T): () => T {
  let waiting: (() => T) | null = work;
  let made: T | undefined;
  return () => {
    if (waiting !== null) {
      made = waiting();
      // What it was worked out from may go.
      waiting = null;
    }
    return made as T;
  };
}
