/** One measurement in a process of its own, as plain Node runs it: see `run.ts`. */
import { createDesk } from '../../src/pipeline/desk';
import { cpuSeconds } from './cpu-seconds';
import { makeCorpus } from './make-corpus';
import { bcubed } from './quality';
import { tfIdfClusters } from './tf-idf-baseline';
import { measureThroughput } from './throughput';

/**
 * Reports added one by one to a full desk, to time a single `add`: so many that one in a hundred is ten, and not the slowest
 * two. Those before are not counted, in which the engine still compiles what a batch does not run.
 */
const added = 1000;
const warming = 200;
/** The baseline keeps all pairs: past this it is left out. */
const baselineReach = 3000;

export interface Figures {
  readonly size: number;
  readonly incidents: number;
  readonly questions: number;
  /** Findings that the reports added one by one brought or changed. */
  readonly told: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly baselineF1: number | null;
  /** Processor time of all threads. */
  readonly addMedianMs: number;
  readonly addP99Ms: number;
  /** What a caller waits, by the clock. */
  readonly waitMedianMs: number;
  readonly waitP99Ms: number;
}

/**
 * The whole pipeline, comparison included: a desk is given all reports at once and asked for what every incident answers, then
 * given some more one by one and asked for what each of them changed.
 */
function measureSize(size: number): Figures {
  const corpus = makeCorpus(size + warming + added);
  const batch = corpus.slice(0, size);
  // Loads packs and gazetteer and warms the code up; what it costs once is not part of growth.
  createDesk().addAll(batch.slice(0, 50).map(({ report }) => report));
  const desk = createDesk();
  const began = cpuSeconds();
  desk.addAll(batch.map(({ report }) => report));
  const ids = desk.incidents().map(({ id }) => id);
  const questions = ids.reduce((sum, id) => sum + (desk.incident(id)?.questions.length ?? 0), 0);
  const seconds = cpuSeconds() - began;
  const truth = new Map(batch.map(({ report, incident }) => [report.id, incident]));
  const found = desk.incidents().map(({ reports }) => reports);
  let told = 0;
  const adds = corpus
    .slice(size)
    .map(({ report }) => {
      const [start, clock] = [cpuSeconds(), performance.now()];
      for (const { findings } of desk.add(report).changes) told += findings.added.length + findings.changed.length;
      return { wait: performance.now() - clock, work: 1000 * (cpuSeconds() - start) };
    })
    .slice(warming);
  const works = adds.map(({ work }) => work);
  const waits = adds.map(({ wait }) => wait);
  return {
    size,
    incidents: found.length,
    questions,
    told,
    seconds,
    // Of the process as a whole, in kilobytes.
    megabytes: process.resourceUsage().maxRSS / 1000,
    ...bcubed(truth, found),
    baselineF1: size <= baselineReach ? bcubed(truth, tfIdfClusters(batch)).f1 : null,
    addMedianMs: quantile(works, 0.5),
    addP99Ms: quantile(works, 0.99),
    waitMedianMs: quantile(waits, 0.5),
    waitP99Ms: quantile(waits, 0.99),
  };
}

function quantile(numbers: readonly number[], share: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
}

const [mode, what = ''] = process.argv.slice(2);
console.log(JSON.stringify(mode === '--throughput' ? measureThroughput(what) : measureSize(Number(what))));
