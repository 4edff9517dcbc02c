import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/gazetteer/fold-name';
import { placeSlug } from '../../src/gazetteer/place-slug';
import { transliterationKey } from '../../src/gazetteer/transliteration-key';

describe('foldName', () => {
  it.each([
    ["Sana'a", 'sanaa'],
    ['São Tomé', 'sao tome'],
    ['Deir ez-Zor', 'deir ez zor'],
    ['Şanlıurfa', 'sanliurfa'],
    ['أربيل', 'اربيل'],
    ['الرِّقَّة', 'الرقه'],
    ['کربلاء', 'كربلاء'],
  ])('%s becomes %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
    expect(foldName(folded)).toBe(folded);
  });
});

describe('transliterationKey', () => {
  it.each([
    ['Idlib', 'Idleb'],
    ["Dar'a", 'Daraa'],
    ['Al-Raqqa', 'Ar Raqqah'],
    ['Kobani', 'Kobane'],
    ['Zummar', 'Zumar'],
    ['Qamishli', 'Al-Kamishli'],
    ['Sulaymaniyah', 'Sulaimaniya'],
  ])('brings %s and %s together', (a, b) => {
    expect(transliterationKey(a)).toBe(transliterationKey(b));
  });

  it.each([
    ['Homs', 'Hama'],
    ['Tripoli', 'Tobruk'],
    ['Kherson', 'Kharkiv'],
    ['Basra', 'Baghdad'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(transliterationKey(a)).not.toBe(transliterationKey(b));
  });
});

describe('placeSlug', () => {
  it.each([
    ['Ar Raqqah', 'raqqah'],
    ["Provence-Alpes-Cote d'Azur", 'provence-alpes-cote-dazur'],
    ['Mosul', 'mosul'],
  ])('%s becomes %s', (name, slug) => {
    expect(placeSlug(name)).toBe(slug);
  });
});
