/**
 * `npm run bench [-- SIZE …]`: how long, how much memory and how well, on generated corpora of growing size (1,000, 10,000
 * and 100,000 reports unless told). Each size runs in a process of its own, so that memory is that of the size alone. All
 * times are processor time, garbage collection on its helper threads included, but for worker threads and for what a caller of
 * `add` waits, which go by the clock.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildBench } from './build-bench';
import type { Figures } from './measure';
import type { Throughput } from './throughput';
import { measureWorkers, type WorkerSpeed } from './worker-speed';

/** Runs one measurement in a fresh process; null where it failed. */
function apart<T>(...args: string[]): T | null {
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const line = run.stdout.trim().split('\n').at(-1) ?? '';
  if (run.status === 0 && line.startsWith('{')) return JSON.parse(line) as T;
  console.error(`${args.join(' ')}: ${run.stderr.trim().split('\n').slice(-4).join('\n')}`);
  process.exitCode = 1;
  return null;
}

/**
 * How Node is run, as the README says for large desks: what the heap may take, which would grow as long as the machine has memory
 * to spare, and room for young objects, whose collections get dearer the more old ones there are, and each of which somebody waits
 * for. The engine makes that room as it sees fit unless it is told to from the start.
 */
const nodeOptions = ['--max-old-space-size=2300', '--min-semi-space-size=512', '--max-semi-space-size=512'];

/** News retold for tests, with the furniture of its pages: what reading and extraction are timed on. */
const cases = fileURLToPath(new URL('../cases/open', import.meta.url));

const fixed = (value: number, digits = 1) => value.toFixed(digits);

function tellThroughput({ english, arabic, wink }: Throughput): void {
  console.log(
    `reading and extraction: English ${fixed(english / 1000, 0)}, Arabic ${fixed(arabic / 1000, 0)}, wink-nlp on the same English ` +
      `${fixed(wink / 1000, 0)} thousand characters/s; English is ${fixed(english / wink, 2)} times wink-nlp`,
  );
}

function tellWorkers([none, one, two]: readonly [WorkerSpeed, WorkerSpeed, WorkerSpeed]): void {
  for (const when of ['first', 'later'] as const)
    console.log(
      `worker threads by the clock, ${when} call: none ${fixed(none[when])} s, one ${fixed(one[when])} s, two ${fixed(two[when])} s; ` +
        `two are ${fixed(one[when] / two[when], 2)} times as fast as one, ${fixed(none[when] / two[when], 2)} times as none`,
    );
}

/** One column of the table: what stands over it, and what it shows of a size. */
const columns: readonly (readonly [string, (row: Figures) => string])[] = [
  ['reports', ({ size }) => String(size)],
  ['incidents', ({ incidents }) => String(incidents)],
  ['seconds', ({ seconds }) => fixed(seconds)],
  ['ms each', ({ seconds, size }) => fixed((1000 * seconds) / size, 2)],
  ['MB', ({ megabytes }) => fixed(megabytes, 0)],
  ['add median ms', ({ addMedianMs }) => fixed(addMedianMs)],
  ['add p99 ms', ({ addP99Ms }) => fixed(addP99Ms)],
  ['by the clock', ({ waitMedianMs }) => fixed(waitMedianMs)],
  ['p99', ({ waitP99Ms }) => fixed(waitP99Ms)],
  ['BCubed F1', ({ f1 }) => fixed(f1, 3)],
  ['P', ({ precision }) => fixed(precision, 3)],
  ['R', ({ recall }) => fixed(recall, 3)],
  ['TF-IDF F1', ({ baselineF1 }) => (baselineF1 === null ? '-' : fixed(baselineF1, 3))],
];

function tellRow(row: Figures | null): void {
  const cells = columns.map(([head, show]) => (row === null ? head : show(row)).padStart(Math.max(9, head.length)));
  console.log(cells.join('  '));
}

function tellGrowth(rows: readonly Figures[]): void {
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (!before) continue;
    const exponent = Math.log(row.seconds / before.seconds) / Math.log(row.size / before.size);
    console.log(`growth exponent ${before.size} to ${row.size}: ${fixed(exponent, 2)}`);
  }
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--workers') console.log(JSON.stringify(await measureWorkers(Number(rest[0]))));
else {
  const sizes = [mode, ...rest].filter((text) => text !== undefined).map(Number);
  const built = await buildBench();
  const throughput = apart<Throughput>(built, '--throughput', cases);
  if (throughput) tellThroughput(throughput);
  const workers = (many: number) =>
    apart<WorkerSpeed>('--import', 'tsx', fileURLToPath(import.meta.url), '--workers', String(many));
  const [none, one, two] = [workers(0), workers(1), workers(2)];
  if (none && one && two) tellWorkers([none, one, two]);
  const rows: Figures[] = [];
  console.log(`node ${nodeOptions.join(' ')}`);
  tellRow(null);
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const row = apart<Figures>(...nodeOptions, built, '--one', String(size));
    if (!row) continue;
    tellRow(row);
    rows.push(row);
  }
  tellGrowth(rows);
}
