import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildWorkers } from '../workers/build-workers';
import { buildBench } from './build-bench';
import { makeCorpus } from './make-corpus';

/** Reports that threads share: enough that starting them, which costs as much as reading 1,000, is a small part. */
const reports = 8000;
/** The quicker of so many runs counts: the clock also measures whoever shares the machine. */
const rounds = 2;

/** Seconds on the clock for the same reports, worked on by whoever asks alone, and with one thread beside it and two. */
export interface WorkerSpeed {
  readonly none: number;
  readonly one: number;
  readonly two: number;
}

/**
 * The whole of `crossReference`, the start of threads included. One worker is one thread that does the work which threads share;
 * whoever asks does the rest in either case, at the same time where it can, so that two need a core each and one more.
 */
export async function measureWorkers(): Promise<WorkerSpeed> {
  const { crossReference } = await buildWorkers();
  const alone: typeof import('../../src/pipeline/cross-reference') = await import(
    pathToFileURL(await buildBench(fileURLToPath(new URL('../../src/pipeline/cross-reference.ts', import.meta.url))))
      .href
  );
  const made = makeCorpus(reports).map(({ report }) => report);
  const speed = async (run: () => unknown) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      await run();
      best = Math.min(best, (performance.now() - began) / 1000);
    }
    return best;
  };
  return {
    none: await speed(() => alone.crossReference(made)),
    one: await speed(() => crossReference(made, { workers: 1 })),
    two: await speed(() => crossReference(made, { workers: 2 })),
  };
}
