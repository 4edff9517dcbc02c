/** Reports of a call from which a thread is started: fewer are read where they are before a thread has loaded what it needs. */
const fewest = 500;
/**
 * Reports for each further thread where there are not two cores to each: it has all it runs compiled anew, on a core that another
 * would work on, which takes as long as some thousand reports.
 */
const crowded = 8000;

/** What decides how many threads work for a call. */
export interface Demand {
  /** How many the caller allows. */
  readonly workers: number;
  /** Those that have been started already. */
  readonly standing: number;
  /** Reports of this call. */
  readonly reports: number;
  /** Reports of this call and of those before it. */
  readonly asked: number;
  /** Cores of the machine. */
  readonly cores: number;
  /** What the caller says a thread is worth; 0 for all threads at once. */
  readonly reportsPerThread?: number | undefined;
}

/** How many threads are to work for a call, those that stand among them; 0 where the asking thread does better alone. */
export function howManyThreads({ workers, standing, reports, asked, cores, reportsPerThread }: Demand): number {
  const each = reportsPerThread ?? (cores >= 2 * workers ? fewest : crowded);
  const paid = each === 0 ? workers : Math.floor(asked / each);
  const worth = reportsPerThread !== undefined ? paid : reports < fewest ? 0 : Math.max(1, paid);
  return Math.min(workers, Math.max(standing, worth));
}
