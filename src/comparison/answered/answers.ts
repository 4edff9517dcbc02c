import { type Claim, type EventClass, type Family, traitsOf } from '../../model';
import { classOf } from '../alignment/acts';
import { argumentsAgree } from '../alignment/arguments-agree';
import { isOfAnotherState } from '../alignment/of-another-state';
import { isOfUntoldSite } from '../alignment/untold-site';
import { isOpen, isPassing } from '../draft';
import { isLimitedDenial } from '../kinds/outcome/course';
import type { Scene } from '../scene';
import { compareValues } from '../values';
import { type ArgumentTie, argumentTie, haveOneDoer, meetsFromOtherEnd, speakersIn } from './argument-tie';
import { isBeside } from './beside';
import { circlesTold, saysUndone, type Told, toldWithoutNoun } from './circles';
import { askForOne, askForOpposites, deniesOrders, tellsToStay } from './directives';
import { deniesDistress } from './distress';
import { type PredicateTie, predicateTie } from './predicate-tie';
import { deniesSupply } from './supplies';
import { isOfOwnWill, saysForced } from './volition';

/** Denied outright, of the event itself, by somebody; or told by a word that denies ("was absent"), or as what leaves no room for it. */
export function isDenial(claim: Claim, scene: Scene): boolean {
  const { polarity, stage, focus } = claim.commitment;
  if (stage !== 'accomplished' || focus !== 'event') return false;
  const rulesOut = saysUndone(claim, scene) || tellsToStay(claim, scene) || saysForced(claim, scene);
  if (polarity !== 'denied' && !rulesOut) return false;
  return !isOpen(claim) && !isPassing(claim) && claim.attribution.chain.length > 1;
}

/** Said, by somebody, to have been done: what an outlet tells by itself is often of another day. */
export function isAssertion(claim: Claim): boolean {
  const { polarity, stage, focus, certainty, conditional } = claim.commitment;
  const { chain, act } = claim.attribution;
  if (polarity !== 'affirmed' || stage !== 'accomplished' || focus !== 'event') return false;
  // "Were told only after the strike": who says so does not say that they knew of it before.
  if (claim.proposition.event === 'inform' && claim.proposition.order?.side === 'after') return false;
  return !conditional && certainty !== 'unknown' && (chain.length > 1 || act !== null) && !isPassing(claim);
}

/** Sentences within which an answer stands behind what it answers. */
const near = 2;

/** "He was reported as telling families that", and who denies it in the next sentence: what is hearsay is answered where it is told. */
function isAnsweredThere(denial: Claim, assertion: Claim): boolean {
  const behind = denial.sentence - assertion.sentence;
  return denial.report === assertion.report && behind >= 0 && behind <= near;
}

/** How plainly an assertion tells of a case of what a denial denies: 0 where it does not. */
export function answers(denial: Claim, assertion: Claim, scene: Scene): number {
  if (denial.origin === assertion.origin || isLimitedDenial(denial)) return 0;
  if (areOfOtherTimes(denial, assertion, scene.index)) return 0;
  // Who accuses or contradicts whom is no matter of fact.
  if (talk.has(assertion.proposition.event)) return 0;
  const { family } = traitsOf(denial.proposition.event);
  if (family === 'search' && isOfUntoldSite(denial, assertion, scene)) return 0;
  if (family === 'search' && isOfAnotherState(denial, assertion, scene)) return 0;
  if (isOpen(assertion) && !isAnsweredThere(denial, assertion)) return 0;
  if (askForOne(denial, assertion, scene)) return mayAskOne(denial, assertion, scene) ? 3 : 0;
  if (isOfOwnWill(denial, assertion, scene) || deniesOrders(denial, assertion, scene)) return 3;
  if (denial.commitment.polarity !== 'denied' && askForOpposites(denial, assertion, scene))
    return mayAskOne(denial, assertion, scene) ? 3 : 0;
  if (deniesSupply(denial, assertion, scene) || deniesDistress(denial, assertion, scene.index)) return 3;
  const inCircle = inOneCircle(denial, assertion, scene);
  if (inCircle > 0 || denial.commitment.polarity !== 'denied') return inCircle;
  const beside = isBeside(denial, assertion) && isWhole(denial, assertion, scene);
  const predicate = predicateTie(denial, assertion, beside);
  if (predicate === null) return 0;
  if (predicate === 'converse') return meetsFromOtherEnd(denial, assertion, scene.index) ? 3 : 0;
  const ofNone = denial.proposition.none === true;
  if (predicate === 'presupposed') return ofNone && haveOneDoer(denial, assertion, scene.index) ? 3 : 0;
  const tie = argumentTie(denial, assertion, scene.index);
  if (tie === null) return 0;
  const { objects, doers, named } = tie;
  const [mine, yours] = named;
  const bare = denial.attribution.act === 'deny' && ofNone && !directed.has(family);
  // "Nobody got in", "hundreds forced their way in": neither says where.
  const inside = ofNone && named.every((one) => !one.objects) && yours.doers && !mine.doers && family === 'movement';
  const known = objects > 0 || inside || (bare && !mine.objects && yours.objects);
  const oneDoer = doers > 0 || !(mine.doers && yours.doers);
  if (!oneDoer) return 0;
  const weight = objects + doers;
  if (
    beside &&
    isPlainBeside(predicate, tie, ofNone, speakersIn(denial, assertion, scene.index) > 0, classOf(denial) === 'act')
  )
    return 2 + weight;
  // "Altered nothing", and somebody tells of what the same hands altered.
  const ofAll = ofNone && doers > 0 && !hasUndergoer(denial) && hasUndergoer(assertion) && !directed.has(family);
  switch (predicate) {
    case 'class':
      if (ofAll) return 2 + weight;
      if (known && (ofNone || doers > 0 || objects > 1)) return 2 + weight;
      return 0;
    case 'incident':
      return objects > 0 && doers > 0 && family === 'assault' ? 2 + weight : 0;
    case 'deed':
      return ofAll || (objects > 0 && (ofNone || doers > 0)) ? 1 + weight : 0;
    default:
      return objects > 0 && doers > 0 ? weight : 0;
  }
}

