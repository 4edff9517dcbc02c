import { describe, expect, it } from 'vitest';
import { PhraseTrie } from '../../src/text/phrase-trie';

describe('PhraseTrie', () => {
  const trie = new PhraseTrie<string>();
  trie.add(['car'], 'car');
  trie.add(['car', 'bomb', 'attack'], 'attack');
  trie.add(['shot', 'down'], 'shoot down');

  it.each<[string, number, { value: string; length: number } | undefined]>([
    ['a car bomb attack', 1, { value: 'attack', length: 3 }],
    ['a car bomb', 1, { value: 'car', length: 1 }],
    ['shot down', 0, { value: 'shoot down', length: 2 }],
    ['shot', 0, undefined],
    ['nothing', 0, undefined],
  ])('%s from %i', (text, from, expected) => {
    const words = text.split(' ');
    expect(trie.longest(words, from, words.length)).toEqual(expected);
  });

  it('keeps the first value of a phrase, or merges', () => {
    const sums = new PhraseTrie<number>();
    sums.add(['a'], 1);
    sums.add(['a'], 2);
    expect(sums.get(['a'])).toBe(1);
    sums.add(['a'], 2, (old, fresh) => old + fresh);
    expect(sums.get(['a'])).toBe(3);
  });
});
