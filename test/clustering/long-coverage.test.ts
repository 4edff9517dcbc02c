import { describe, expect, it } from 'vitest';
import { clusterPassages } from '../../src/clustering';
import { ClusterIndex } from '../../src/clustering/cluster-index';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';
import { longCoverage } from './long-coverage';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);
const { reports } = readReports(longCoverage, { packs });
const readings = new Map(reports.map((report) => [report.id, readAndExtract(report, packs, gazetteer)]));
const byId = new Map(reports.map((report) => [report.id, report]));
const expected = ['depot-1 depot-2', 'mill-1 mill-2 mill-3'];

describe('coverage over years, beside a neighbour that it recalls', () => {
  it('is one incident, and the neighbour another', () => {
    const found = clusterPassages([...readings.values()].flat(), byId, { gazetteer });
    expect(found.map((incident) => [...incident.reports].sort().join(' ')).sort()).toEqual(expected);
  });

  it.each([
    ['as told', [0, 1, 2, 3, 4]],
    ['the latest first', [2, 4, 3, 1, 0]],
  ])('is the same report by report: %s', (_, order) => {
    const index = new ClusterIndex(gazetteer);
    const found = new Map<object, string>();
    for (const at of order) {
      const report = reports[at];
      if (report) index.add(readings.get(report.id) ?? [], report);
      const { undone, made } = index.settle();
      for (const cluster of undone) found.delete(cluster);
      for (const cluster of made) {
        const ids = [...new Set(cluster.news.map(({ segment }) => segment.report))];
        found.set(cluster, ids.sort().join(' '));
      }
    }
    expect([...found.values()].sort()).toEqual(expected);
  });
});
