import { describe, expect, it } from 'vitest';
import { Closeness } from '../../../src/clustering/closeness';
import { describeReport } from '../../../src/clustering/describe-report';
import { Focus } from '../../../src/clustering/focus';
import { Interner } from '../../../src/clustering/interner';
import { place } from '../../../src/clustering/signals/place';
import { defaultGazetteer } from '../../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../../src/pipeline/default-packs';
import { readAndExtract } from '../../../src/pipeline/read-and-extract';
import { readReports } from '../../../src/reading/read-reports';
import { CompactJson } from '../../../src/text/compact-json';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);

/** What the places of two reports say of their being one incident. */
function said(...bodies: readonly [string, string]): number {
  const interner = new Interner();
  const { reports } = readReports(
    bodies.map((body, at) => ({ id: `r${at}`, outlet: 'A', body })),
    { packs },
  );
  const [a, b] = reports.map(
    (report) =>
      describeReport(readAndExtract(report, packs, gazetteer), report, gazetteer, interner, new CompactJson())[0],
  );
  if (a === undefined || b === undefined) throw new Error('no story');
  return place.compare(a, b, {
    gazetteer,
    interner,
    closeness: new Closeness(gazetteer, interner),
    focus: new Focus(),
  });
}

describe('places that speak for or against one incident', () => {
  it.each([
    ['two countries', 'Floods killed nine people in Spain.', 'Floods killed nine people in Colombia.', -0.6],
    [
      'two countries, one of which a body of the other report stands for',
      'The Qatari army said that its site had been hacked. It spoke of the United Arab Emirates.',
      'The United Arab Emirates denied it.',
      0.3,
    ],
    [
      'a country and the body of it, elsewhere',
      'French troops left Niger, the French army said.',
      'Police in France searched nine houses.',
      0,
    ],
  ])('%s', (_, one, other, value) => {
    expect(said(one, other)).toBe(value);
  });
});
