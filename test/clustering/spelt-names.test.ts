import { describe, expect, it } from 'vitest';
import { Interner } from '../../src/clustering/interner';
import { sharedSound, speltNames, tellingSounds } from '../../src/clustering/spelt-names';
import { nameKey as arabic } from '../../src/languages/ar/name-key';
import { nameKey as english } from '../../src/languages/en/name-key';
import type { SpeltWord } from '../../src/model';

const interner = new Interner();
const spelt = (key: (name: string) => string, as: SpeltWord['as'], ...names: string[]) =>
  speltNames(
    names.map((name) => ({ key: key(name), as, sentence: 0 })),
    interner,
  );

describe('sharedSound', () => {
  it.each([
    ['Rosmarin', 'روزمارين'],
    ['Bankman', 'بانكمان'],
    ['Fosse', 'فوسه'],
    ['Katalin', 'كاتالين'],
    ['Mohammadi', 'محمدي'],
    ['Southern', 'ساذرن'],
  ])('%s sounds like %s, be it a name or a word in no table', (name, other) => {
    expect(sharedSound(spelt(english, 'name', name), spelt(arabic, 'name', other))).toBeGreaterThan(1);
    expect(sharedSound(spelt(english, 'name', name), spelt(arabic, 'word', other))).toBeGreaterThan(1);
  });

  it.each([
    ['Rosmarin', 'بانكمان'],
    ['Zhao', 'ثانوية'],
  ])('%s does not sound like %s', (name, other) => {
    expect(sharedSound(spelt(english, 'name', name), spelt(arabic, 'name', other))).toBe(0);
  });

  it('says more of a longer name', () => {
    const short = sharedSound(spelt(english, 'name', 'Baker'), spelt(arabic, 'name', 'باكر'));
    const long = sharedSound(spelt(english, 'name', 'Bankman'), spelt(arabic, 'name', 'بانكمان'));
    expect(long).toBeGreaterThan(short);
  });

  it('says nothing of two words that are no names, nor of names that both tables know', () => {
    expect(sharedSound(spelt(english, 'word', 'Bankman'), spelt(arabic, 'word', 'بانكمان'))).toBe(0);
    expect(sharedSound(spelt(english, 'known', 'Bankman'), spelt(arabic, 'known', 'بانكمان'))).toBe(0);
  });
});

describe('tellingSounds', () => {
  it('gives the longest first and leaves out what is short or known', () => {
    const words: SpeltWord[] = [
      { key: 'kl', as: 'name', sentence: 0 },
      { key: 'bnkmn', as: 'word', sentence: 0 },
      { key: 'bnkmnfrd', as: 'name', sentence: 1 },
      { key: 'bgtdrt', as: 'known', sentence: 1 },
    ];
    expect(tellingSounds(speltNames(words, interner), 'word', 4, interner)).toEqual(['~~bnkmnfrt', '~~bnkmn']);
    expect(tellingSounds(speltNames(words, interner), 'name', 4, interner)).toEqual(['~~bnkmnfrt']);
  });
});
