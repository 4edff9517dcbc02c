import type { Claim, EventClass, Family } from '../../../model';
import { traitsOf } from '../../../model';
import { classOf } from '../../alignment/acts';
import { shareAnArgument } from '../../alignment/arguments-agree';
import { shareAParty } from '../../alignment/common-ground';
import { circleOfClaim, tellsOfIncident } from '../../alignment/event-group';
import type { Scene } from '../../scene';
import { assertionsIn } from './assertions';
import { isBare } from './is-bare';
import { objectRoles } from './roles-told';

/** Whether what is denied and what is asserted, told alike, is one case of it, and no second one of its sort. */
export function areOfOneOccasion(denial: Claim, assertion: Claim, scene: Scene): boolean {
  const denied = classOf(denial);
  const ofWhoever = deniesAll(denial) || areOfOneUnnamed(denial, assertion);
  if (denied === classOf(assertion) && ofWhoever && onlyOne(denial, scene)) return true;
  // "Escaped without injury" is of those who did, and of nobody else.
  if (traitsOf(denied).family === 'harm' && denial.attribution.act !== 'deny')
    return shareAnArgument(denial, assertion, scene.index, true);
  if (tellsOfIncident(denied) && scene.happenings.of(denial).main) return isOfOneHappening(denial, assertion, scene);
  return isSingular(denial, assertion) || shareAParty(denial, assertion, scene.index);
}

/** "He was tortured", "he was not tortured": what befell whoever both leave to a pronoun. */
function areOfOneUnnamed(denial: Claim, assertion: Claim): boolean {
  return suffered.has(traitsOf(denial.proposition.event).family) && isBare(denial) && isBare(assertion);
}

const suffered: ReadonlySet<Family> = new Set<Family>(['assault', 'custody']);

/**
 * A denial that says nothing besides, of all there is or of what a noun names: "there was no leak", "it was not a coup". What a verb denies of
 * a pronoun alone ("you never win", "she did not fire him") may be of anybody.
 */
function deniesAll(denial: Claim): boolean {
  const { none, deeds } = denial.proposition;
  return isBare(denial) && (none === true || deeds === undefined || denial.attribution.act === 'deny');
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
