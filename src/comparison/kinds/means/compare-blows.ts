import type { Comparison, Value } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { compared } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { dealtBesides, isOneBlow } from './one-blow';

const classes = (names: string) => names.split(' ').map((name) => `thing:${name}`);

/** From where a blow comes: out of the air, out of a barrel on the ground, from where it was laid. Rockets and missiles come from either. */
const sides: readonly (readonly string[])[] = [
  classes('vehicle/aircraft weapon/bomb/air-bomb'),
  classes('weapon/projectile/shell weapon/projectile/mortar'),
  classes('weapon/bomb/ied weapon/bomb/car-bomb weapon/bomb/suicide-vest weapon/mine'),
];

/** Compares by what one blow was dealt, each in the words of a source of its own, by the side it came from; null where that is not told. */
export function compareBlows(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies || !('name' in x.value) || !('name' in y.value)) return null;
  const [p, q] = [sideOf(x.value, scene.index), sideOf(y.value, scene.index)];
  if (p < 0 || q < 0 || p === q || !isOneBlow(a, b, scene)) return null;
  const told = somePair(a, b, ({ claim }, other) => rivals(claim, other.claim));
  const isOf = (side: number) => (value: Value) => sideOf(value, scene.index) === side;
  if (!told || dealtBesides(a, isOf(q), scene) || dealtBesides(b, isOf(p), scene)) return null;
  return compared('conflicts', 'thing.siblings', { a: x.value.name, b: y.value.name });
}

function sideOf(value: Value, index: ConceptIndex): number {
  if (value.kind === 'happening')
    return value.event === 'strike' && value.concepts.every((id) => !id.startsWith('thing:weapon/'))
      ? 0
      : armIn(value.concepts, index);
  const id = value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
  return id === null ? -1 : armIn([id], index);
}

function armIn(ids: readonly string[], index: ConceptIndex): number {
  return sides.findIndex((names) => ids.some((id) => names.some((name) => isA(id, name, index))));
}
