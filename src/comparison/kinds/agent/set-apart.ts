import { type Claim, type Family, type Role, traitsOf, type Value } from '../../../model';
import { classOf } from '../../alignment/acts';
import { shareAnArgument } from '../../alignment/arguments-agree';
import { isUnspecific } from '../../alignment/event-group';
import { isSetApart } from '../../alignment/is-set-apart';
import { nameForm } from '../../comparison';
import type { Draft } from '../../draft';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { areOtherDoers } from './other-doer';

/**
 * How plainly two doers are at odds whom one report tells of in answer to each other ("residents were the ones who brought the bodies out", "the
 * fire brigade did"): each set apart as the one that did it, of one deed, by names that have nothing in common.
 */
export function plainnessOfDoers(a: Draft, b: Draft, tie: number, scene: Scene): number {
  if (a.denies || b.denies) return 0;
  const { relation } = compareValues(a.value, b.value, scene.index);
  const apart = relation === 'conflicts' || areOtherDoers(a.value, b.value, scene.index);
  // What any two values come to that exclude each other.
  if (relation === 'conflicts' && tie > 0) return 3 + tie;
  if (!isSetApart(a.claim) || !isSetApart(b.claim) || !ofOneDeed(a.claim, b.claim, scene)) return 0;
  if (!apart && (relation !== 'incomparable' || shareAName(a.value, b.value))) return 0;
  return apart ? 6 + tie : 4 + tie;
}

/** What one blow does, by whatever word. */
const violent: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'damage']);

const undergoing: ReadonlySet<Role> = new Set<Role>(['patient', 'target']);

function ofOneDeed(a: Claim, b: Claim, { index }: Scene): boolean {
  const [x, y] = [classOf(a), classOf(b)];
  if (isUnspecific(x) || isUnspecific(y)) return true;
  const bare = [a, b].some(({ proposition }) => !proposition.arguments.some(({ role }) => undergoing.has(role)));
  const alike = x === y && (x !== 'act' || a.proposition.predicate === b.proposition.predicate);
  if (!alike && !(violent.has(traitsOf(x).family) && violent.has(traitsOf(y).family))) return false;
  return (bare && alike) || shareAnArgument(a, b, index, true);
}

function shareAName(a: Value, b: Value): boolean {
  const words = (value: Value) =>
    'name' in value
      ? nameForm(value.name)
          .split(' ')
          .filter((word) => word.length > 3)
      : [];
  const others = words(b);
  return words(a).some((word) => others.includes(word));
}
