import { describe, expect, it } from 'vitest';
import { buildIncident, ClusterIndex } from '../../src/clustering';
import { outlineOf } from '../../src/clustering/build-incident';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { received, sendable, tellersOf } from '../../src/pipeline/sent-incident';
import { readReports } from '../../src/reading/read-reports';
import { CompactJson } from '../../src/text/compact-json';
import { makeCorpus } from '../bench/make-corpus';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);
const { reports } = readReports(
  makeCorpus(60).map(({ report }) => report),
  { packs },
);
const byId = new Map(reports.map((report) => [report.id, report]));

describe('an incident that is sent', () => {
  it('is put into the same words where it arrives', () => {
    const index = new ClusterIndex(gazetteer);
    for (const report of reports) index.add(readAndExtract(report, packs, gazetteer), report);
    const { made } = index.settle();
    expect(made.length).toBeGreaterThan(3);
    for (const cluster of made) {
      const books: CompactJson[] = [];
      const sent = sendable(outlineOf(cluster, index), (compact) => {
        if (!books.includes(compact)) books.push(compact);
        return books.indexOf(compact);
      });
      const there = books.map((compact) => new CompactJson(structuredClone(compact.tables())));
      const own = new Map([...tellersOf(sent)].flatMap((id) => [[id, byId.get(id)]] as const));
      expect(received(structuredClone(sent), there, own as typeof byId)).toStrictEqual(buildIncident(cluster, index));
    }
  });
});
