import type { Comparison, EventClass, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { ofOneDeed } from '../../alignment/one-deed';
import { compared } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { areSisters } from '../../values/sisters';

/** Sorts of tool, way in and bait: what was done to one thing was done with one of them. */
const sorts: readonly (readonly string[])[] = [
  ['weapon/bomb', 'weapon/mine', 'weapon/explosive'],
  ['weapon/firearm', 'weapon/projectile/bullet'],
  ['weapon/blade'],
  ['weapon/chemical', 'substance'],
  ['hand-tool', 'tool'],
  ['lock'],
  ['building/tunnel'],
  ['vehicle/aircraft'],
  ['vehicle/ship'],
  ['vehicle/car', 'vehicle/truck', 'vehicle/bus'],
  ['vehicle/train'],
  ['animal'],
  ['nature/forest'],
  ['nature/mountain', 'phenomenon/landslide'],
  ['building/construction-site'],
  ['information/document', 'information/statement'],
  ['information/secret'],
  ['computer', 'telephone'],
].map((names) => names.map((name) => `thing:${name}`));

/** Compares what one deed was done with, where it is no blow that takes many arms; null where it is not that. */
export function compareTools(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies || !('name' in x.value) || !('name' in y.value)) return null;
  const [p, q] = [sortOf(x.value, scene.index), sortOf(y.value, scene.index)];
  const sisters = areSisters(idOf(x.value), idOf(y.value), scene.index);
  if (!sisters && (p < 0 || q < 0 || p === q)) return null;
  const armed = [x, y].some(({ value }) => isArm(idOf(value), scene.index));
  const once = [x, y].every(
    ({ claim: { proposition } }) => isOneDoing(proposition.event) || (!armed && impacts.has(proposition.event)),
  );
  if (!once || !ofOneDeed(a, b, 'means', scene)) return null;
  return compared('conflicts', 'thing.sorts', { a: x.value.name, b: y.value.name });
}

/** What something that is no arm does to what it meets or carries. */
const impacts: ReadonlySet<EventClass> = new Set<EventClass>(['strike', 'launch', 'explode']);

/** A drone is both; it flies here. */
function isArm(id: string | null, index: ConceptIndex): boolean {
  return isA(id, 'thing:weapon', index) && !isA(id, 'thing:vehicle', index);
}

/** Deeds done to one thing at a stroke: no fight, shelling or siege. */
function isOneDoing(event: EventClass): boolean {
  const { family } = traitsOf(event);
  return family !== 'assault' || event === 'raid' || event === 'sabotage';
}

function sortOf(value: Value, index: ConceptIndex): number {
  const id = idOf(value);
  return sorts.findIndex((names) => names.some((name) => isA(id, name, index)));
}

function idOf(value: Value): string | null {
  return value.kind === 'thing' ? value.id : null;
}
