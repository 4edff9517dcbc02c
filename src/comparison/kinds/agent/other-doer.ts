import type { Value } from '../../../model';
import { type ConceptIndex, isA } from '../../concepts';
import { soundAlike } from '../../sound';
import { ofRivalCamps } from './camp';

/** Bodies and offices of a state that do not act for one another, by the last part of their ids. */
const organs: readonly (readonly string[])[] = [
  ['parliament'],
  ['president', 'presidency', 'monarch', 'royal-court'],
  ['supreme-court', 'court', 'judge'],
  ['military', 'army', 'air-force', 'navy', 'armed-force', 'defence-ministry'],
  ['police'],
  ['paramilitary'],
  ['central-bank'],
];

/** Words for the state as a whole, or any part of it. */
const state: readonly string[] = ['government', 'authorities', 'ministry', 'minister', 'premiership', 'state'];

/** Who is none of the state's. */
const outsiders: readonly (readonly string[])[] = [
  ['opposition', 'activists'],
  ['relative'],
  ['armed-group'],
  ['company'],
];

/** Classes of person that are all of one trade or walk of life; of two of them nobody who did a deed is both. Whoever is held may be of any. */
const walks: readonly (readonly string[])[] = [
  ['combatant/soldier', 'combatant/officer'],
  ['combatant/militant'],
  ['security'],
  ['medic'],
  ['journalist'],
  ['child'],
  ['worker/farmer', 'worker/herder'],
  ['worker/driver'],
  ['worker/crew'],
  ['student'],
  ['passenger', 'climber'],
  ['migrant', 'refugee'],
  ['suspect/smuggler', 'smuggler'],
  ['suspect/robber', 'thief'],
  ['hacker'],
  ['player', 'sportsperson'],
  ['fan'],
  ['cleric'],
  ['diplomat'],
  ['judge', 'lawyer'],
  ['politician'],
  ['settler'],
  ['artist'],
  ['scientist', 'worker/teacher'],
  ['worker'],
].map((names) => names.map((name) => `thing:person/${name}`));

/** Words of a full name: of one word a nickname, a title or a common noun may be made. */
const fullName = 2;

/**
 * Whether two doers of one deed cannot be one, though no table sets them apart: of rival camps, organs of one state that do not
 * act for each other, persons of two walks of life, or two persons known by different full names.
 */
export function areOtherDoers(a: Value, b: Value, index: ConceptIndex): boolean {
  if (ofRivalCamps(a, b, index)) return true;
  if (areOtherBodies(a, b)) return true;
  const [x, y] = [classOf(a), classOf(b)];
  const [p, q] = [x, y].map((id) => walks.findIndex((names) => names.some((name) => isA(id, name, index)))) as [
    number,
    number,
  ];
  if (p >= 0 && q >= 0) return p !== q && !isA(x, y ?? '', index) && !isA(y, x ?? '', index);
  return bearOtherNames(a, b);
}

function areOtherBodies(a: Value, b: Value): boolean {
  const [x, y] = [a, b].map((value) =>
    value.kind === 'actor' && value.id !== null ? value.id.slice(value.id.lastIndexOf('/') + 1) : '',
  ) as [string, string];
  const among = (sorts: readonly (readonly string[])[], name: string) =>
    sorts.findIndex((names) => names.includes(name));
  const [p, q] = [among(organs, x), among(organs, y)];
  if (p >= 0 && q >= 0) return p !== q;
  const [k, l] = [among(outsiders, x), among(outsiders, y)];
  if (k >= 0 && l >= 0) return k !== l;
  const official = (organ: number, name: string) => organ >= 0 || state.includes(name);
  return (k >= 0 && official(q, y)) || (l >= 0 && official(p, x));
}

function classOf(value: Value): string | null {
  return value.kind === 'actor' ? value.thing : value.kind === 'thing' ? value.id : null;
}

function bearOtherNames(a: Value, b: Value): boolean {
  if (a.kind !== 'actor' || b.kind !== 'actor' || a.id !== null || b.id !== null) return false;
  const [x, y] = [a.nameKey?.split(' ') ?? [], b.nameKey?.split(' ') ?? []];
  if (x.length < fullName || y.length < fullName || soundAlike(a, b)) return false;
  return !x.some((word) => y.includes(word));
}
