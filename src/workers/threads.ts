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

  /** Lends threads for as long as some work lasts; after a failure the pool is given up. */
  static async lend<Result>(setting: PoolSetting, work: (threads: Threads) => Promise<Result>): Promise<Result> {
    const pool = Pool.of(setting);
    let onDeath: (cause: unknown) => void = () => {};
    const died = new Promise<never>((_, reject) => {
      onDeath = reject;
    });
    died.catch(() => {});
    pool.enter(onDeath);
    const threads = new Threads(pool, setting.workers, died);
    try {
      return await work(threads);
    } finally {
      await pool.leave(onDeath);
    }
  }

  /**
   * Has the threads work on each task; rejects with {@link WorkerError}.
   *
   * @param take gets each result as it comes in, with the place of its task
   */
  async run<Task, Result>(
    name: string,
    tasks: Iterable<Task>,
    take: (result: Result, at: number) => void,
  ): Promise<void> {
    const waiting = tasks[Symbol.iterator]();
    let given = 0;
    const lane = async () => {
      for (let next = waiting.next(); !next.done && !this.failed; next = waiting.next()) {
        const at = given++;
        take((await this.result(name, next.value)) as Result, at);
      }
    };
    // A task more for each thread than it works on, so that none waits for the asking thread.
    await Promise.all(Array.from({ length: 2 * this.workers }, lane));
  }

  private async result(name: string, task: unknown): Promise<unknown> {
    try {
      return await Promise.race([this.died, this.pool.run(name, task)]);
    } catch (cause) {
      this.failed = true;
      this.pool.giveUp();
      throw new WorkerError(cause);
    }
  }
}
