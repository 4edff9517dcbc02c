import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/text/word-table';

describe('WordTable', () => {
  it('finds words where they stand in a text', () => {
    const table = new WordTable<number>(100);
    table.set('fire', 1);
    table.set('نار', 2);
    expect(table.get('a fire broke out', 2, 6)).toBe(1);
    expect(table.get('fires', 0, 5)).toBeUndefined();
    expect(table.get('(نار)', 1, 4)).toBe(2);
    expect(table.get('', 0, 0)).toBeUndefined();
  });

  it('agrees with a Map for any words, as it grows', () => {
    const words = fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 4 }), fc.nat()), { maxLength: 3000 });
    fc.assert(
      fc.property(words, (entries) => {
        const table = new WordTable<number>(10_000);
        for (const [word, value] of entries) table.set(word, value);
        const map = new Map(entries);
        for (const [word, value] of map) expect(table.get(`.${word}.`, 1, 1 + word.length)).toBe(value);
      }),
      { numRuns: 30 },
    );
  });

  it('starts anew when it holds as many words as it may', () => {
    const table = new WordTable<number>(2);
    for (const [at, word] of ['one', 'two', 'three'].entries()) table.set(word, at);
    expect(['one', 'two', 'three'].map((word) => table.get(word, 0, word.length))).toEqual([undefined, undefined, 2]);
  });
});
