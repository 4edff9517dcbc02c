import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/gazetteer/concept';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';

const gazetteer = defaultGazetteer();
const { places, actors, things } = gazetteer.sources();
const typeOf = (concept: Concept): string => (concept.kind === 'thing' ? 'thing' : concept.type);
const tables = { places, actors, things };

describe.each(Object.entries(tables))('%s', (_name, table) => {
  it('has no id twice', () => {
    const seen = new Set<string>();
    expect(table.concepts.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id)).toEqual([]);
  });

  it('points only at concepts there are', () => {
    const links = table.concepts.flatMap((concept) => [
      ...concept.parents,
      ...(concept.kind === 'actor' ? [...concept.members, ...(concept.country === null ? [] : [concept.country])] : []),
    ]);
    expect([...new Set(links)].filter((id) => gazetteer.concept(id) === undefined)).toEqual([]);
  });

  it('has no concept above itself', () => {
    expect(
      table.concepts.filter(({ id }) =>
        gazetteer.ancestors(id).some((above) => gazetteer.ancestors(above).includes(id)),
      ),
    ).toEqual([]);
  });

  it('names concepts there are, without marks or stray blanks', () => {
    expect(
      table.names.filter(
        ({ name, concept }) =>
          name === '' || name !== name.trim() || /[?^~|;\t]/u.test(name) || gazetteer.concept(concept) === undefined,
      ),
    ).toEqual([]);
  });

  it('writes each language in its letters', () => {
    expect(table.names.filter(({ name, language }) => language === 'en' && /\p{Script=Arabic}/u.test(name))).toEqual(
      [],
    );
    expect(
      table.names.filter(
        ({ name, language }) => language === 'ar' && !/[\p{Script=Arabic}\d]/u.test(name) && name.length > 3,
      ),
    ).toEqual([]);
  });
});

describe('coverage and cost', () => {
  const nouns = (language: string): number =>
    new Set(
      [...gazetteer.names(language)].filter(({ concept }) => concept.startsWith('thing:')).map(({ name }) => name),
    ).size;

  it('holds the world', () => {
    const count = (type: string): number => places.concepts.filter((concept) => typeOf(concept) === type).length;
    expect(count('country')).toBeGreaterThan(230);
    expect(count('province')).toBeGreaterThan(3500);
    expect(places.concepts.length).toBeGreaterThan(35_000);
    expect(actors.concepts.length).toBeGreaterThan(1200);
    expect(nouns('en')).toBeGreaterThan(2000);
    expect(nouns('ar')).toBeGreaterThan(1800);
  });

  it('gives every country and Arab province an Arabic name', () => {
    const named = new Set(places.names.filter(({ language }) => language === 'ar').map(({ concept }) => concept));
    const arab = /^place:(?:iq|sy|lb|jo|ps|ye|sa|ae|qa|bh|kw|om|ly|tn|dz|ma|sd)\//u;
    expect(
      places.concepts
        .filter(
          (concept) =>
            (typeOf(concept) === 'country' || (typeOf(concept) === 'province' && arab.test(concept.id))) &&
            !named.has(concept.id),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('stays under 2.5 MB of source', () => {
    const folder = fileURLToPath(new URL('../../src/gazetteer/data/', import.meta.url));
    expect(readdirSync(folder).reduce((sum, file) => sum + statSync(folder + file).size, 0)).toBeLessThan(2_500_000);
  });
});
