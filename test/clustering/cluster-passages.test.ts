import { describe, expect, it } from 'vitest';
import { clusterPassages } from '../../src/clustering';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { readReports } from '../../src/reading/read-reports';
import { makeCorpus } from '../bench/make-corpus';
import { bcubed } from '../bench/quality';
import { smallNews } from '../pipeline/small-news';
import { plainPacks as packs } from '../reading/plain-packs';
import { plainReadings } from './plain-readings';

const gazetteer = defaultGazetteer();

function incidentsOf(inputs: readonly unknown[]) {
  const { reports } = readReports(inputs, { packs });
  const readings = reports.flatMap((report) => plainReadings(report));
  return clusterPassages(readings, new Map(reports.map((report) => [report.id, report])), { gazetteer });
}

const undated = (id: string, body: string) => ({ id, body });

describe('clusterPassages', () => {
  it('brings both languages together and keeps neighbours of one kind apart', () => {
    const found = incidentsOf(smallNews).map(({ reports }) => reports.join(' '));
    expect(found).toContain('kirkuk-1 kirkuk-2');
    expect(found.filter((reports) => reports.includes('basra') && reports.includes('kirkuk'))).toEqual([]);
  });

  it('does not depend on the order of readings', () => {
    const { reports } = readReports(smallNews, { packs });
    const byId = new Map(reports.map((report) => [report.id, report]));
    const readings = reports.flatMap((report) => plainReadings(report));
    const there = clusterPassages(readings, byId, { gazetteer });
    const groups = [...byId.keys()].reverse().flatMap((id) => readings.filter(({ passage }) => passage.report === id));
    expect(clusterPassages(groups, byId, { gazetteer })).toEqual(there);
  });

  it('gives every membership of an incident with several reports its reasons', () => {
    const shared = incidentsOf(smallNews).filter(({ reports }) => reports.length > 1);
    expect(shared).not.toEqual([]);
    expect(shared.flatMap(({ memberships }) => memberships).filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  it('works without dates', () => {
    const found = incidentsOf([
      undated(
        'a',
        'Actress Tara Vance checked into Meadow Clinic on Tuesday, her agent Jack Kester told People. Vance, 33, asked for privacy.',
      ),
      undated(
        'b',
        'Tara Vance has entered rehab at Meadow Clinic, agent Jack Kester confirmed. Vance asked for privacy.',
      ),
      undated(
        'c',
        'Goalkeeper Olaf Brandt broke his wrist in training, Bergen coach Nils Aas said. Brandt will miss the cup final.',
      ),
    ]);
    expect(found.map(({ reports }) => reports)).toEqual([['a', 'b'], ['c']]);
  });

  it('tells generated incidents apart better than not at all', () => {
    const corpus = makeCorpus(120);
    const truth = new Map(corpus.map(({ report, incident }) => [report.id, incident]));
    const found = incidentsOf(corpus.map(({ report }) => report)).map(({ reports }) => reports);
    const alone = bcubed(
      truth,
      [...truth.keys()].map((id) => [id]),
    ).f1;
    const together = bcubed(truth, [[...truth.keys()]]).f1;
    expect(bcubed(truth, found).f1).toBeGreaterThan(Math.max(alone, together));
  });
});
