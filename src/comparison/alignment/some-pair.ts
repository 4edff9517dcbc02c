/** Beyond this many claims or answers a side's first ones stand for it, so that a thousand of them cost what a few do. */
const enough = 12;

/**
 * Whether a test holds for one of each side.
 *
 * @example
 * somePair([1, 2], [2, 3], (x, y) => x === y); // => true
 */
export function somePair<A, B>(
  a: readonly A[],
  b: readonly B[],
  test: (x: A, y: B) => boolean,
  most = enough,
): boolean {
  const others = b.slice(0, most);
  return a.slice(0, most).some((x) => others.some((y) => test(x, y)));
}
