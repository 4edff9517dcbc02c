import type { Claim, Comparison } from '../../../model';
import { traitsOf } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { ofOne, ofTheSame, rivals } from '../../alignment/told-once';
import { compared } from '../../comparison';
import type { ConceptIndex } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { mannerOf } from './manners';

/** Compares the ways in which one person died, each in the words of a source of its own; null where they are no such ways. */
export function compareManners(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies) return null;
  const [p, q] = [mannerOf(x.value, x.claim, index), mannerOf(y.value, y.claim, index)];
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
