import { describe, expect, it } from 'vitest';
import { pack } from './tokens';

describe('fold, stem, nameKey, detect', () => {
  it.each<[string, string]>([
    ['Müller', 'muller'],
    ['Łódź', 'lodz'],
    ['Sana’a', "sana'a"],
    ['US', 'us'],
  ])('folds %s', (form, expected) => {
    expect(pack.fold(form)).toBe(expected);
  });

  // From the vocabulary that comes with the algorithm.
  it.each<[string, string]>([
    ['consistency', 'consist'],
    ['consignment', 'consign'],
    ['knightly', 'knight'],
    ['knives', 'knive'],
    ['generously', 'generous'],
    ['dying', 'die'],
    ['hopping', 'hop'],
    ['hoping', 'hope'],
    ['relational', 'relat'],
    ['happy', 'happi'],
  ])('stems %s', (form, expected) => {
    expect(pack.stem(form)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Zummar', 'zmr'],
    ['Zumar', 'zmr'],
    ['al-Omar', 'mr'],
    ['Khan Sheikhoun', 'xnSxn'],
    ['Qamishli', 'kmSl'],
    ['Kamishly', 'kmSl'],
    ['Gharyan', 'grn'],
  ])('keys %s', (name, key) => {
    expect(pack.nameKey(name)).toBe(key);
  });

  it('detects English by script and function words', () => {
    expect(pack.detect('At least five rockets were fired from the town towards a base, he said.')).toBeGreaterThan(0.8);
    expect(pack.detect('أطلقت خمسة صواريخ من البلدة باتجاه قاعدة')).toBe(0);
    expect(
      pack.detect('Les forces de sécurité ont annoncé que la route est fermée depuis hier soir à cause des pluies'),
    ).toBeLessThan(0.5);
    expect(pack.detect('')).toBe(0);
  });

  it('has antonyms both ways', () => {
    expect(pack.antonyms.get('rise')?.has('fall')).toBe(true);
    expect(pack.antonyms.get('fall')?.has('rise')).toBe(true);
  });
});
