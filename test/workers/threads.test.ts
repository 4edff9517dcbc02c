import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { fromBothEnds, inTurn } from '../../src/workers/next-task';
import type { PoolSetting } from '../../src/workers/pool';
import { Threads } from '../../src/workers/threads';
import { WorkerError } from '../../src/workers/worker-error';

const filename = new URL('./thread-fixture.mjs', import.meta.url).href;
const setting: PoolSetting = { filename, workers: 1, idle: 5000, workerData: {} };

/** The numbers of the threads that some tasks ran on. */
async function threadsOf(given: PoolSetting, tasks = 1): Promise<number[]> {
  const found: number[] = [];
  await lend(given, (threads) =>
    threads.run<number, { thread: number }>('where', inTurn(Array(tasks).fill(0)), ({ thread }, at) => {
      found[at] = thread;
    }),
  );
  return found;
}

/** All threads of a setting. */
const lend = (given: PoolSetting, work: (threads: Threads) => Promise<void>) =>
  Threads.lend(
    given,
    () => given.workers,
    async (threads) => threads && work(threads),
  );
const run = (name: string, given = setting) => lend(given, (threads) => threads.run(name, inTurn([1, 2, 3]), () => {}));

describe('Threads', () => {
  // Each test begins without a pool: one that has failed is given up.
  afterEach(() => run('fail').catch(() => {}));

  it('are the same in the next call with the same setting', async () => {
    const first = await threadsOf(setting, 4);
    expect(new Set(first).size).toBe(1);
    expect(await threadsOf({ ...setting }, 4)).toStrictEqual(first);
  });

  it('are shared by calls at the same time', async () => {
    const [one, other] = await Promise.all([threadsOf(setting, 3), threadsOf(setting, 3)]);
    expect(one).toStrictEqual(other);
  });

  it.each<[string, Partial<PoolSetting>]>([
    ['told something else', { workerData: { lexicon: [] } }],
    ['of another number', { workers: 2 }],
    ['with another memory', { memory: 64 }],
  ])('are others where %s', async (_, other) => {
    const [first] = await threadsOf(setting);
    expect(await threadsOf({ ...setting, idle: 0, ...other })).not.toContain(first);
  });

  it('are started as they are wanted, and those that stand go on', async () => {
    const given = { ...setting, workers: 3 };
    const sizes: number[] = [];
    const lent = (wanted: number) =>
      Threads.lend(
        given,
        ({ size }) => {
          sizes.push(size);
          return wanted;
        },
        async (threads) => {
          const found: number[] = [];
          await threads?.run<number, { thread: number }>(
            'where',
            fromBothEnds([0, 0, 0, 0, 0, 0]),
            ({ thread }, at) => {
              found[at] = thread;
            },
          );
          return found;
        },
      );
    const [none, one, two] = [await lent(0), new Set(await lent(1)), await lent(2)];
    expect([none, one.size, new Set(two).size, sizes]).toStrictEqual([[], 1, 2, [0, 0, 1]]);
    expect(one).toContain(two[0]);
    expect(one).not.toContain(two[5]);
  });

  it('end with the call where they are not to wait', async () => {
    const given = { ...setting, idle: 0 };
    expect(await threadsOf(given)).not.toStrictEqual(await threadsOf(given));
  });

  it('end when they have waited', async () => {
    const given = { ...setting, idle: 20 };
    const first = await threadsOf(given);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await threadsOf(given)).not.toStrictEqual(first);
  });

  it.each([
    ['a task fails', 'fail', 'cannot'],
    ['a thread ends', 'die', 'code: 3'],
  ])('are given up where %s, and the next call gets others', async (_, name, message) => {
    const first = await threadsOf(setting);
    const failed = await run(name).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(WorkerError);
    expect((failed as WorkerError).cause).toHaveProperty('message', expect.stringContaining(message));
    expect(await threadsOf(setting)).not.toStrictEqual(first);
  });

  it('give others their results where one call fails', async () => {
    const [failed, found] = await Promise.all([run('fail').catch((error: unknown) => error), threadsOf(setting, 5)]);
    expect(failed).toBeInstanceOf(WorkerError);
    expect(found).toHaveLength(5);
  });

  it('keep no process running while they wait', () => {
    const args = ['--import', 'tsx', fileURLToPath(new URL('./waiting-process.ts', import.meta.url))];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
    expect([status, stdout.trim()]).toStrictEqual([0, 'through']);
  }, 90_000);
});
