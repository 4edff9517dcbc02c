import type { Comparison, Value } from '../../../model';
import { compared, incomparable } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { areSisters } from '../../values/sisters';

const weapon = (name: string) => `thing:weapon/${name}`;

/** Arms that lie where they go off, arms that come flying, and stores that blow up: one blast was of one sort. */
const ways: readonly (readonly string[])[] = [
  ['bomb/ied', 'bomb/car-bomb', 'bomb/suicide-vest', 'mine'].map(weapon),
  ['projectile', 'bomb/air-bomb'].map(weapon),
  ['ammunition'].map(weapon),
];

/** Words that reporters exchange freely: a rocket and a missile, a shell and a mortar round, a planted bomb and a mine. */
const loose: readonly (readonly string[])[] = [
  ['projectile/rocket', 'projectile/missile'].map(weapon),
  ['projectile/shell', 'projectile/mortar', 'projectile/rocket'].map(weapon),
  ['bomb/ied', 'mine'].map(weapon),
  // Those who clear a street use whatever does not kill, all of it at once.
  ['projectile/bullet/rubber', 'projectile/tear-gas'].map(weapon),
];

/** Compares two arms by how they come and of what sort they are; null where classes alone tell, or either is hedged or denied. */
export function compareArms(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies) return null;
  const [p, q] = [armOf(x.value, index), armOf(y.value, index)];
  if (!('name' in x.value) || !('name' in y.value) || p === null || q === null || isA(p, q, index) || isA(q, p, index))
    return null;
  const slots = { a: x.value.name, b: y.value.name };
  const arms = [p, q].every((id) => isA(id, 'thing:weapon', index));
  if (blewUpOf(a, b, p, q, index)) return compared('conflicts', 'thing.sorts', slots);
  // Things that are no arms can all have had their part.
  if (!arms) return incomparable('thing.apart', slots);
  if (loose.some((names) => differ(oneOf(p, names, index), oneOf(q, names, index))))
    return compared('overlaps', 'thing.class', slots);
  const [wayA, wayB] = [wayOf(p, index), wayOf(q, index)];
  const excludes = wayA === wayB ? branches(p, q) : wayA >= 0 && wayB >= 0;
  return excludes ? compared('conflicts', 'thing.siblings', slots) : incomparable('thing.apart', slots);
}

/** What blows up by mishap, and what was laid or fired to: one blast was of the one or of the other. */
const mishaps = ['substance/gas', 'substance/fuel', 'household-appliance', 'vehicle-part'].map(
  (name) => `thing:${name}`,
);
const arms = ['bomb', 'projectile', 'mine'].map((name) => `thing:weapon/${name}`);

function blewUpOf(a: Stance, b: Stance, p: string, q: string, index: ConceptIndex): boolean {
  if (![a, b].every(([{ claim }]) => claim.proposition.event === 'explode')) return false;
  const among = (id: string, roots: readonly string[]) => roots.some((root) => isA(id, root, index));
  return (among(p, mishaps) && among(q, arms)) || (among(q, mishaps) && among(p, arms)) || areSisters(p, q, index);
}

/** The arm itself, or the one that a blast is named after: "a car bombing". */
function armOf(value: Value, index: ConceptIndex): string | null {
  if (value.kind === 'thing') return value.id;
  if (value.kind !== 'happening') return null;
  return value.concepts.find((id) => isA(id, 'thing:weapon', index)) ?? null;
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function oneOf(id: string, names: readonly string[], index: ConceptIndex): string | null {
  return names.find((name) => isA(id, name, index)) ?? null;
}

function wayOf(id: string, index: ConceptIndex): number {
  return ways.findIndex((names) => oneOf(id, names, index) !== null);
}

/** Sorts of one sort of arms that part company below the root: a nerve agent and chlorine, a cruise and a ballistic missile. */
function branches(a: string, b: string): boolean {
  const [x, y] = [a.split('/'), b.split('/')];
  let shared = 0;
  while (shared < x.length && x[shared] === y[shared]) shared++;
  return shared >= 2 && shared < x.length && shared < y.length;
}
