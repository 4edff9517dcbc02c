import type { Claim, EventClass } from '../../../model';
import { traitsOf } from '../../../model';
import { classOf } from '../../alignment/acts';
import { argumentsAgree, sameDoingAndObject } from '../../alignment/arguments-agree';
import { haveOtherDoers } from '../../alignment/common-ground';
import { isOfOneKnown, sharesDeed } from '../../alignment/deeds';
import { isViolence, tellsOfIncident } from '../../alignment/event-group';
import { isOfAnotherState } from '../../alignment/of-another-state';
import { somePair } from '../../alignment/some-pair';
import { isOfUntoldSite } from '../../alignment/untold-site';
import { type Draft, isPassing } from '../../draft';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { covers } from './covers';
import { areOfOneMatter } from './of-one-matter';
import { areOfOneOccasion } from './of-one-occasion';
import { objectRoles, sameSubject, valuesOf } from './roles-told';
import { showsOtherDeed } from './shows-other-deed';
import { areConverse, outright, speaksOf } from './speaks-of';
import { useOneWeapon } from './weapon-used';

/** Whether some denial of a stance contradicts some assertion of another, and does not come from who concedes it. */
export function contradictsAny(denials: readonly Draft[], assertions: readonly Draft[], scene: Scene): boolean {
  return somePair(
    denials.filter((denial) => !assertions.some((assertion) => concedes(denial, assertion))),
    assertions,
    (denial, assertion) => contradicts(denial.claim, assertion.claim, scene),
    24,
  );
}

/** Who says that it happened denies only something about it; who says that he stayed does not say that he left. */
function concedes({ claim: denial }: Draft, { claim, open }: Draft): boolean {
  if (open || claim.origin !== denial.origin) return false;
  const { event } = denial.proposition;
  return tellsOfIncident(event) || speaksOf(event, claim.proposition.event);
}

export function contradicts(denial: Claim, assertion: Claim, scene: Scene): boolean {
  const mentions =
    isPassing(denial) && (denial.attribution.act !== 'deny' || tellsOfIncident(denial.proposition.event));
  if (denial.origin === assertion.origin || mentions || isPassing(assertion)) return false;
  // A denial is somebody's; within one report so is what it denies, or the report would contradict itself.
  if (denial.attribution.chain.length < 2) return false;
  if (denial.report === assertion.report && assertion.attribution.chain.length < 2) return false;
  const [denied, asserted] = [classOf(denial), classOf(assertion)];
  // "What happens next", "a matter of taste" tell of no attack.
  if (asserted === 'happen' && denied !== 'happen') return false;
  const oneDeed = isOneDeed(denial, assertion, scene);
  if (
    denied === 'act' &&
    asserted === 'act' &&
    denial.proposition.predicate !== assertion.proposition.predicate &&
    !oneDeed
  )
    return false;
  if (useOneWeapon(denial, assertion, scene.index)) return argumentsAgree(denial, assertion, scene.index);
  const covered = covers(denial, assertion);
  if (!(speaksOf(denied, asserted) || covered || oneDeed || isOneBlow(denial, assertion, scene)) || !outright(denial))
    return false;
  if (denied === 'be' && !saysOfOne(denial, assertion, scene)) return false;
  // A campaign, a race and a game are there, whoever does not run.
  if ((isSeenByOne(denial) || isMaking(denial) || denied === 'run') && !sameSubject(denial, assertion, scene))
    return false;
  if (!argumentsAgree(denial, assertion, scene.index) || showsOtherDeed(denial, assertion, scene)) return false;
  // What one side gains the other loses.
  if (!areConverse(denied, asserted) && haveOtherDoers(denial, assertion, scene.index)) return false;
  // Who accuses or contradicts whom is no matter of fact; what else was done is, of the same thing.
  if (denied === 'accuse' || denied === 'reject') return false;
  if (denied === asserted && isOfAnotherState(denial, assertion, scene)) return false;
  // Nobody found in one place may have been in another.
  if (traitsOf(denied).family === 'search' && isOfUntoldSite(denial, assertion, scene)) return false;
  if (isNoRansom(denial, assertion)) return true;
  return areOfOneMatter(denial, assertion, scene) && areOfOneOccasion(denial, assertion, scene);
}

/** "Was not disconnected", "was cut off": words that may name one deed, told of one thing that is known. */
function isOneDeed(denial: Claim, assertion: Claim, { index }: Scene): boolean {
  if (!sharesDeed(denial, assertion) || !isOfOneKnown(assertion)) return false;
  const names = (claim: Claim) => claim.proposition.arguments.some(({ role }) => objectRoles.includes(role));
  return names(denial) && names(assertion) && sameDoingAndObject(denial, assertion, index);
}

/** "Guards fired at inmates", "did not open fire on the inmates": by the same hands on the same persons. */
function isOneBlow(a: Claim, b: Claim, { index }: Scene): boolean {
  return isViolence(a.proposition.event) && isViolence(b.proposition.event) && sameDoingAndObject(a, b, index);
}

/** "No ransom was paid", "the family had paid 50,000 dollars for his release": what was paid is named by one, and what for by the other. */
function isNoRansom(denial: Claim, assertion: Claim): boolean {
  if (denial.proposition.event !== 'pay' || assertion.proposition.event !== 'pay') return false;
  if (denial.proposition.none !== true && denial.attribution.act !== 'deny') return false;
  const ofRelease = ({ proposition }: Claim, event: EventClass) =>
    proposition.arguments.some(
      ({ role, value }) => objectRoles.includes(role) && value.kind === 'happening' && value.event === event,
    );
  return ofRelease(assertion, 'release') && !ofRelease(assertion, 'pay') && ofRelease(denial, 'pay');
}

/** What something is is said of that thing, and in that respect: both are named, and both agree. */
function saysOfOne(a: Claim, b: Claim, { index }: Scene): boolean {
  return (['patient', 'topic'] as const).every((role) =>
    valuesOf(a, role).some((x) =>
      valuesOf(b, role).some((y) => ['equivalent', 'refines'].includes(compareValues(x, y, index).relation)),
    ),
  );
}

/** What one person hears, sees or knows another may not. */
const ofOneMind: ReadonlySet<string> = new Set(['hear', 'see', 'know', 'understand', 'remember', 'feel', 'learn']);

function isSeenByOne({ proposition: { event, predicate } }: Claim): boolean {
  return event === 'act' && ofOneMind.has(predicate);
}

/** What one makes, does or brings another may as well: such words say nothing by themselves. */
const making: ReadonlySet<string> = new Set(['make', 'achieve', 'fetch', 'put']);

function isMaking({ proposition: { event, predicate }, attribution }: Claim): boolean {
  return event === 'act' && making.has(predicate) && attribution.act !== 'deny';
}
