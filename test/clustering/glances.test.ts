import { describe, expect, it } from 'vitest';
import { Closeness } from '../../src/clustering/closeness';
import { cutAsides } from '../../src/clustering/cut-asides';
import { storySegments } from '../../src/clustering/cut-segments';
import { describeSegment } from '../../src/clustering/describe-segment';
import { evidenceOf, unit } from '../../src/clustering/evidence';
import type { Features } from '../../src/clustering/features';
import { Focus } from '../../src/clustering/focus';
import { Glances } from '../../src/clustering/glances';
import { Interner } from '../../src/clustering/interner';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import type { ReportInput } from '../../src/model';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';
import { CompactJson } from '../../src/text/compact-json';
import { makeCorpus } from '../bench/make-corpus';
import { smallNews } from '../pipeline/small-news';
import { longCoverage } from './long-coverage';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);
const compact = new CompactJson();

function featuresOf(inputs: readonly unknown[], interner: Interner): Features[] {
  return readReports(inputs, { packs }).reports.flatMap((report) => {
    const stories = storySegments(readAndExtract(report, packs, gazetteer), report);
    return stories
      .flatMap((story) => [story, ...cutAsides(story, report, gazetteer)])
      .map((segment) => describeSegment(segment, gazetteer, interner, compact));
  });
}

const made: readonly ReportInput[] = makeCorpus(120).map(({ report }) => report);
const undated = made.slice(0, 30).map((report, at) => ({ ...report, id: `undated-${at}`, publishedAt: undefined }));
const interner = new Interner();
const all = featuresOf([...smallNews, ...longCoverage, ...made, ...undated], interner);
const context = { gazetteer, interner, closeness: new Closeness(gazetteer, interner), focus: new Focus() };

describe('Glances', () => {
  it('lets go of no pair that has the evidence, and of most that have not', () => {
    const glances = new Glances(interner, context.closeness, context.focus);
    const places = all.map((features) => glances.put(features));
    const wrong: string[] = [];
    let [without, dropped] = [0, 0];
    for (const [i, a] of all.entries()) {
      context.focus.take(a);
      for (const [j, b] of all.slice(0, i).entries()) {
        const evidence = evidenceOf(a, b, context) / unit;
        const short = (least: number) =>
          glances.fallShort(places[i] as number, places[j] as number, least, true) ||
          glances.fallShort(places[j] as number, places[i] as number, least, false);
        // Evidence is rounded to thousandths.
        if (short(evidence - 1 / unit)) wrong.push(`${a.segment.id} ${b.segment.id} ${evidence}`);
        if (evidence >= 0) continue;
        without++;
        if (short(0)) dropped++;
      }
    }
    expect(wrong).toEqual([]);
    expect(dropped / without).toBeGreaterThan(0.8);
  });

  it('gives a place that has been freed to the next segment', () => {
    const glances = new Glances(interner, context.closeness, context.focus);
    const [first, second] = [glances.put(all[0] as Features), glances.put(all[1] as Features)];
    glances.drop(first);
    expect([second, glances.put(all[2] as Features)]).toEqual([1, first]);
  });
});

describe('evidenceOf', () => {
  it('is the same to the thousandth for a segment in hand as for any other', () => {
    const some = all.slice(0, 40);
    const plain = some.flatMap((a) => all.map((b) => evidenceOf(a, b, context)));
    const focused = some.flatMap((a) => {
      context.focus.take(a);
      return all.map((b, at) => (at % 2 === 0 ? evidenceOf(a, b, context) : evidenceOf(b, a, context)));
    });
    expect(focused).toEqual(plain);
  });
});
