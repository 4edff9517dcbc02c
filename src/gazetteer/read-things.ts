import { addNames } from './add-names';
import type { NameEntry, ThingConcept } from './concept';
import { tableRows } from './table-rows';

/** Roots whose things live. */
const ANIMATE = new Set(['person', 'animal']);

/** Reads `path;English nouns;Arabic nouns;further parents`; the wider class is the path without its last part. */
export function readThings(table: string, concepts: ThingConcept[], names: NameEntry[]): void {
  for (const row of tableRows(table, 4)) {
    const [path = '', en = '', ar = '', further = ''] = row;
    const id = `thing:${path}`;
    const cut = path.lastIndexOf('/');
    const parents = further === '' ? [] : further.split(' ').map((parent) => `thing:${parent}`);
    if (cut > 0) parents.unshift(`thing:${path.slice(0, cut)}`);
    concepts.push({ kind: 'thing', id, parents, animate: ANIMATE.has(path.split('/', 1)[0] ?? '') });
    addNames(names, id, 'en', en, 'noun');
    addNames(names, id, 'ar', ar, 'noun');
  }
}
