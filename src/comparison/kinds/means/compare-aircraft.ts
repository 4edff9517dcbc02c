import type { Comparison, Value } from '../../../model';
import { compared, incomparable } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { dealtBesides, isOneBlow } from './one-blow';

/** Sorts of aircraft of which none is two: with a pilot, with rotors, with nobody aboard. */
const sorts: readonly (readonly string[])[] = [['warplane', 'reconnaissance', 'jet'], ['helicopter'], ['drone']].map(
  (names) => names.map((name) => `thing:vehicle/aircraft/${name}`),
);

/** Compares the sorts of aircraft that one blow came from, where each is told by those who know of no other; null where it is not that. */
export function compareAircraft(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies || !('name' in x.value) || !('name' in y.value)) return null;
  const [p, q] = [sortOf(x.value, scene.index), sortOf(y.value, scene.index)];
  if (p < 0 || q < 0 || p === q) return null;
  const slots = { a: x.value.name, b: y.value.name };
  if (!isOneBlow(a, b, scene)) return incomparable('agent.other-deed', slots);
  const isOf = (sort: number) => (value: Value) => sortOf(value, scene.index) === sort;
  const both = dealtBesides(a, isOf(q), scene) || dealtBesides(b, isOf(p), scene);
  return both ? incomparable('thing.apart', slots) : compared('conflicts', 'thing.siblings', slots);
}

function sortOf(value: Value, index: ConceptIndex): number {
  const id = value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
  return id === null ? -1 : sorts.findIndex((names) => names.some((name) => isA(id, name, index)));
}
