import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/gazetteer/fold-name';
import { placeSlug } from '../../src/gazetteer/place-slug';

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

describe('placeSlug', () => {
  it.each([
    ['Ar Raqqah', 'raqqah'],
    ["Provence-Alpes-Cote d'Azur", 'provence-alpes-cote-dazur'],
    ['Mosul', 'mosul'],
  ])('%s becomes %s', (name, slug) => {
    expect(placeSlug(name)).toBe(slug);
  });
});
