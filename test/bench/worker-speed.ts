import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildWorkers } from '../workers/build-workers';
import { buildBench } from './build-bench';
import { makeCorpus } from './make-corpus';

/** Reports that threads share: enough that the engine has compiled most of what it runs before they are through. */
const reports = 8000;
/** The quickest of so many later calls counts: the clock also measures whoever shares the machine. */
const later = 3;

/** Seconds on the clock for the same reports. */
export interface WorkerSpeed {
  /** The first call of a process: threads start, names are loaded, the engine compiles. */
  readonly first: number;
  /** Any later one, on the threads of the first: what a process sees that compares reports all day. */
  readonly later: number;
}

/**
 * The whole of `crossReference`. One worker is one thread that does the work which threads share; whoever asks does the rest in
 * either case, at the same time where it can, so that two need a core each and one more. Where cores are few the second is not started
 * before the second call. A process of its own for each number.
 *
 * @param workers 0 for the `crossReference` of the core
 */
export async function measureWorkers(workers: number): Promise<WorkerSpeed> {
  const run = workers === 0 ? await alone() : await over(workers);
  const seconds: number[] = [];
  for (let round = 0; round <= later; round++) {
    const began = performance.now();
    await run();
    seconds.push((performance.now() - began) / 1000);
  }
  const [first = 0, ...others] = seconds;
  return { first, later: Math.min(...others) };
}

const corpus = () => makeCorpus(reports).map(({ report }) => report);

async function alone(): Promise<() => unknown> {
  const source = fileURLToPath(new URL('../../src/pipeline/cross-reference.ts', import.meta.url));
  const built: typeof import('../../src/pipeline/cross-reference') = await import(
    pathToFileURL(await buildBench(source)).href
  );
  const made = corpus();
  return () => built.crossReference(made);
}

async function over(workers: number): Promise<() => unknown> {
  const { crossReference } = await buildWorkers();
  const made = corpus();
  return () => crossReference(made, { workers });
}
