import { addNames } from './add-names';
import type { Concept, NameEntry, PlaceType } from './concept';
import { placeSlug } from './place-slug';

const TYPES: Readonly<Record<string, PlaceType>> = { c: 'city', t: 'town', v: 'village', n: 'neighbourhood' };

/**
 * Reads the compact lines that build/build-places.mjs writes. `>cc` opens a country. `=names⇥Arabic⇥lat⇥lon⇥population⇥slug`
 * opens a province (`=` alone: places without one). A settlement is a type letter and then the same fields; its slug is
 * given only where it is not that of the first name. Coordinates are in hundredths of a degree, inhabitants in hundreds,
 * alternatives are parted by `|`, an ambiguous name ends in `?`.
 */
export function readPlaceTable(table: string, concepts: Concept[], names: NameEntry[]): void {
  let country = '';
  let container = '';
  // One list of containers serves all the towns of a province: this is the library's slowest step, and it is all memory.
  let inside: readonly string[] = [];
  for (const line of table.split('\n')) {
    const mark = line.charAt(0);
    if (mark === '') continue;
    if (mark === '>') {
      country = `place:${line.slice(1)}`;
      container = country;
      inside = [country];
      continue;
    }
    if (line === '=') {
      container = country;
      inside = [country];
      continue;
    }
    const [head = '', arabic = '', lat = '', lon = '', population = '', slug = ''] = line.split('\t');
    const english = head.slice(1);
    const province = mark === '=';
    const bar = english.indexOf('|');
    const marked = bar < 0 ? english : english.slice(0, bar);
    const first = marked.endsWith('?') ? marked.slice(0, -1) : marked;
    const id = `${province ? country : container}/${slug === '' ? placeSlug(first) : slug}`;
    concepts.push({
      kind: 'place',
      id,
      type: province ? 'province' : (TYPES[mark] ?? 'town'),
      parents: province ? [country] : inside,
      lat: lat === '' ? null : Number(lat) / 100,
      lon: lon === '' ? null : Number(lon) / 100,
      population: Number(population) * 100,
    });
    addNames(names, id, 'en', english);
    addNames(names, id, 'ar', arabic);
    if (province) {
      container = id;
      inside = [id];
    }
  }
}
