import type { Claim, EventClass, Family, Role, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { classOf } from '../../alignment/acts';
import { argumentsAgree, isAnybody, sameDoingAndObject, shareAnArgument } from '../../alignment/arguments-agree';
import { haveOtherDoers, shareAParty } from '../../alignment/common-ground';
import { isOfOneKnown, sharesDeed } from '../../alignment/deeds';
import { circleOfClaim, isViolence, tellsOfIncident } from '../../alignment/event-group';
import { isOfAnotherState } from '../../alignment/of-another-state';
import { somePair } from '../../alignment/some-pair';
import { isOfUntoldSite } from '../../alignment/untold-site';
import { speakersIn } from '../../answered/argument-tie';
import { orderOtherDeeds } from '../../answered/directives';
import { type Draft, isPassing } from '../../draft';
import { homeOf } from '../../home';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { speakerOf } from '../agent/speaker';
import { assertionsIn } from './assertions';
import { covers } from './covers';
import { isBare } from './is-bare';
import { isOtherAilment } from './other-ailment';
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
  if ((isSeenByOne(denial) || isMaking(denial)) && !sameSubject(denial, assertion, scene)) return false;
  if (!argumentsAgree(denial, assertion, scene.index) || showsOtherDeed(denial, assertion, scene)) return false;
  // What one side gains the other loses.
  if (!areConverse(denied, asserted) && haveOtherDoers(denial, assertion, scene.index)) return false;
  // Who accuses or contradicts whom is no matter of fact; what else was done is, of the same thing.
  if (denied === 'accuse' || denied === 'reject') return false;
  if (denied === asserted && isOfAnotherState(denial, assertion, scene)) return false;
  // Nobody found in one place may have been in another.
  if (traitsOf(denied).family === 'search' && isOfUntoldSite(denial, assertion, scene)) return false;
  if (isNoRansom(denial, assertion)) return true;
  if (!objectsMeet(denial, assertion, scene)) return false;
  if (isOfAnother(denial, assertion, scene) || isOfAnotherCountry(denial, assertion, scene)) return false;
  if (isByOther(denial, assertion, scene) || orderOtherDeeds(denial, assertion, scene)) return false;
  if (!meetInHolder(denial, assertion, scene) || !meetInMatter(denial, assertion)) return false;
  const ofWhoever = deniesAll(denial) || areOfOneUnnamed(denial, assertion);
  if (denied === asserted && ofWhoever && onlyOne(denial, scene)) return true;
  // "Escaped without injury" is of those who did, and of nobody else.
  if (traitsOf(denied).family === 'harm' && denial.attribution.act !== 'deny')
    return shareAnArgument(denial, assertion, scene.index, true);
  if (tellsOfIncident(denied) && scene.happenings.of(denial).main) return isOfOneHappening(denial, assertion, scene);
  return isSingular(denial, assertion) || shareAParty(denial, assertion, scene.index);
}

/** "Was not disconnected", "was cut off": words that may name one deed, told of one thing that is known. */
function isOneDeed(denial: Claim, assertion: Claim, { index }: Scene): boolean {
  if (!sharesDeed(denial, assertion) || !isOfOneKnown(assertion)) return false;
  const names = (claim: Claim) => claim.proposition.arguments.some(({ role }) => objectRoles.includes(role));
  return names(denial) && names(assertion) && sameDoingAndObject(denial, assertion, index);
}

/**
 * A denial that says nothing besides, of all there is or of what a noun names: "there was no leak", "it was not a coup". What a verb denies of
 * a pronoun alone ("you never win", "she did not fire him") may be of anybody.
 */
function deniesAll(denial: Claim): boolean {
  const { none, deeds } = denial.proposition;
  return isBare(denial) && (none === true || deeds === undefined || denial.attribution.act === 'deny');
}

/** "He was tortured", "he was not tortured": what befell whoever both leave to a pronoun. */
function areOfOneUnnamed(denial: Claim, assertion: Claim): boolean {
  return suffered.has(traitsOf(denial.proposition.event).family) && isBare(denial) && isBare(assertion);
}

