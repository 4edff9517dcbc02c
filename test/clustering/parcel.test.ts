import { describe, expect, it } from 'vitest';
import { ClusterIndex, ParcelWriter } from '../../src/clustering';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';
import { makeCorpus } from '../bench/make-corpus';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);
const made = makeCorpus(90).map(({ report }) => report);
const undated = made.slice(80).map(({ publishedAt: _, ...report }) => report);
const { reports } = readReports([...made.slice(0, 80), ...undated], { packs });
const byId = new Map(reports.map((report) => [report.id, report]));
const read = reports.map((report) => [report, readAndExtract(report, packs, gazetteer)] as const);

/** What stands in an index, and what its segments tell. */
function shown(index: ClusterIndex): string[] {
  return index
    .settle()
    .made.map(({ news, order, mentions, given }) =>
      JSON.stringify([order, [...given], [...news, ...mentions].map(({ segment }) => [segment, segment.told()])], drop),
    )
    .sort();
}

/** How a segment is packed is its own business. */
function drop(key: string, value: unknown): unknown {
  return key === 'packed' || key === 'compact' ? undefined : value;
}

describe('a parcel', () => {
  it('brings an index to the same clusters as readings do, in parts and in any order', () => {
    const own = new ClusterIndex(gazetteer);
    for (const [report, readings] of read) own.add(readings, report);
    const other = new ClusterIndex(gazetteer);
    const [one, two] = [new ParcelWriter('one', gazetteer), new ParcelWriter('two', gazetteer)];
    for (const [from, to, writer] of [
      [60, 90, one],
      [0, 35, two],
      [35, 50, one],
      [50, 60, two],
    ] as const) {
      const parcel = structuredClone(writer.seal(read.slice(from, to)));
      other.open(parcel, byId);
    }
    const expected = shown(own);
    expect(expected.length).toBeGreaterThan(5);
    expect(shown(other)).toEqual(expected);
  });
});
