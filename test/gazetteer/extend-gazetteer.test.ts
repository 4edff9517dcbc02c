import { describe, expect, it } from 'vitest';
import type { Concept, NameEntry } from '../../src/gazetteer/concept';
import { createGazetteer } from '../../src/gazetteer/create-gazetteer';
import { extendGazetteer } from '../../src/gazetteer/extend-gazetteer';

const place = (id: string, parents: string[], lat: number | null = null): Concept => ({
  kind: 'place',
  id,
  type: 'town',
  parents,
  lat,
  lon: lat,
  population: 0,
});
const name = (concept: string, text: string): NameEntry => ({ concept, name: text, language: 'en', sort: 'name' });
const none = { concepts: [], names: [] };
const base = createGazetteer({
  places: { concepts: [place('place:aa', [])], names: [name('place:aa', 'Aaland')] },
  actors: none,
  things: none,
});

describe('extendGazetteer', () => {
  it('adds concepts and names, and leaves the base alone', () => {
    const { gazetteer, problems } = extendGazetteer(base, {
      concepts: [place('place:aa/b', ['place:aa'])],
      names: [name('place:aa/b', 'Bee'), name('place:aa', 'Land of A')],
    });
    expect(problems).toEqual([]);
    expect(gazetteer.candidates('bee', 'en')).toEqual(['place:aa/b']);
    expect(gazetteer.candidates('land of a', 'en')).toEqual(['place:aa']);
    expect(gazetteer.contains('place:aa', 'place:aa/b')).toBe(true);
    expect(base.candidates('bee', 'en')).toEqual([]);
    expect(extendGazetteer(gazetteer, { concepts: [], names: [] }).gazetteer.candidates('bee', 'en')).toEqual([
      'place:aa/b',
    ]);
  });

  it('tells of each bad entry and takes the rest', () => {
    const { gazetteer, problems } = extendGazetteer(base, {
      concepts: [
        place('Bad Id', []),
        place('place:aa', []),
        place('place:orphan', ['place:nowhere']),
        place('place:orphan/child', ['place:orphan']),
        place('place:one', ['place:two']),
        place('place:two', ['place:one']),
        place('place:off', [], 91),
        place('place:good', ['place:aa'], 10),
      ],
      names: [name('place:good', 'Good'), name('place:good', ' '), name('place:nobody', 'Nobody')],
    });
    expect(problems).toEqual([
      { kind: 'badId', id: 'Bad Id', expected: 'place:name/of/parts' },
      { kind: 'duplicateId', id: 'place:aa' },
      { kind: 'badCoordinates', id: 'place:off', lat: 91, lon: 91 },
      { kind: 'unknownParent', id: 'place:orphan', parent: 'place:nowhere' },
      { kind: 'unknownParent', id: 'place:orphan/child', parent: 'place:orphan' },
      { kind: 'cycle', id: 'place:one' },
      { kind: 'unknownParent', id: 'place:two', parent: 'place:one' },
      { kind: 'emptyName', concept: 'place:good' },
      { kind: 'unknownConcept', concept: 'place:nobody', name: 'Nobody' },
    ]);
    expect(gazetteer.candidates('Good', 'en')).toEqual(['place:good']);
  });
});
