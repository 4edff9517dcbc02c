import { Piscina } from 'piscina';

/** What threads are started with; pools are told apart by it. Plain JSON. */
export interface PoolSetting {
  /** What the threads run, as a URL. */
  readonly filename: string;
  /** How many threads. */
  readonly workers: number;
  /** Megabytes for the objects of each; what Node allows where it is not given. */
  readonly memory?: number;
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
  private readonly threads: Piscina;
  /** Those at work with it; each is told when a thread dies. */
  private readonly callers = new Set<(cause: unknown) => void>();
  private waiting: NodeJS.Timeout | undefined;

  /** The pool of a setting, started unless it stands. */
  static of(setting: PoolSetting): Pool {
    const key = JSON.stringify(setting);
    const known = standing.get(key) ?? new Pool(key, setting);
    standing.set(key, known);
    return known;
  }

  private constructor(
    private readonly key: string,
    private readonly setting: PoolSetting,
  ) {
    const { filename, workers, memory, workerData } = setting;
    this.threads = new Piscina({
      filename,
      minThreads: workers,
      maxThreads: workers,
      workerData,
      resourceLimits: {
        maxYoungGenerationSizeMb: youngMegabytes,
        ...(memory === undefined ? {} : { maxOldGenerationSizeMb: memory }),
      },
    });
    // A thread that dies with no task in hand is told of here, and nowhere else.
    this.threads.on('error', (cause) => {
      this.giveUp();
      for (const tell of this.callers) tell(cause);
    });
  }

  enter(onDeath: (cause: unknown) => void): void {
    clearTimeout(this.waiting);
    this.callers.add(onDeath);
  }

  run(name: string, task: unknown): Promise<unknown> {
    return this.threads.run(task, { name });
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

  private close(): Promise<void> {
    this.giveUp();
    return this.threads.destroy();
  }
}
