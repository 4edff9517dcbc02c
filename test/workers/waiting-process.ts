/** A process that has its threads wait for ten minutes, and is through at once; run by `threads.test.ts`. */
import { inTurn } from '../../src/workers/next-task';
import { Threads } from '../../src/workers/threads';

const filename = new URL('./thread-fixture.mjs', import.meta.url).href;
const setting = { filename, workers: 2, idle: 600_000, workerData: {} };
await Threads.lend(
  setting,
  () => 2,
  async (threads) => threads?.run('where', inTurn([1, 2, 3]), () => {}),
);
console.log('through');
