import { Piscina } from 'piscina';
import { WorkerError } from './worker-error';

/** Worker threads for one call, and what becomes of them. */
export class Threads {
  private readonly pool: Piscina;
  private readonly died: Promise<never>;

  /**
   * @param filename of what the threads run, as a URL
   * @param workers how many
   * @param memory megabytes for the objects of each
   * @param workerData what every thread is told as it starts
   */
  constructor(filename: string, workers: number, memory: number | undefined, workerData: unknown) {
    this.pool = new Piscina({
      filename,
      minThreads: workers,
      maxThreads: workers,
      workerData,
      resourceLimits: memory === undefined ? {} : { maxOldGenerationSizeMb: memory },
    });
    // A thread that dies with no task in hand is told of here, and nowhere else.
    this.died = new Promise((_, reject) => this.pool.on('error', reject));
    this.died.catch(() => {});
  }

  /** What the threads make of each task, in order. Rejects with {@link WorkerError}. */
  async run<Task, Result>(name: string, tasks: readonly Task[]): Promise<Result[]> {
    try {
      return await Promise.race([
        this.died,
        Promise.all(tasks.map((task): Promise<Result> => this.pool.run(task, { name }))),
      ]);
    } catch (cause) {
      throw new WorkerError(cause);
    }
  }

  stop(): Promise<void> {
    return this.pool.destroy();
  }
}
