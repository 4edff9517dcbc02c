/** Milliseconds of processor time below which a measurement tells nothing. */
const least = 10;
const tries = 5;

/** Work by the square grows by 2; linear work, on a busy machine whose caches it outgrows, by up to 1.6. */
export const quadratic = 1.8;

/**
 * The power by which the time of `work` grows with its size: 1 for linear work, 2 for work by the square. The size is doubled
 * until there is something to measure; of several measurements at a size and at four times the size the lowest counts, as
 * whatever else the machine does can only make one higher.
 */
export function growth(work: (size: number) => void, from: number, to: number): number {
  work(from);
  let size = from;
  while (size * 8 <= to && timeOf(work, size) < least) size *= 2;
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries; at++) {
    small = Math.min(small, Math.max(timeOf(work, size), 1));
    large = Math.min(large, timeOf(work, size * 4));
  }
  return Math.log(large / small) / Math.log(4);
}

function timeOf(work: (size: number) => void, size: number): number {
  const from = process.cpuUsage().user;
  work(size);
  return (process.cpuUsage().user - from) / 1000;
}
