import { describe, expect, it } from 'vitest';
import { CandidateGraph } from '../../src/clustering/candidate-graph';
import { describeReport } from '../../src/clustering/describe-report';
import type { Features } from '../../src/clustering/features';
import { Interner } from '../../src/clustering/interner';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';
import { CompactJson } from '../../src/text/compact-json';
import { makeCorpus } from '../bench/make-corpus';
import { longCoverage } from './long-coverage';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);
const interner = new Interner();
const compact = new CompactJson();
/** Some three days of reports, so that many share a key, every ninth without a date, and some of years. */
const { reports } = readReports(
  [
    ...longCoverage,
    ...makeCorpus(240).map(({ report }, at) => (at % 9 === 0 ? { ...report, publishedAt: undefined } : report)),
  ],
  { packs },
);
const all = reports.flatMap((report) =>
  describeReport(readAndExtract(report, packs, gazetteer), report, gazetteer, interner, compact),
);
const kept = all.slice(0, 200);

function linksOf(graph: CandidateGraph): string[] {
  return kept
    .flatMap(({ segment: { id } }) => {
      const vertex = graph.get(id);
      if (vertex === undefined) return [`${id} is missing`];
      return graph
        .linked(vertex)
        .map((other) => `${id} ${other.features.segment.id} ${vertex.links.with(other.place)}`);
    })
    .sort();
}

function filled(many: readonly Features[]): CandidateGraph {
  const graph = new CandidateGraph(gazetteer, interner);
  graph.fill(many);
  return graph;
}

describe('CandidateGraph', () => {
  const batch = linksOf(filled(kept));

  it('has candidates, and leaves out most pairs', () => {
    expect(batch.length).toBeGreaterThan(kept.length);
    expect(batch.length).toBeLessThan((kept.length * kept.length) / 3);
  });

  it.each([
    ['in order', kept],
    ['backwards', [...kept].reverse()],
  ] as const)('holds the same when segments are put in one by one, %s', (_, order) => {
    const graph = new CandidateGraph(gazetteer, interner);
    for (const features of order) graph.add(features);
    expect(linksOf(graph)).toEqual(batch);
  });

  it('holds the same when others stood among them and are gone', () => {
    const graph = filled(all);
    for (const { segment } of all.slice(kept.length)) graph.remove(segment.id);
    expect(linksOf(graph)).toEqual(batch);
  });
});
