/** Milliseconds of processor time below which a measurement tells nothing. */
const least = 10;
const tries = 5;

/**
 * The power by which the time of `work` grows with its size: 1 for linear work, 2 for work by the square. The size is doubled
 * until there is something to measure; of several measurements the lowest counts, as whatever else the machine does can only
 * make one higher.
 */
export function growth(work: (size: number) => void, from: number, to: number): number {
  work(from);
  let size = from;
  while (size * 8 <= to && timeOf(work, size) < least) size *= 2;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries && lowest > 1.2; at++) {
    const small = Math.max(timeOf(work, size), 1);
    lowest = Math.min(lowest, Math.log(timeOf(work, size * 4) / small) / Math.log(4));
  }
  return lowest;
}

function timeOf(work: (size: number) => void, size: number): number {
  const from = process.cpuUsage().user;
  work(size);
  return (process.cpuUsage().user - from) / 1000;
}
