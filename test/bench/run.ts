/**
 * `npm run bench [-- SIZE …]`: how long, how much memory and how well, on generated corpora of growing size. Each size
 * runs in a process of its own, so that memory is that of the size alone.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { clusterPassages } from '../../src/clustering';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { createDesk } from '../../src/pipeline/desk';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';
import { makeCorpus } from './make-corpus';
import { bcubed } from './quality';
import { tfIdfClusters } from './tf-idf-baseline';

/** Reports added one by one to a full desk, to time a single `add`. */
const added = 200;
/** The baseline keeps all pairs: past this it is left out. */
const baselineReach = 3000;

interface Figures {
  readonly size: number;
  readonly incidents: number;
  readonly readSeconds: number;
  readonly clusterSeconds: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly charactersPerSecond: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly baselineF1: number | null;
  readonly addMedianMs: number;
  readonly addP99Ms: number;
}

function measure(size: number): Figures {
  const corpus = makeCorpus(size + added);
  const batch = corpus.slice(0, size);
  const gazetteer = defaultGazetteer();
  const packs = defaultPacks(gazetteer);
  for (const { report } of batch.slice(0, 50))
    readAndExtract(readReports([report], { packs }).reports[0] as never, packs, gazetteer);

  const began = performance.now();
  const { reports } = readReports(
    batch.map(({ report }) => report),
    { packs },
  );
  const readings = reports.flatMap((report) => readAndExtract(report, packs, gazetteer));
  const read = performance.now();
  const incidents = clusterPassages(readings, new Map(reports.map((report) => [report.id, report])), { gazetteer });
  const clustered = performance.now();
  const megabytes = process.memoryUsage().rss / 1e6;
  const truth = new Map(batch.map(({ report, incident }) => [report.id, incident]));
  const quality = bcubed(
    truth,
    incidents.map((incident) => incident.reports),
  );
  const characters = reports.reduce((sum, { title, body }) => sum + title.length + body.length, 0);
  const latencies = addLatencies(corpus, size);
  return {
    size,
    incidents: incidents.length,
    readSeconds: (read - began) / 1000,
    clusterSeconds: (clustered - read) / 1000,
    seconds: (clustered - began) / 1000,
    megabytes,
    charactersPerSecond: (1000 * characters) / (read - began),
    ...quality,
    baselineF1: size <= baselineReach ? bcubed(truth, tfIdfClusters(batch)).f1 : null,
    addMedianMs: latencies[Math.floor(latencies.length / 2)] ?? 0,
    addP99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? 0,
  };
}

function addLatencies(corpus: ReturnType<typeof makeCorpus>, size: number): number[] {
  const desk = createDesk();
  desk.addAll(corpus.slice(0, size).map(({ report }) => report));
  return corpus
    .slice(size)
    .map(({ report }) => {
      const began = performance.now();
      desk.add(report);
      return performance.now() - began;
    })
    .sort((a, b) => a - b);
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--one') {
  console.log(JSON.stringify(measure(Number(rest[0]))));
} else {
  const sizes = [mode, ...rest].filter((text) => text !== undefined).map(Number);
  const rows: Figures[] = [];
  for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
    const run = spawnSync(
      process.execPath,
      ['--max-old-space-size=6000', '--import', 'tsx', fileURLToPath(import.meta.url), '--one', String(size)],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    const line = run.stdout.trim().split('\n').at(-1) ?? '';
    if (run.status !== 0 || !line.startsWith('{')) {
      console.error(`${size}: ${run.stderr.trim().split('\n').slice(-4).join('\n')}`);
      process.exitCode = 1;
      continue;
    }
    const row = JSON.parse(line) as Figures;
    rows.push(row);
    const fixed = (value: number, digits = 1) => value.toFixed(digits);
    console.log(
      `${row.size} reports, ${row.incidents} incidents: ${fixed(row.seconds)} s (read ${fixed(row.readSeconds)}, cluster ${fixed(row.clusterSeconds)}), ` +
        `${fixed(row.megabytes, 0)} MB, ${fixed(row.charactersPerSecond / 1e6, 2)} M characters/s, ` +
        `BCubed F1 ${fixed(row.f1, 3)} (P ${fixed(row.precision, 3)}, R ${fixed(row.recall, 3)}), TF-IDF ${row.baselineF1 === null ? 'out of reach' : fixed(row.baselineF1, 3)}, ` +
        `add median ${fixed(row.addMedianMs)} ms, p99 ${fixed(row.addP99Ms)} ms`,
    );
  }
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before)
      console.log(
        `growth exponent ${before.size} → ${row.size}: ${(Math.log(row.seconds / before.seconds) / Math.log(row.size / before.size)).toFixed(2)}`,
      );
  }
}
