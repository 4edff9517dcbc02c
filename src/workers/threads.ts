import type { NextTask } from './next-task';
import { Pool, type PoolSetting } from './pool';
import { WorkerError } from './worker-error';

/** The threads of a pool, at work for one call. */
export class Threads {
  private failed = false;

  private constructor(
    private readonly pool: Pool,
    private readonly workers: number,
    private readonly died: Promise<never>,
  ) {}

  /**
   * Lends threads for as long as some work lasts; after a failure the pool is given up.
   *
   * @param wanted how many, by how many stand ready; nothing is started where it is none, and the work gets null
   */
  static async lend<Result>(
    setting: PoolSetting,
    wanted: (pool: Pool) => number,
    work: (threads: Threads | null) => Promise<Result>,
  ): Promise<Result> {
    const pool = Pool.of(setting);
    let onDeath: (cause: unknown) => void = () => {};
    const died = new Promise<never>((_, reject) => {
      onDeath = reject;
    });
    died.catch(() => {});
    pool.enter(onDeath);
    try {
      const workers = wanted(pool);
      pool.growTo(workers);
      return await work(workers === 0 ? null : new Threads(pool, workers, died));
    } finally {
      await pool.leave(onDeath);
    }
  }

  /**
   * Has the threads work on tasks until none is left; rejects with {@link WorkerError}.
   *
   * @param take gets each result as it comes in, with the place of its task
   */
  async run<Task, Result>(
    name: string,
    next: NextTask<Task>,
    take: (result: Result, at: number) => void,
  ): Promise<void> {
    const lane = async (thread: number) => {
      for (let given = next(thread); given !== null && !this.failed; given = next(thread))
        take((await this.result(thread, name, given.task)) as Result, given.at);
    };
    // A task more for each thread than it works on, so that none waits for the asking thread.
    await Promise.all(Array.from({ length: 2 * this.workers }, (_, at) => lane(at % this.workers)));
  }

  private async result(thread: number, name: string, task: unknown): Promise<unknown> {
    try {
      return await Promise.race([this.died, this.pool.run(thread, name, task)]);
    } catch (cause) {
      this.failed = true;
      this.pool.giveUp();
      throw new WorkerError(cause);
    }
  }
}
