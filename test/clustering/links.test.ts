import { describe, expect, it } from 'vitest';
import { Links } from '../../src/clustering/links';

function shown(links: Links): (readonly [number, number])[] {
  return Array.from({ length: links.size }, (_, at) => [links.placeAt(at), links.evidenceAt(at)] as const);
}

describe('Links', () => {
  it('keeps each place once, in order, with the evidence put last', () => {
    const links = new Links();
    for (const [place, evidence] of [
      [7, 1200],
      [0, -3],
      [4_000_000, 0],
      [3, -8300],
      [7, 15_000],
    ] as const)
      links.put(place, evidence);
    links.drop(3);
    links.drop(5);
    expect(shown(links)).toEqual([
      [0, -3],
      [7, 15_000],
      [4_000_000, 0],
    ]);
    expect([0, 3, 5, 7, 8, 4_000_000].map((place) => links.with(place))).toEqual([
      -3,
      undefined,
      undefined,
      15_000,
      undefined,
      0,
    ]);
  });

  it('holds the same once what was put behind has settled', () => {
    const [one, many] = [new Links(), new Links()];
    for (const [place, evidence] of [
      [90, 5],
      [2, -7000],
      [11, 400],
    ] as const) {
      one.put(place, evidence);
      many.append(place, evidence);
    }
    many.settle();
    expect(shown(many)).toEqual(shown(one));
  });
});
