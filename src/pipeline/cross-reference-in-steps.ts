import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { Problem } from '../model';
import type { ComparisonDocument } from '../model/document';
import { checkOptions } from './check-options';
import { compareAndReconcile, type Reconciled } from './compare-and-reconcile';
import type { CrossReferenceOptions } from './cross-reference-options';
import { packsFor } from './default-packs';
import { readAndExtract, withExtractor } from './read-and-extract';
import { assemble, readInputs, startClustering } from './stages';

/** `crossReference`, in the hands of whoever asks for the next step: one for each report, one for each incident. */
export function* crossReferenceInSteps(
  inputs: readonly unknown[],
  options: CrossReferenceOptions,
): Generator<void, ComparisonDocument> {
  checkOptions(options);
  const gazetteer = options.gazetteer ?? defaultGazetteer();
  const { packs, problems: entries } = packsFor(options, gazetteer);
  const { reports, problems } = readInputs(inputs, { ...options, packs });
  const byId = new Map(reports.map((report) => [report.id, report]));
  const clustering = startClustering(byId, gazetteer);
  const faults: Problem[] = [];
  for (const report of reports) {
    const own = readAndExtract(report, packs, gazetteer);
    const read = withExtractor(report, own, packs, gazetteer, options.extractor);
    clustering.add(read.readings);
    faults.push(...read.problems);
    yield;
  }
  const compared: Reconciled[] = [];
  for (const incident of clustering.incidents()) {
    compared.push(compareAndReconcile(incident, byId, gazetteer, options));
    yield;
  }
  return assemble(reports, [...entries, ...problems, ...faults], compared.reverse(), gazetteer);
}
