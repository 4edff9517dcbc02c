import { clusterPassages } from '../clustering';
import { compareIncident, originEntries } from '../comparison';
import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { ComparisonDocument } from '../model/document';
import { readReports } from '../reading/read-reports';
import type { CrossReferenceOptions } from './cross-reference-options';
import { defaultPacks } from './default-packs';
import { incidentEntry } from './incident-entry';
import { readAndExtract } from './read-and-extract';

/**
 * Clusters reports by incident and sets their claims side by side. Never throws for what the reports hold: bad input is
 * listed in `problems`, and the rest is processed. The order of the reports does not matter.
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
  const compared = incidents.map((incident) => ({
    incident,
    questions: compareIncident(incident, { gazetteer, reports: byId }),
  }));
  return {
    version: 1,
    reports,
    incidents: compared.map(({ incident, questions }) => incidentEntry(incident, questions, byId)),
    origins: originEntries(
      compared.flatMap(({ questions }) => questions),
      byId,
    ),
    problems,
  };
}