const suffered: ReadonlySet<Family> = new Set<Family>(['assault', 'custody']);

/** "Guards fired at inmates", "did not open fire on the inmates": by the same hands on the same persons. */
function isOneBlow(a: Claim, b: Claim, { index }: Scene): boolean {
  return isViolence(a.proposition.event) && isViolence(b.proposition.event) && sameDoingAndObject(a, b, index);
}

/** Who denies having offered or threatened anything does not speak of what another did; a stroke is no heart attack. */
function isOfAnother(denial: Claim, assertion: Claim, { index }: Scene): boolean {
  const { event } = denial.proposition;
  if (isOtherAilment(denial, assertion)) return true;
  const speaker = isBare(denial) && traitsOf(event).family === 'speech' ? speakerOf(denial, index) : null;
  return (
    speaker !== null &&
    assertion.proposition.arguments.some(
      ({ role, value }) => role === 'agent' && compareValues(speaker, value, index).relation === 'conflicts',
    )
  );
}

/** "Ruled out that a warplane had attacked it", and the missile that was fired: what is denied of one hand or weapon leaves another's deed. */
function isByOther(denial: Claim, assertion: Claim, { index }: Scene): boolean {
  const [mine, yours] = [denial, assertion].map((claim) =>
    [...valuesOf(claim, 'agent'), ...valuesOf(claim, 'means')].filter((value) => !isAnybody(value)),
  ) as [Value[], Value[]];
  if (!tellsOfIncident(denial.proposition.event) || mine.length === 0 || yours.length === 0) return false;
  return mine.every((x) => yours.every((y) => compareValues(x, y, index).relation === 'incomparable'));
}

/** "Denied that a coup was under way", two days after one next door: what is only told of another country than the incident's. */
function isOfAnotherCountry(denial: Claim, { proposition }: Claim, scene: Scene): boolean {
  const { index } = scene;
  const home = homeOf(scene);
  if (home === '' || denial.proposition.arguments.some(({ role }) => role === 'place')) return false;
  const places = proposition.arguments.flatMap(({ role, value }) =>
    role === 'place' && value.kind === 'place' && value.id !== null ? [value.id] : [],
  );
  return (
    places.length > 0 &&
    places.every((place) => stateOf(place) !== stateOf(home) && index.relation(place, home) === 'apart')
  );
}

