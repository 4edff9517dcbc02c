import { addNames } from './add-names';
import type { ActorConcept, Concept, NameEntry } from './concept';
import { tableRows } from './table-rows';

/** What the table of countries yields: places, the states that act for them, their names, their borders. */
export interface Countries {
  readonly places: Concept[];
  readonly placeNames: NameEntry[];
  readonly states: ActorConcept[];
  readonly stateNames: NameEntry[];
  readonly borders: [string, string][];
}

/**
 * Reads `data/countries.ts`. A country is a place and, as a state, an actor: its name names both, its adjective,
 * demonyms and capital name the actor.
 */
export function readCountries(table: string): Countries {
  const result: Countries = { places: [], placeNames: [], states: [], stateNames: [], borders: [] };
  for (const row of tableRows(table, 10)) {
    const [
      code = '',
      en = '',
      ar = '',
      adjectives = '',
      people = '',
      nisba = '',
      capital = '',
      capitalAr = '',
      regions = '',
      borders = '',
    ] = row;
    const place = `place:${code}`;
    const actor = `actor:${code}`;
    const parents = regions === '' ? [] : regions.split('|').map((region) => `place:${region}`);
    result.places.push({ kind: 'place', id: place, type: 'country', parents, lat: null, lon: null, population: 0 });
    addNames(result.placeNames, place, 'en', en);
    addNames(result.placeNames, place, 'ar', ar);
    result.states.push({
      kind: 'actor',
      id: actor,
      type: 'state',
      parents: [],
      members: [],
      side: actor,
      country: place,
    });
    addNames(result.stateNames, actor, 'en', en);
    addNames(result.stateNames, actor, 'ar', ar);
    addNames(result.stateNames, actor, 'en', adjectives, 'adjective');
    addNames(result.stateNames, actor, 'en', people, 'demonym');
    addNames(result.stateNames, actor, 'ar', nisba, 'adjective');
    addNames(result.stateNames, actor, 'en', capital, 'metonym');
    addNames(result.stateNames, actor, 'ar', capitalAr, 'metonym');
    for (const other of borders === '' ? [] : borders.split(' ')) result.borders.push([place, `place:${other}`]);
  }
  return result;
}
