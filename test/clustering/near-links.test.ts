import { describe, expect, it } from 'vitest';
import type { Features } from '../../src/clustering/features';
import { Links } from '../../src/clustering/links';
import { refresh } from '../../src/clustering/near-links';
import type { Vertex } from '../../src/clustering/vertex';

/** Segments by name, each told of by its language and whether it is dated, and the evidence of pairs. */
function nearAmong(
  segments: Readonly<Record<string, readonly [language: string, dated: boolean]>>,
  evidence: readonly (readonly [string, string, number])[],
): readonly string[] {
  const vertices = Object.entries(segments).map(([id, [language, dated]], place): Vertex => {
    const features = { segment: { id, kind: 'story', sourced: false }, language, published: dated ? 19_000 : null };
    return {
      features: features as unknown as Features,
      links: new Links(),
      near: [],
      faint: null,
      best: { own: 0, other: 0 },
      path: null,
      place,
      entries: [],
    };
  });
  const names = Object.keys(segments);
  const at = (name: string) => vertices[names.indexOf(name)] as Vertex;
  for (const [one, other, worth] of evidence) {
    at(one).links.put(at(other).place, worth);
    at(other).links.put(at(one).place, worth);
  }
  for (const vertex of vertices) refresh(vertex, (place) => vertices[place] as Vertex, new Set());
  return evidence.flatMap(([one, other]) => (at(one).near.includes(at(other)) ? [`${one} ${other}`] : []));
}

describe('near links', () => {
  it.each([
    ['half of what either has with its best partner', 3000, 2000, ['a b', 'b c']],
    ['less than half, of one that has better company', 5000, 2000, ['a b', 'c d']],
  ] as const)('are those with %s', (_, close, middling, near) => {
    const segments = { a: ['en', true], b: ['en', true], c: ['en', true], d: ['en', true] } as const;
    const pairs = [
      ['a', 'b', close],
      ['b', 'c', middling],
      ['c', 'd', close],
    ] as const;
    expect(nearAmong(segments, pairs)).toEqual(close === 3000 ? [...near, 'c d'] : near);
  });

  it('hold a follow-up that has no better company, however close the others are', () => {
    const segments = { first: ['en', true], second: ['en', true], late: ['en', true] } as const;
    const pairs = [
      ['first', 'second', 9000],
      ['first', 'late', 800],
      ['second', 'late', 700],
    ] as const;
    expect(nearAmong(segments, pairs)).toEqual(['first second', 'first late']);
  });

  it('are judged by all company that a segment has, of either language', () => {
    const segments = { first: ['en', true], second: ['en', true], late: ['en', true], arabic: ['ar', true] } as const;
    const pairs = [
      ['first', 'second', 9000],
      ['first', 'late', 800],
      ['late', 'arabic', 3000],
    ] as const;
    expect(nearAmong(segments, pairs)).toEqual(['first second', 'late arabic']);
  });

  it('are all pairs of candidates of which one has no date', () => {
    const segments = { first: ['en', true], second: ['en', true], undated: ['en', false] } as const;
    const pairs = [
      ['first', 'second', 9000],
      ['first', 'undated', -500],
    ] as const;
    expect(nearAmong(segments, pairs)).toEqual(['first second', 'first undated']);
  });
});