/** `place:iq/babil` lies in `place:iq`. */
function stateOf(place: string): string | undefined {
  return place.split('/', 1)[0];
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

/** Families of happenings that a word names so well that a denial need say no more. */
const named: ReadonlySet<Family> = new Set([
  'assault',
  'dealing',
  'damage',
  'technology',
  'health',
  'custody',
  'office',
  'speech',
  'vote',
]);

/** Whether what the incident tells of the sort denied is one happening. */
function onlyOne(denial: Claim, scene: Scene): boolean {
  if (!named.has(traitsOf(denial.proposition.event).family)) return false;
  const told = assertionsIn(scene).get(circleOfClaim(denial)) ?? [];
  const first = told[0];
  return first !== undefined && told.every((one) => scene.happenings.of(one).id === scene.happenings.of(first).id);
}

/** Denied in so many words, or of one sort, or told of one thing. */
function isOfOneHappening(denial: Claim, assertion: Claim, { index, happenings }: Scene): boolean {
  // "Denied a fire near the line" says nothing of a fire that no place is told of.
  const placed = denial.proposition.arguments.some(({ role }) => role === 'place');
  const bare = denial.proposition.arguments.every(({ role }) => role === 'place' || role === 'time');
  if (placed && bare) return shareAnArgument(denial, assertion, index, true);
  if (denial.attribution.act === 'deny') return true;
  // "Sabotage our investigation", and a campaign of sabotage: what the one names the other has to name, unless it is what the story is of.
  const own =
    denial.proposition.none !== true &&
    !happenings.of(denial).explicit &&
    denial.proposition.arguments.some(({ role }) => objectRoles.includes(role));
  if (!own && denial.proposition.event === assertion.proposition.event) return true;
  return shareAnArgument(denial, assertion, index, true);
}

/** Families of deeds of which one incident hardly holds two, so that they need share no argument: torture, a ransom, a coup. */
const rare: ReadonlySet<Family> = new Set(['assault', 'harm', 'law', 'office', 'vote', 'control', 'technology']);

/** Of families whose deeds are otherwise everyday: a deal, a ransom, a theft. */
const rareDeeds: ReadonlySet<EventClass> = new Set<EventClass>(['agree', 'pay', 'steal', 'labour-strike', 'riot']);

/** What somebody has or wears another may have as well: of what no table knows both have to say who does. */
function meetInHolder(denial: Claim, assertion: Claim, scene: Scene): boolean {
  const { event, predicate } = denial.proposition;
  if (event !== 'own' && !(event === 'act' && held.has(predicate))) return true;
  if (sameSubject(denial, assertion, scene)) return true;
  // "The club said it did not own the ground": who denies it of himself goes by a pronoun.
  if (valuesOf(denial, 'agent').length === 0 && speakersIn(denial, assertion, scene.index) > 0) return true;
  const known = (claim: Claim) =>
    objectRoles.some((role) => valuesOf(claim, role).some((value) => 'id' in value && value.id !== null));
  const told = (claim: Claim) => valuesOf(claim, 'agent').length > 0;
  return event !== 'own' && !(told(denial) && told(assertion)) && known(denial) && known(assertion);
}

const held: ReadonlySet<string> = new Set(['have', 'dress', 'need', 'want', 'like']);

/** Who does not favour one thing may well favour another: what a stand is on has to be told by both, or by the denial itself. */
function meetInMatter(denial: Claim, assertion: Claim): boolean {
  if (!stands.has(denial.proposition.event)) return true;
  // "Armed separatists": whoever armed them is not told.
  if (denial.attribution.act === 'deny') return assertion.proposition.arguments.some(({ role }) => role === 'agent');
  return [denial, assertion].every(({ proposition }) =>
    proposition.arguments.some(({ role }) => objectRoles.includes(role)),
  );
}

/** Deeds that are of some matter: who does not look into one thing may well look into another. */
const stands: ReadonlySet<string> = new Set(['support', 'oppose', 'approve', 'praise', 'condemn', 'investigate']);

/**
 * A deal, a ransom, torture, a resignation, told of the same thing or of none: denied in so many words, or by a denial that says
 * nothing besides. Of one that names who it speaks of ("the Nationals will not sign") more has to be shared.
 */
function isSingular(denial: Claim, assertion: Claim): boolean {
  if (denial.attribution.act !== 'deny' && !deniesAll(denial)) return false;
  const { event } = denial.proposition;
  if (event !== assertion.proposition.event || !(rare.has(traitsOf(event).family) || rareDeeds.has(event)))
    return false;
  const named = (claim: Claim) => claim.proposition.arguments.some(({ role }) => objectRoles.includes(role));
  return named(denial) === named(assertion);
}

const objectRoles: readonly Role[] = ['patient', 'target', 'topic'];

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

function sameSubject(a: Claim, b: Claim, { index }: Scene): boolean {
  return valuesOf(a, 'agent').some((x) =>
    valuesOf(b, 'agent').some((y) => ['equivalent', 'refines'].includes(compareValues(x, y, index).relation)),
  );
}

function valuesOf({ proposition }: Claim, role: Role): Value[] {
  return proposition.arguments.flatMap((argument) => (argument.role === role ? [argument.value] : []));
}

/** Whether what the one befalls can be what the other does, where both say it. */
function objectsMeet(a: Claim, b: Claim, { index }: Scene): boolean {
  const objects = (claim: Claim) => claim.proposition.arguments.filter(({ role }) => objectRoles.includes(role));
  const [mine, others] = [objects(a), objects(b)];
  if (mine.length === 0 || others.length === 0) return true;
  return mine.some((x) =>
    others.some((y) => ['equivalent', 'refines'].includes(compareValues(x.value, y.value, index).relation)),
  );
}
