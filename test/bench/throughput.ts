import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';
import { cpuSeconds } from './cpu-seconds';
import { makeCorpus } from './make-corpus';

/** Reports of which each language is measured on its own. */
const reports = 1600;
/** Times that all are read; the first time the engine still compiles, and of the others the best counts. */
const rounds = 5;

/** Characters per second of processor time, once the engine has compiled what it runs. */
export interface Throughput {
  readonly english: number;
  readonly arabic: number;
  readonly wink: number;
}

/** Reading and extraction of generated reports in each language, beside wink-nlp's default pipeline on the English ones. */
export function measureThroughput(): Throughput {
  const gazetteer = defaultGazetteer();
  const packs = defaultPacks(gazetteer);
  const nlp = winkNLP(model);
  const made = makeCorpus(reports).map(({ report }) => report);
  const of = (language: string) => made.filter((report) => report.language === language);
  const read = (inputs: typeof made) => {
    for (const report of readReports(inputs, { packs }).reports) readAndExtract(report, packs, gazetteer);
  };
  return {
    english: speed(of('en'), read),
    arabic: speed(of('ar'), read),
    wink: speed(of('en'), (inputs) => {
      for (const { title, body } of inputs) nlp.readDoc(`${title}\n\n${body}`);
    }),
  };
}

type Inputs = ReturnType<typeof makeCorpus>[number]['report'][];

function speed(inputs: Inputs, run: (inputs: Inputs) => void): number {
  const characters = inputs.reduce((sum, { title, body }) => sum + (title?.length ?? 0) + body.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const began = cpuSeconds();
    run(inputs);
    if (round > 0) best = Math.min(best, cpuSeconds() - began);
  }
  return characters / best;
}
