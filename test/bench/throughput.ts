import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';
import { cpuSeconds } from './cpu-seconds';
import { makeCorpus } from './make-corpus';

/** Reports of which each language is measured on its own; the first are read once more, before, to warm up. */
const reports = 1600;
const warm = 200;

/** Characters per second of processor time. */
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
  run(inputs.slice(0, warm));
  const characters = inputs.reduce((sum, { title, body }) => sum + (title?.length ?? 0) + body.length, 0);
  const began = cpuSeconds();
  run(inputs);
  return characters / (cpuSeconds() - began);
}
