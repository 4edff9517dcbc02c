import { addNames } from './add-names';
import type { Concept, NameEntry, PlaceType } from './concept';
import { tableRows } from './table-rows';

/**
 * Reads `path;type;lat;lon;English;Arabic;further parents`. The container is the path without its last part. A path that
 * starts with `+` only adds names to a place of another table.
 */
export function readCuratedPlaces(table: string, concepts: Concept[], names: NameEntry[]): void {
  for (const row of tableRows(table, 7)) {
    const [path = '', type = '', lat = '', lon = '', en = '', ar = '', further = ''] = row;
    const added = path.startsWith('+');
    const id = `place:${added ? path.slice(1) : path}`;
    if (!added) {
      const cut = path.lastIndexOf('/');
      const parents = further === '' ? [] : further.split(' ').map((parent) => `place:${parent}`);
      if (cut > 0) parents.unshift(`place:${path.slice(0, cut)}`);
      concepts.push({
        kind: 'place',
        id,
        type: type as PlaceType,
        parents,
        lat: lat === '' ? null : Number(lat),
        lon: lon === '' ? null : Number(lon),
        population: 0,
      });
    }
    addNames(names, id, 'en', en);
    addNames(names, id, 'ar', ar);
  }
}
