import { describe, expect, it } from 'vitest';
import { createFrenchPack } from '../../examples/third-language/french';
import { defaultGazetteer } from '../../src';
import { testLanguagePack } from '../../src/testing';

describe('the French pack of examples/third-language', () => {
  const pack = createFrenchPack(defaultGazetteer());

  it('keeps the contract of a language pack', () => {
    testLanguagePack(pack, [
      { text: 'Une explosion a tué sept personnes.', sentences: 1, events: ['explosion', 'tué'] },
      { text: 'L’incendie a blessé trois personnes. Au moins deux ont été tuées.', sentences: 2 },
    ]);
  });

  it.each([
    ['L’incendie a détruit le dépôt.', 'détruit', 'active'],
    ['Le dépôt a été détruit par un incendie.', 'détruit', 'passive'],
  ])('%s', (text, surface, voice) => {
    const token = pack
      .sentences(text, 0, text.length)
      .flatMap(({ tokens }) => tokens)
      .find(({ start, end }) => text.slice(start, end) === surface);
    expect(token?.lexeme.voice).toBe(voice);
  });
});
