import type { Claim, Comparison, HappeningValue, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { ofOne, ofTheSame, rivals } from '../../alignment/told-once';
import { compared } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';

/** Ways in which one person was killed: by bullets, with a blade, with poison, by a bomb that lay there, by what came flying. */
const manners: readonly (readonly string[])[] = [
  ['firearm', 'projectile/bullet'],
  ['blade'],
  ['chemical'],
  ['bomb/ied', 'bomb/car-bomb', 'bomb/suicide-vest', 'mine'],
  ['projectile/missile', 'projectile/rocket', 'projectile/shell', 'projectile/mortar', 'bomb/air-bomb'],
].map((names) => names.map((name) => `thing:weapon/${name}`));

/** Compares the ways in which one person died, each in the words of a source of its own; null where they are no such ways. */
export function compareManners(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies) return null;
  const [p, q] = [mannerOf(x.value, index), mannerOf(y.value, index)];
  if (p < 0 || q < 0 || p === q || !('name' in x.value) || !('name' in y.value)) return null;
  const met = somePair(a, b, ({ claim: one }, { claim: other }) => rivals(one, other) && ofOneDeath(one, other, index));
  return met ? compared('conflicts', 'thing.siblings', { a: x.value.name, b: y.value.name }) : null;
}

function ofOneDeath(x: Claim, y: Claim, index: ConceptIndex): boolean {
  if (![x, y].every((claim) => isDeadly(claim) && ofOne(claim))) return false;
  const victims = [x, y].map(({ proposition }) => proposition.arguments.some(({ role }) => role === 'patient'));
  const killed = [x, y].every(({ proposition: { event } }) => traitsOf(event).effect === 'killed');
  return (killed || victims[0] === victims[1]) && ofTheSame(x, y, index);
}

function isDeadly({ proposition: { event } }: Claim): boolean {
  return traitsOf(event).effect === 'killed' || traitsOf(event).by !== undefined;
}

/** "In an air strike": what came flying. */
function wayOf({ event, concepts }: HappeningValue): string | null {
  if (event === 'strike' && concepts.every((id) => !id.startsWith('thing:weapon'))) return flying;
  return traitsOf(event).by ?? null;
}

const flying = 'thing:weapon/projectile/missile';

function mannerOf(value: Value, index: ConceptIndex): number {
  const id = value.kind === 'thing' ? value.id : value.kind === 'happening' ? wayOf(value) : null;
  return manners.findIndex((names) => names.some((name) => isA(id, name, index)));
}
