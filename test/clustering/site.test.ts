import { describe, expect, it } from 'vitest';
import { Interner } from '../../src/clustering/interner';
import { siteOf } from '../../src/clustering/site';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);

/** How far a story that names one place alone is about it. */
function prominenceOf(place: string, body: string, surely = false): number {
  const { reports } = readReports([{ id: 'a', outlet: 'A', body }], { packs });
  const readings = reports.flatMap((report) => readAndExtract(report, packs, gazetteer));
  const claims = readings.flatMap((reading) => reading.claims);
  return siteOf([{ id: place, weight: 12 }], surely, claims, gazetteer, new Interner()).prominence;
}

describe('the site of a small place that alone speaks for its country', () => {
  it.each([
    ['place:ly/nuqat-al-khams/zuwarah', 'Gunmen kidnapped nine workers in Zuwarah on Saturday.'],
    ['place:dz/khenchela', 'انفجرت سيارة مفخخة الثلاثاء في خنشلة وقتل ثمانية أشخاص.'],
    ['place:eg/qena/dishna', 'A fire broke out in Dishna on Monday, police said.'],
    ['place:iq/nineveh/aqrah', 'قصفت طائرات حربية مستودعا في عقرة.'],
  ])('is %s where something is said to have happened there', (place, body) => {
    expect(prominenceOf(place, body)).toBe(1);
  });

  it.each([
    ['place:ly/nuqat-al-khams/zuwarah', 'A Zuwarah family lost nine sons at sea on Saturday.'],
    ['place:dz/khenchela', 'Nine workers died in a fire on Saturday.'],
  ])('is nowhere where nothing did: %s', (place, body) => {
    expect(prominenceOf(place, body)).toBe(0);
    expect(prominenceOf(place, body, true)).toBe(1);
  });
});

describe('the site of a town in another country than the one most told of', () => {
  const prominenceAmong = (...places: readonly (readonly [string, number])[]) =>
    siteOf(
      places.map(([id, weight]) => ({ id, weight })),
      true,
      [],
      gazetteer,
      new Interner(),
    ).prominence;

  it.each([
    [
      'the country before its town',
      [
        ['place:jo', 28],
        ['place:jo/mafraq', 13],
      ],
      0.928,
    ],
    [
      'a town before another country',
      [
        ['place:us/delaware', 28],
        ['place:jo', 13],
      ],
      0.4,
    ],
    [
      'another country before the town',
      [
        ['place:jo', 28],
        ['place:us/delaware', 13],
      ],
      0,
    ],
  ] as const)('%s', (_, places, prominence) => {
    expect(prominenceAmong(...places)).toBeCloseTo(prominence, 2);
  });
});
