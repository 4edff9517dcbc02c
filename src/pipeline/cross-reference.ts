import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { Problem } from '../model';
import type { ComparisonDocument } from '../model/document';
import { checkOptions } from './check-options';
import { compareAndReconcile } from './compare-and-reconcile';
import type { CrossReferenceOptions } from './cross-reference-options';
import { packsFor } from './default-packs';
import { readAndExtract, withExtractor } from './read-and-extract';
import { assemble, readInputs, startClustering } from './stages';

/**
 * Clusters reports by incident, sets their claims side by side and runs the rules given. Never throws for what the reports
 * hold or a rule does: bad input and failed rules are listed in `problems`, and the rest is processed. The order of the
 * reports does not matter.
 *
 * @example
 * crossReference([{ body: 'Five people died, police said.' }, { body: 'Police said seven people died.' }]).incidents.length // => 1
 */
export function crossReference(inputs: readonly unknown[], options: CrossReferenceOptions = {}): ComparisonDocument {
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
  }
  const compared = Array.from(clustering.incidents(), (incident) =>
    compareAndReconcile(incident, byId, gazetteer, options),
  ).reverse();
  return assemble(reports, [...entries, ...problems, ...faults], compared, gazetteer);
}
