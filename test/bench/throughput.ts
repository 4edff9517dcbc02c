import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';
import { loadCases } from '../evaluate/load-cases';
import { cpuSeconds } from './cpu-seconds';

/**
 * Rounds of reading; in the first ones the engine still compiles (of our reader 410 functions in the second, 130 in the third, some
 * 30 from the tenth on), and of the others the best counts.
 */
const rounds = 15;
const warming = 10;
/** Times that all texts are read in a round: they are few. */
const passes = 4;

/** Characters per second of processor time, once the engine has compiled what it runs. */
export interface Throughput {
  readonly english: number;
  readonly arabic: number;
  readonly wink: number;
}

/**
 * Reading and extraction of the reports of a folder of cases in each language, beside wink-nlp's default pipeline on the English
 * ones. Of the generated reports six characters in ten stand in a sentence that came before, of these hardly any, as in news.
 */
export function measureThroughput(cases: string): Throughput {
  const gazetteer = defaultGazetteer();
  const packs = defaultPacks(gazetteer);
  const nlp = winkNLP(model);
  const reports = loadCases(cases).flatMap((file) => file.reports);
  const of = (language: string) => reports.filter((report) => report.language === language);
  const read = (inputs: Inputs) => {
    for (const report of readReports(inputs, { packs }).reports) readAndExtract(report, packs, gazetteer);
  };
  return {
    english: speed(of('en'), read),
    arabic: speed(of('ar'), read),
    wink: speed(of('en'), (inputs) => {
      for (const { title, body } of inputs) nlp.readDoc(`${title ?? ''}\n\n${body}`);
    }),
  };
}

type Inputs = ReturnType<typeof loadCases>[number]['reports'];

function speed(inputs: Inputs, run: (inputs: Inputs) => void): number {
  const characters = inputs.reduce((sum, { title, body }) => sum + (title?.length ?? 0) + body.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const began = cpuSeconds();
    for (let pass = 0; pass < passes; pass++) run(inputs);
    if (round >= warming) best = Math.min(best, cpuSeconds() - began);
  }
  return (passes * characters) / best;
}
