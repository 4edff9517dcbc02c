import { clusterPassages } from '../clustering';
import { originEntries } from '../comparison';
import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { ComparisonDocument } from '../model/document';
import { readReports } from '../reading/read-reports';
import { compareAndReconcile } from './compare-and-reconcile';
import type { CrossReferenceOptions } from './cross-reference-options';
import { defaultPacks } from './default-packs';
import { readAndExtract } from './read-and-extract';

/**
 * Clusters reports by incident, sets their claims side by side and runs the rules given. Never throws for what the reports
 * hold or a rule does: bad input and failed rules are listed in `problems`, and the rest is processed. The order of the
 * reports does not matter.
 *
 * @example
 * crossReference([{ body: 'Five people died, police said.' }, { body: 'Police said seven people died.' }]).incidents.length // => 1
 */
export function crossReference(inputs: readonly unknown[], options: CrossReferenceOptions = {}): ComparisonDocument {
  const gazetteer = options.gazetteer ?? defaultGazetteer();
  const packs = options.packs ?? defaultPacks(gazetteer);
  const { reports, problems } = readReports(inputs, { packs, languages: options.languages, now: options.now });
  const byId = new Map(reports.map((report) => [report.id, report]));
  const readings = reports.flatMap((report) => readAndExtract(report, packs, gazetteer));
  const incidents = clusterPassages(readings, byId, { gazetteer });
  const compared = incidents.map((incident) => compareAndReconcile(incident, byId, gazetteer, options));
  return {
    version: 1,
    reports,
    incidents: compared.map(({ entry }) => entry),
    origins: originEntries(
      compared.flatMap(({ questions }) => questions),
      byId,
    ),
    problems: [...problems, ...compared.flatMap((each) => each.problems)],
  };
}