/**
 * "A said the jet had no clearance. B said clearance had been given": told one after the other by two mouths, a no and a yes of one word
 * need name nothing else that is shared, as long as they name no two things; of a word that may be of much, one party or thing.
 */
function isPlainBeside(
  predicate: PredicateTie,
  { objects, doers, named }: ArgumentTie,
  ofNone: boolean,
  own: boolean,
  loose: boolean,
): boolean {
  const [mine, yours] = named;
  const bare = !mine.objects && !mine.doers;
  const shared = objects + doers + (own ? 1 : 0);
  switch (predicate) {
    case 'class':
    case 'deed':
      // What the denial names and the assertion leaves out may be another's.
      return shared > 0 || (bare && !loose && (ofNone || !(yours.objects || yours.doers)));
    case 'incident':
      return shared > 0 && (objects > 0 || !mine.objects);
    default:
      return objects > 0 && (ofNone || doers > 0 || own);
  }
}

/** What is denied only of a number, of a few or of whence it came leaves the deed standing. */
function isWhole(denial: Claim, assertion: Claim, { index }: Scene): boolean {
  return denial.proposition.share === undefined && argumentsAgree(denial, assertion, index);
}

const talk: ReadonlySet<EventClass> = new Set<EventClass>(['accuse', 'reject']);

/** Whether both tell of deeds of one circle, the one that it was done and the other that it was not, of the same persons and things. */
function inOneCircle(denial: Claim, assertion: Claim, scene: Scene): number {
  const [mine, yours] = [circlesTold(denial, scene), circlesTold(assertion, scene)];
  if (mine === undefined || yours === undefined) return 0;
  if (!meet(mine, yours, denial.commitment.polarity === 'denied')) return 0;
  let best = 0;
  for (const x of toldWithoutNoun(denial, scene))
    for (const y of toldWithoutNoun(assertion, scene)) best = Math.max(best, tieInCircle(x, y, scene));
  return best;
}

function tieInCircle(denial: Claim, assertion: Claim, { index }: Scene): number {
  const denied = denial.commitment.polarity === 'denied';
  const tie = argumentTie(denial, assertion, index);
  if (tie === null) return 0;
  const { objects, doers, named } = tie;
  const spoken = speakersIn(denial, assertion, index);
  const shared = doers + spoken;
  if (shared === 0 && named[0].doers && named[1].doers) return 0;
  const ofNone = denial.proposition.none === true;
  // "Tenants said they got no notice": whom it was not done to speaks, and names nothing else.
  const ofSpeaker = ofNone && spoken > 0 && !named[0].objects;
  // "The minister said he was absent", "the ministry said the minister came": who speaks says it of himself.
  const ofHimself = !denied && spoken > 0 && doers === 0 && named[0].objects && !named[1].objects;
  const bare = ofNone && doers > 0 && !named[0].objects && !named[1].objects;
  const together = doers > 0 && spoken > 0 && (ofNone || [denial, assertion].every(isDealing));
  const known =
    objects > 0 ? shared > 0 || (denied && (ofNone || objects > 1)) : ofSpeaker || ofHimself || bare || together;
  return known ? 2 + objects + shared : 0;
}

/** One circle of which the one says that it was done, or was before, and the other that it was not. */
function meet(mine: Told, yours: Told, denied: boolean): boolean {
  for (const [circle, outcome] of mine) {
    const other = yours.get(circle);
    if (outcome === (denied ? 'done' : 'undone') && (other === 'done' || other === 'implied')) return true;
  }
  return false;
}

/** "Nobody was told on Monday", "residents were told on Wednesday"; "no message came between two and five", "one came after eight". */
function areOfOtherTimes(a: Claim, b: Claim, index: Scene['index']): boolean {
  const [mine, yours] = [a.proposition.arguments, b.proposition.arguments];
  return mine.some(
    ({ value: x }) =>
      x.kind === 'moment' &&
      yours.some(({ value: y }) => y.kind === 'moment' && compareValues(x, y, index).relation === 'conflicts'),
  );
}

/** Talks and meetings, whose doers are all there is to know them by. */
function isDealing({ proposition: { event } }: Claim): boolean {
  return event === 'meet' || event === 'negotiate';
}

/** Whom somebody asked to do something, and who says that nobody did: the same persons, or one of the two leaves them out. */
function mayAskOne(denial: Claim, assertion: Claim, { index }: Scene): boolean {
  const asked = ({ proposition }: Claim) =>
    proposition.arguments.flatMap(({ role, value }) =>
      role === 'patient' && value.kind !== 'happening' ? [value] : [],
    );
  const [mine, yours] = [asked(denial), asked(assertion)];
  if (mine.length === 0 || yours.length === 0) return true;
  return mine.some((x) => yours.some((y) => compareValues(x, y, index).relation !== 'incomparable'));
}

function hasUndergoer({ proposition }: Claim): boolean {
  return proposition.arguments.some(({ role }) => role === 'patient' || role === 'target');
}

/** Families whose deeds are told apart by whither or to whom, so that a denial that leaves it out may be of another. */
const directed: ReadonlySet<Family> = new Set<Family>(['movement', 'speech', 'custody', 'office']);
