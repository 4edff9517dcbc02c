import { describe, expect, it } from 'vitest';
import { nationsOf } from '../../src/clustering/nations';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';

const gazetteer = defaultGazetteer();
const of = (...ids: (string | null)[]) =>
  nationsOf(
    ids.map((id, sentence) => ({ id, name: '', key: '', start: 0, end: 0, sentence })),
    gazetteer,
    (sentence) => 10 - sentence,
  );

describe('countries that a segment tells of', () => {
  it.each([
    ['the country itself', ['place:pl'], true],
    ['two places in it', ['place:pl/kuyavian-pomeranian/torun', 'place:pl/pomeranian/gdansk'], true],
    ['a place known by its name alone', ['place:ke/nairobi-city/nairobi'], true],
    ['a body of it', ['actor:ke'], true],
    ['one small place', ['place:pl/kuyavian-pomeranian/torun'], false],
    [
      'one small place, twice',
      ['place:pl/kuyavian-pomeranian/torun', null, 'place:pl/kuyavian-pomeranian/torun'],
      false,
    ],
  ])('%s', (_, ids, surely) => {
    const nations = of(...ids);
    expect(nations.surely).toBe(surely);
    expect(nations.countries).toHaveLength(1);
  });

  it('puts the one most told of first, and is sure of no country where none is told', () => {
    expect(of('place:ke', 'place:pl', 'place:pl').countries).toEqual(['place:pl', 'place:ke']);
    expect(of(null)).toEqual({ countries: [], surely: true });
  });
});
