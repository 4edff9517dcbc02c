/** Milliseconds below which a measurement tells nothing. */
const least = 2;
const tries = 5;
const times = 16;

/** Work by the square grows by 2, linear work by 1; on a busy machine whose caches it outgrows, by up to 1.3. */
export const quadratic = 1.6;

/**
 * The power by which the time of `work` grows with its size: 1 for linear work, 2 for work by the square. The size is doubled
 * until there is something to measure; of several measurements at a size and at sixteen times the size the lowest counts, as
 * whatever else the machine does can only make one higher. It stops measuring once the work has shown itself faster than by
 * the square.
 */
export function growth(work: (size: number) => void, from: number, to: number): number {
  work(from);
  let size = from;
  while (size * times * 2 <= to && timeOf(work, size) < least) size *= 2;
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  let power = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries && power >= quadratic; at++) {
    small = Math.min(small, timeOf(work, size));
    large = Math.min(large, timeOf(work, size * times));
    power = Math.log(large / small) / Math.log(times);
  }
  return power;
}

function timeOf(work: (size: number) => void, size: number): number {
  const from = performance.now();
  work(size);
  return performance.now() - from;
}
