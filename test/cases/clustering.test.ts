import { describe, expect, it } from 'vitest';
import { clusterPassages } from '../../src/clustering';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';
import { bcubed } from '../bench/quality';
import { loadCases } from '../evaluate/load-cases';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);

/** BCubed F1 over all cases of a folder, read as one corpus. */
function figure(folder: string): number {
  const cases = loadCases(folder);
  const { reports } = readReports(
    cases.flatMap((each) => each.reports),
    { packs },
  );
  const readings = reports.flatMap((report) => readAndExtract(report, packs, gazetteer));
  const found = clusterPassages(readings, new Map(reports.map((report) => [report.id, report])), { gazetteer });
  const truth = cases.flatMap(({ incidents }) =>
    incidents.flatMap((incident) => incident.reports.map((report) => [report, incident.id] as const)),
  );
  return bcubed(
    new Map(truth),
    found.map((incident) => incident.reports),
  ).f1;
}

describe('short reports of incidents and of their neighbours in kind and region', () => {
  it.each([
    ['clustering/read', 0.945],
    ['clustering/aside', 0.9],
    ['small/read', 0.96],
    ['small/aside', 0.935],
  ])('%s: no worse than it was', (folder, least) => {
    expect(figure(`test/cases/${folder}`)).toBeGreaterThan(least);
  });
});
