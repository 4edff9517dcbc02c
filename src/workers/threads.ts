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
  constructor(
    filename: string,
    private readonly workers: number,
    memory: number | undefined,
    workerData: unknown,
  ) {
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

  /**
   * Has the threads work on each task; rejects with {@link WorkerError}. Tasks and most of what results hold go between
   * threads as JSON text, which costs either side less than to have its objects copied one by one.
   *
   * @param take gets each result as it comes in, with the place of its task
   */
  async run<Task, Result>(
    name: string,
    tasks: readonly Task[],
    take: (result: Result, at: number) => void,
  ): Promise<void> {
    let next = 0;
    const lane = async () => {
      for (let at = next++; at < tasks.length; at = next++) {
        take((await this.pool.run(JSON.stringify(tasks[at]), { name })) as Result, at);
      }
    };
    // A task more for each thread than it works on, so that none waits for the asking thread.
    const lanes = Array.from({ length: 2 * this.workers }, () => this.guarded(lane));
    await Promise.all(lanes);
  }

  private async guarded(work: () => Promise<void>): Promise<void> {
    try {
      await Promise.race([this.died, work()]);
    } catch (cause) {
      throw new WorkerError(cause);
    }
  }

  stop(): Promise<void> {
    return this.pool.destroy();
  }
}
