import { describe, expect, it } from 'vitest';
import { type Cluster, ClusterIndex } from '../../src/clustering';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';
import { makeCorpus } from '../bench/make-corpus';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);
const kept = 100;
const { reports } = readReports(
  makeCorpus(130).map(({ report }) => report),
  { packs },
);
const readings = new Map(reports.map((report) => [report.id, readAndExtract(report, packs, gazetteer)]));

function shown(clusters: Iterable<Cluster>): string[] {
  return [...clusters]
    .map(({ news, order, mentions, given }) => {
      const ids = [news, mentions].map((features) => features.map(({ segment }) => segment.id));
      return JSON.stringify([ids, order, [...given].sort()]);
    })
    .sort();
}

/** What stands after adding every report in the order given, settling every few, then taking out all but those kept. */
function streamed(order: readonly (typeof reports)[number][], every: number): string[] {
  const index = new ClusterIndex(gazetteer);
  const live = new Set<Cluster>();
  const settle = () => {
    const { undone, made } = index.settle();
    for (const cluster of undone) expect(live.delete(cluster)).toBe(true);
    for (const cluster of made) live.add(cluster);
  };
  order.forEach((report, at) => {
    index.add(readings.get(report.id) ?? [], report);
    if (at % every === 0) settle();
  });
  for (const report of reports.slice(kept)) {
    index.remove(report.id);
    settle();
  }
  return shown(live);
}

describe('ClusterIndex', () => {
  const batch = new ClusterIndex(gazetteer);
  for (const report of reports.slice(0, kept)) batch.add(readings.get(report.id) ?? [], report);
  const { made } = batch.settle();

  it('finds mentions and incidents of several reports in the generated reports', () => {
    expect(made.some(({ news }) => news.length > 3)).toBe(true);
    expect(made.some(({ mentions }) => mentions.length > 0)).toBe(true);
  });

  it.each([
    ['one by one', reports, 1],
    ['by sevens, backwards', [...reports].reverse(), 7],
  ] as const)('ends where a batch does when reports come %s and some leave', (_, order, every) => {
    expect(streamed(order, every)).toEqual(shown(made));
  });
});
