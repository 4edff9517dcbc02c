import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { ComparisonDocument } from '../model';
import { checkOptions } from '../pipeline/check-options';
import { crossReferenceInSteps } from '../pipeline/cross-reference-in-steps';
import { OptionError } from '../pipeline/option-error';
import { howManyThreads } from './how-many-threads';
import { overThreads, type ThreadedOptions } from './over-threads';
import type { Pool } from './pool';
import { Threads } from './threads';
import type { WorkerSetting } from './worker';
import type { WorkersOptions } from './workers-options';

/** Steps after which the asking thread lets others have a turn: some 10 ms once all is compiled. */
const breath = 8;

/** The worker stands beside this file, whatever it was built to. */
const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

/**
 * The same as the `crossReference` of the core, to the byte, with reading, extraction and comparison spread over worker
 * threads, or step by step on the thread that asks where a thread would not pay for its start. Rejects with {@link WorkerError}
 * where a thread cannot be started or dies, and with OptionError where `workers` or `reportsPerThread` is no whole number. Threads wait a while for the next call: one that has just started reads a good deal
 * slower than one that has read 1,000 reports.
 *
 * @example
 * const document = await crossReference(reports, { workers: 4 });
 */
export async function crossReference(
  inputs: readonly unknown[],
  { workers = 2, memory, idle = 60_000, reportsPerThread, ...options }: WorkersOptions = {},
): Promise<ComparisonDocument> {
  checkOptions(options);
  for (const [name, value] of Object.entries({ workers, reportsPerThread }))
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0))
      throw new OptionError(name, 'a whole number, 0 or more', value);
  const workerData: WorkerSetting = { lexicon: options.lexicon ?? [] };
  const filename = new URL(`./worker${extension}`, import.meta.url).href;
  const reports = Array.isArray(inputs) ? inputs.length : 0;
  const wanted = (pool: Pool) => {
    pool.asked += reports;
    const [standing, asked, cores] = [pool.size, pool.asked, availableParallelism()];
    return howManyThreads({ workers, standing, reports, asked, cores, reportsPerThread });
  };
  return Threads.lend({ filename, workers, memory, idle, workerData }, wanted, (threads) =>
    threads === null ? alone(inputs, options) : overThreads(inputs, options, threads),
  );
}

/** On the asking thread, which others get at now and then. */
async function alone(inputs: readonly unknown[], options: ThreadedOptions): Promise<ComparisonDocument> {
  const steps = crossReferenceInSteps(inputs, options);
  for (let taken = 1; ; taken++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (taken % breath === 0) await setImmediate();
  }
}
