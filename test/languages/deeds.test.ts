import { describe, expect, it } from 'vitest';
import { fold } from '../../src/languages/ar/fold';
import { FormTable } from '../../src/languages/ar/form-table';
import { DEEDS as arabic } from '../../src/languages/ar/lexicon/deeds';
import { createEnglishPack } from '../../src/languages/en';
import { verbForms } from '../../src/languages/en/inflect';
import { DEEDS as english } from '../../src/languages/en/lexicon/deeds';
import { type DeedConcept, deedConcepts, deedTraitsOf } from '../../src/model';

const deeds = Object.keys(deedConcepts) as DeedConcept[];

const rows = (table: string, between: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string])
    .map(([deed, words]) => [deed, words.split(between)] as const);

describe('deeds', () => {
  it('have words in both languages, each once, and no word names a deed that the model lacks', () => {
    for (const table of [rows(english, ', '), rows(arabic, ' ')]) {
      expect(table.map(([deed]) => deed)).toEqual(deeds);
      for (const [deed, words] of table) expect(words, deed).toEqual([...new Set(words)]);
    }
  });

  it('are opposed to and manners of deeds that there are, and to none that is their manner', () => {
    for (const deed of deeds) {
      const { opposite, wider } = deedTraitsOf(deed);
      for (const other of [opposite, wider]) if (other !== undefined) expect(deeds, deed).toContain(other);
      expect(opposite === undefined || opposite !== wider, deed).toBe(true);
    }
  });

  it('are opposed by words of which no two name one deed as well', () => {
    const words = new Map(rows(english, ', '));
    for (const deed of deeds) {
      const { opposite } = deedTraitsOf(deed);
      if (opposite === undefined) continue;
      const shared = (words.get(deed) ?? []).filter((word) => words.get(opposite)?.includes(word));
      expect(shared, `${deed} and ${opposite}`).toEqual([]);
    }
  });
});

describe('words of deeds', () => {
  it('are lemmas that the English pack gives', () => {
    const pack = createEnglishPack({ names: () => [] });
    const unread: string[] = [];
    for (const word of new Set(rows(english, ', ').flatMap(([, words]) => words))) {
      const [verb = '', ...rest] = word.replace("one's", 'their').split(' ');
      const texts = [
        `The army ${[verbForms(verb).past[0], ...rest].join(' ')} the town.`,
        `They reported the ${word} of the town.`,
      ];
      const met = texts.some((text) => {
        const lemmas = pack
          .sentences(text, 0, text.length)
          .flatMap(({ tokens }) => tokens.map(({ lexeme }) => lexeme.lemma));
        return lemmas.some((lemma, at) => lemma === word || `${lemma} ${lemmas[at + 1]}` === word);
      });
      if (!met) unread.push(word);
    }
    expect(unread).toEqual([]);
  });

  it('are lemmas that the Arabic pack gives', () => {
    const table = new FormTable([]);
    const known = new Set([...table.verbal.values(), ...table.nominal.values()].map(({ lemma }) => lemma));
    const words = new Set(rows(arabic, ' ').flatMap(([, all]) => all));
    expect([...words].filter((word) => !known.has(fold(word)))).toEqual([]);
  });
});
