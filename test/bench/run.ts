/**
 * `npm run bench [-- SIZE …]`: how long, how much memory and how well, on generated corpora of growing size (1,000 and
 * 10,000 reports unless told). Each size runs in a process of its own, so that memory is that of the size alone. All
 * times are processor time, garbage collection on its helper threads included.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createDesk } from '../../src/pipeline/desk';
import { cpuSeconds } from './cpu-seconds';
import { makeCorpus } from './make-corpus';
import { bcubed } from './quality';
import { tfIdfClusters } from './tf-idf-baseline';
import { measureThroughput, type Throughput } from './throughput';

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

function tellFigures(row: Figures): void {
  console.log(
    `${row.size} reports, ${row.incidents} incidents: ${fixed(row.seconds)} s, ${fixed(row.megabytes, 0)} MB, ` +
      `BCubed F1 ${fixed(row.f1, 3)} (P ${fixed(row.precision, 3)}, R ${fixed(row.recall, 3)}), ` +
      `TF-IDF ${row.baselineF1 === null ? 'out of reach' : fixed(row.baselineF1, 3)}, ` +
      `add median ${fixed(row.addMedianMs)} ms, p99 ${fixed(row.addP99Ms)} ms`,
  );
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
else {
  const sizes = [mode, ...rest].filter((text) => text !== undefined).map(Number);
  const throughput = apart<Throughput>('--throughput');
  if (throughput) tellThroughput(throughput);
  const rows: Figures[] = [];
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000]) {
    const row = apart<Figures>('--one', String(size));
    if (!row) continue;
    tellFigures(row);
    rows.push(row);
  }
  tellGrowth(rows);
}
