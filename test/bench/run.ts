/**
 * `npm run bench [-- SIZE …]`: how long, how much memory and how well, on generated corpora of growing size (1,000, 10,000
 * and 100,000 reports unless told). Each size runs in a process of its own, so that memory is that of the size alone. All
 * times are processor time, garbage collection on its helper threads included; only worker threads go by the clock.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createDesk } from '../../src/pipeline/desk';
import { cpuSeconds } from './cpu-seconds';
import { makeCorpus } from './make-corpus';
import { bcubed } from './quality';
import { tfIdfClusters } from './tf-idf-baseline';
import { measureThroughput, type Throughput } from './throughput';
import { measureWorkers, type WorkerSpeed } from './worker-speed';

/** Reports added one by one to a full desk, to time a single `add`. */
const added = 200;
/** The baseline keeps all pairs: past this it is left out. */
const baselineReach = 3000;

interface Figures {
  readonly size: number;
  readonly incidents: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly baselineF1: number | null;
  readonly addMedianMs: number;
  readonly addP99Ms: number;
}

/** The whole pipeline, comparison included: a desk is given all reports at once, then some more one by one. */
function measure(size: number): Figures {
  const corpus = makeCorpus(size + added);
  const batch = corpus.slice(0, size);
  // Loads packs and gazetteer and warms the code up; what it costs once is not part of growth.
  createDesk().addAll(batch.slice(0, 50).map(({ report }) => report));
  const desk = createDesk();
  const began = cpuSeconds();
  desk.addAll(batch.map(({ report }) => report));
  const seconds = cpuSeconds() - began;
  const truth = new Map(batch.map(({ report, incident }) => [report.id, incident]));
  const found = desk.incidents().map(({ reports }) => reports);
  const latencies = corpus
    .slice(size)
    .map(({ report }) => {
      const start = cpuSeconds();
      desk.add(report);
      return 1000 * (cpuSeconds() - start);
    })
    .sort((a, b) => a - b);
  return {
    size,
    incidents: found.length,
    seconds,
    // Of the process as a whole, in kilobytes.
    megabytes: process.resourceUsage().maxRSS / 1000,
    ...bcubed(truth, found),
    baselineF1: size <= baselineReach ? bcubed(truth, tfIdfClusters(batch)).f1 : null,
    addMedianMs: latencies[Math.floor(latencies.length / 2)] ?? 0,
    addP99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? 0,
  };
}

/** Runs one measurement in a fresh process; null where it failed. */
function apart<T>(...args: string[]): T | null {
  const run = spawnSync(
    process.execPath,
    ['--max-old-space-size=6000', '--import', 'tsx', fileURLToPath(import.meta.url), ...args],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  const line = run.stdout.trim().split('\n').at(-1) ?? '';
  if (run.status === 0 && line.startsWith('{')) return JSON.parse(line) as T;
  console.error(`${args.join(' ')}: ${run.stderr.trim().split('\n').slice(-4).join('\n')}`);
  process.exitCode = 1;
  return null;
}

const fixed = (value: number, digits = 1) => value.toFixed(digits);

function tellThroughput({ english, arabic, wink }: Throughput): void {
  console.log(
    `reading and extraction: English ${fixed(english / 1000, 0)}, Arabic ${fixed(arabic / 1000, 0)}, wink-nlp on the same English ` +
      `${fixed(wink / 1000, 0)} thousand characters/s; English is ${fixed(english / wink, 2)} times wink-nlp`,
  );
}

function tellWorkers({ one, two }: WorkerSpeed): void {
  console.log(
    `worker threads, by the clock: one ${fixed(one)} s, two ${fixed(two)} s; two are ${fixed(one / two, 2)} times as fast`,
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
if (mode === '--one') console.log(JSON.stringify(measure(Number(rest[0]))));
else if (mode === '--throughput') console.log(JSON.stringify(measureThroughput()));
else if (mode === '--workers') console.log(JSON.stringify(await measureWorkers()));
else {
  const sizes = [mode, ...rest].filter((text) => text !== undefined).map(Number);
  const throughput = apart<Throughput>('--throughput');
  if (throughput) tellThroughput(throughput);
  const workers = apart<WorkerSpeed>('--workers');
  if (workers) tellWorkers(workers);
  const rows: Figures[] = [];
  tellRow(null);
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const row = apart<Figures>('--one', String(size));
    if (!row) continue;
    tellRow(row);
    rows.push(row);
  }
  tellGrowth(rows);
}
