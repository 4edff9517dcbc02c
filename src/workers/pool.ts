import { Piscina } from 'piscina';

/** What threads are started with; pools are told apart by it. Plain JSON. */
export interface PoolSetting {
  /** What the threads run, as a URL. */
  readonly filename: string;
  /** How many threads at most. */
  readonly workers: number;
  /** Megabytes for the objects of each; what Node allows where it is not given. */
  readonly memory?: number | undefined;
  /** Milliseconds that they wait for another caller. */
  readonly idle: number;
  /** What every thread is told as it starts. */
  readonly workerData: unknown;
}

/**
 * Megabytes for the young objects of a thread. What it makes for an incident or a chunk of reports lives as long as that is in hand: with
 * the little room that Node gives by itself, it is copied about several times before it dies.
 */
const youngMegabytes = 96;

/** Pools that stand ready, by their setting. */
const standing = new Map<string, Pool>();

/**
 * Worker threads that outlive a call: a thread needs as long to start and to compile what it runs as 1,000 reports need to be read.
 * Threads without work do not keep the process running.
 */
export class Pool {
  /** One each, so that it can be said which thread gets a task; started as they are wanted. */
  private readonly threads: Piscina[] = [];
  /** Those at work with it; each is told when a thread dies. */
  private readonly callers = new Set<(cause: unknown) => void>();
  private waiting: NodeJS.Timeout | undefined;
  /** Reports that callers have come with. */
  asked = 0;

  /** The pool of a setting, made unless it stands. */
  static of(setting: PoolSetting): Pool {
    const key = JSON.stringify(setting);
    const known = standing.get(key) ?? new Pool(key, setting);
    standing.set(key, known);
    return known;
  }

  private constructor(
    private readonly key: string,
    private readonly setting: PoolSetting,
  ) {}

  /** Threads that have been started. */
  get size(): number {
    return this.threads.length;
  }

  /** Has so many threads stand ready, if fewer do. */
  growTo(size: number): void {
    while (this.threads.length < size) this.threads.push(this.started());
  }

  private started(): Piscina {
    const { filename, memory, workerData } = this.setting;
    const thread = new Piscina({
      filename,
      minThreads: 1,
      maxThreads: 1,
      // The next task lies with the thread when it is through with one, whatever the asking thread is at.
      concurrentTasksPerWorker: 2,
      workerData,
      resourceLimits: {
        maxYoungGenerationSizeMb: youngMegabytes,
        ...(memory === undefined ? {} : { maxOldGenerationSizeMb: memory }),
      },
    });
    // A thread that dies with no task in hand is told of here, and nowhere else.
    return thread.on('error', (cause) => {
      this.giveUp();
      for (const tell of this.callers) tell(cause);
    });
  }

  enter(onDeath: (cause: unknown) => void): void {
    clearTimeout(this.waiting);
    this.callers.add(onDeath);
  }

  /** Has one of the threads work on a task. */
  run(thread: number, name: string, task: unknown): Promise<unknown> {
    return (this.threads[thread] as Piscina).run(task, { name });
  }

  /** Lets go of the pool, which closes when nobody has come for as long as it waits. */
  async leave(onDeath: (cause: unknown) => void): Promise<void> {
    this.callers.delete(onDeath);
    if (this.callers.size > 0) return;
    const { idle } = this.setting;
    if (standing.get(this.key) !== this || idle === 0) await this.close();
    else this.waiting = setTimeout(() => this.close(), idle).unref();
  }

  /** Whoever comes next gets another; those at work with this one finish what they can. */
  giveUp(): void {
    if (standing.get(this.key) === this) standing.delete(this.key);
  }

  private async close(): Promise<void> {
    this.giveUp();
    await Promise.all(this.threads.map((thread) => thread.destroy()));
  }
}
