import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src';
import type { Matter } from '../../src/comparison/align';
import { withoutChance } from '../../src/comparison/chance';
import type { Grouped } from '../../src/comparison/positions';
import type { Scene } from '../../src/comparison/scene';

/** Two answers that exclude each other, of reports so many letters long, whose clauses share so much of their words. */
function judged(
  letters: readonly [number, number],
  shared: number | null,
  kind = 'cause',
  reason = 'happening.nature',
) {
  const answer = (report: string, sentence: number) => ({ claim: { report, sentence }, evidence: { report } });
  const grouped = {
    stances: [[answer('a', 1)], [answer('b', 1)]],
    matrix: [{ a: 0, b: 1, relation: 'conflicts', reason, slots: {} }],
  } as unknown as Grouped;
  const scene = {
    lengthOf: ({ report }: { report: string }) => letters[report === 'a' ? 0 : 1],
    sharedWords: () => shared,
  } as unknown as Scene;
  const [pair] = withoutChance({ kind: { kind } } as Matter, grouped, scene).matrix;
  return pair?.relation === 'incomparable' ? pair.reason : pair?.relation;
}

describe('claims that meet by chance', () => {
  it.each<[letters: readonly [number, number], shared: number | null, found: string]>([
    [[400, 900], 0, 'conflicts'],
    [[1300, 1300], 0, 'conflicts'],
    [[1400, 1400], 0, 'telling.chance'],
    [[2150, 2150], 0.124, 'telling.chance'],
    [[2150, 2150], 0.126, 'conflicts'],
    [[6000, 3000], 0.24, 'telling.chance'],
    [[6000, 3000], 0.26, 'conflicts'],
    // A short report beside a long one.
    [[300, 5000], 0, 'conflicts'],
    // Nobody has the words: nothing is taken away.
    [[6000, 6000], null, 'conflicts'],
  ])('%j letters, %s of the words shared: %s', (letters, shared, found) => {
    expect(judged(letters, shared)).toBe(found);
  });

  it('leaves kinds and pairs of the user', () => {
    expect(judged([6000, 6000], 0, 'mine')).toBe('conflicts');
    expect(judged([6000, 6000], 0, 'cause', 'yours.exclude')).toBe('conflicts');
  });

  /** Sentences that tell of nothing. */
  function landscape(sentences: number): string {
    const nouns = [
      'orchard',
      'meadow',
      'hedge',
      'lane',
      'stream',
      'copse',
      'slope',
      'pond',
      'terrace',
      'ridge',
      'moor',
    ];
    return Array.from(
      { length: sentences },
      (_, k) => `The ${nouns[k % 11]} by the ${nouns[(k * 7 + 3) % 11]} is green in spring and bare in winter.`,
    ).join(' ');
  }

  const loose = [
    'A fire destroyed the mill in Leeds on Monday. Police said arson caused the blaze.',
    'A fire destroyed the mill in Leeds on Monday. A short circuit was to blame, the owner said.',
  ] as const;
  const close = [
    'A fire destroyed the mill in Leeds on Monday. Police said arson caused the blaze.',
    'A fire destroyed the mill in Leeds on Monday. A short circuit caused the blaze, the owner said.',
  ] as const;

  const told = (sentences: number, pair: readonly [string, string]) =>
    crossReference(pair.map((body, k) => ({ id: `r${k}`, outlet: `${k}`, body: `${body} ${landscape(sentences)}` })))
      .incidents.flatMap(({ questions }) => questions.filter(({ relation }) => relation === 'conflict'))
      .map(({ kind }) => kind);

  it.each<[sentences: number, pair: readonly [string, string], kinds: readonly string[]]>([
    [0, loose, ['cause']],
    [60, loose, []],
    [60, close, ['cause']],
  ])('in articles with %s sentences more', (sentences, pair, kinds) => {
    expect(told(sentences, pair)).toEqual(kinds);
  });
});
