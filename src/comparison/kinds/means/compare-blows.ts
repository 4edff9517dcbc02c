import { type Claim, type Comparison, traitsOf, type Value } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { compared } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { isOneBlow } from './one-blow';

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
  if (!told || usedBoth(a, q, scene) || usedBoth(b, p, scene)) return null;
  return compared('conflicts', 'thing.siblings', { a: x.value.name, b: y.value.name });
}

/** Whether a source of a stance, or its report in its own words, tells of blows of the other sort as well. */
function usedBoth(stance: Stance, other: number, { claims, index }: Scene): boolean {
  return stance.some(({ claim: { origin, report } }) =>
    claims.some(
      (claim) =>
        (claim.origin === origin || (claim.report === report && claim.attribution.chain.length < 2)) &&
        isBlow(claim) &&
        claim.proposition.arguments.some(({ role, value }) => dealing.has(role) && sideOf(value, index) === other),
    ),
  );
}

const dealing: ReadonlySet<string> = new Set(['agent', 'means', 'cause']);

function isBlow({ proposition: { event }, commitment }: Claim): boolean {
  return traitsOf(event).family === 'assault' && commitment.polarity === 'affirmed';
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
