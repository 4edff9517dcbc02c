import type { ConceptRelation } from './gazetteer';

/** Roots below which two classes that do not contain each other exclude each other. */
const EXCLUSIVE = new Set(['vehicle', 'weapon', 'building', 'substance', 'phenomenon', 'animal']);
/** Classes of person that exclude each other. */
const OPPOSED: readonly (readonly [string, string])[] = [
  ['thing:person/civilian', 'thing:person/combatant'],
  ['thing:person/man', 'thing:person/woman'],
  ['thing:person/man', 'thing:person/child'],
  ['thing:person/woman', 'thing:person/child'],
];

const root = (id: string): string => id.slice(id.indexOf(':') + 1).split('/', 1)[0] ?? '';

/** How two classes of thing stand of which neither holds the other: a truck is no bus, but a pilgrim may be a woman. */
export function relateThings(a: string, b: string, holds: (outer: string, inner: string) => boolean): ConceptRelation {
  for (const [one, two] of OPPOSED)
    if ((holds(one, a) && holds(two, b)) || (holds(one, b) && holds(two, a))) return 'apart';
  return root(a) === root(b) && EXCLUSIVE.has(root(a)) ? 'apart' : 'unknown';
}
