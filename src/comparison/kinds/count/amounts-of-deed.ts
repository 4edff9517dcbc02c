import type { Claim, Role, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { isUnspecific } from '../../alignment/event-group';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { sameName } from '../../comparison';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { answersOfOneDeed } from './same-deed';

/** What has to be the same where both tell it. */
const bearing: readonly Role[] = ['agent', 'patient', 'target', 'topic', 'origin', 'place', 'time'];

/** Classes whose amount is of who did it: each candidate has a share of his own, each share its own fall. */
const ofItsDoer: ReadonlySet<string> = new Set(['vote', 'change', 'state']);

/**
 * Whether two measured amounts ("900 barrels leaked", "paid $5 million", "won 38 percent") are told of one deed, each in the
 * words of a source of its own: the deeds are of one class, and nothing that both tell of them differs.
 */
export function amountsOfOneDeed(
  a: Stance,
  b: Stance,
  scene: Scene,
  deedOf: (claim: Claim) => string = () => '',
): boolean {
  return somePair(
    a,
    b,
    (x, y) => (deedOf(x.claim) === deedOf(y.claim) || answersOfOneDeed(x, y)) && areOfOneDeed(x.claim, y.claim, scene),
  );
}

function areOfOneDeed(x: Claim, y: Claim, scene: Scene): boolean {
  if (x.report === y.report && x.sentence === y.sentence && x.origin === y.origin) return false;
  return rivals(x, y) && bearing.every((role) => meet(x, y, role, scene));
}

function meet(x: Claim, y: Claim, role: Role, { index }: Scene): boolean {
  const [mine, yours] = [valuesOf(x, role), valuesOf(y, role)];
  if (mine.length === 0 || yours.length === 0) {
    const doer = role === 'agent' || role === 'patient';
    return mine.length === yours.length || !(doer && ofItsDoer.has(traitsOf(x.proposition.event).family));
  }
  return mine.some((one) =>
    yours.some((other) => {
      const { relation, reason } = compareValues(one, other, index);
      if (role === 'time' || role === 'place') return relation !== 'conflicts' && reason !== 'place.within';
      return (relation === 'equivalent' || relation === 'refines') && !isOtherKind(one, other);
    }),
  );
}

const latin = /\p{Script=Latin}/u;

/** "Cocaine", "cannabis": things of one class that one language has two words for. */
function isOtherKind(a: Value, b: Value): boolean {
  if (a.kind !== 'thing' || b.kind !== 'thing' || latin.test(a.name) !== latin.test(b.name)) return false;
  return a.attributes.length + b.attributes.length === 0 && !sameName(a.name, b.name);
}

function valuesOf({ proposition }: Claim, role: Role) {
  return proposition.arguments.flatMap((argument) => (argument.role === role ? [argument.value] : []));
}

/** Whether a claim's amount is of a deed at all, and not of something that merely is so. */
export function isOfDeed({ proposition: { event } }: Claim): boolean {
  return !isUnspecific(event) && event !== 'act' && event !== 'be';
}
