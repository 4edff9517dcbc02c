import { buildWorkers } from '../workers/build-workers';
import { makeCorpus } from './make-corpus';

/** Reports that threads share: enough that starting them is a small part. */
const reports = 3000;
/** The quicker of so many runs counts: the clock also measures whoever shares the machine. */
const rounds = 2;

/** Seconds on the clock for the same reports over one thread and over two. */
export interface WorkerSpeed {
  readonly one: number;
  readonly two: number;
}

/** The whole of `crossReference` over worker threads, their start included. Needs a core for each thread and one more. */
export async function measureWorkers(): Promise<WorkerSpeed> {
  const { crossReference } = await buildWorkers();
  const made = makeCorpus(reports).map(({ report }) => report);
  const speed = async (workers: number) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      await crossReference(made, { workers });
      best = Math.min(best, (performance.now() - began) / 1000);
    }
    return best;
  };
  return { one: await speed(1), two: await speed(2) };
}
