import type { Comparison } from '../../../model';
import { traitsOf } from '../../../model';
import { shareAnArgument } from '../../alignment/arguments-agree';
import { tellsOfIncident } from '../../alignment/event-group';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { incomparable } from '../../comparison';
import { isA } from '../../concepts';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { broader, excludes, natureOf, rival } from '../../values/happening';
import { areSisters } from '../../values/sisters';
import { absentIn } from './absence';
import { isOfMishapAccount } from './deed-as-cause';
import { isOutcome } from './effects';
import { natureOfValue } from './nature-of-value';
import { ofOneEffect, ofOneKindOfOutcome, ofOneOutcome } from './one-outcome';
import { rammedBy } from './rammed';
import { ofRivalRealms } from './realm';
import { ofRivalWords, shareWords } from './rival-words';

/** Compares two causes: by what lies behind them, by their walks of life, then by their values. */
export function compareCauses(a: Stance, b: Stance, scene: Scene): Comparison {
  const found = absentMeans(a, b, scene) ?? besideDenial(a, b) ?? byNature(a, b, scene) ?? compareStances(a, b, scene);
  if (found.relation !== 'conflicts') return found;
  if (
    !found.reason.includes('denial') &&
    found.reason !== 'cause.absent' &&
    !somePair(a, b, ({ claim: x }, { claim: y }) => rivals(x, y))
  )
    return incomparable('cause.things', found.slots);
  if (found.reason.startsWith('denial.') && !(ofOneDeed(a, b, scene) && ofOneKindOfOutcome(a, b, scene)))
    return incomparable('cause.things', found.slots);
  if (found.reason === 'happening.nature' && goTogether(a, b, scene)) return incomparable('cause.things', found.slots);
  if (found.reason === 'happening.nature' && !(ofOneThing(a, b, scene) && ofOneOutcome(a, b, scene)))
    return incomparable('cause.things', found.slots);
  if (!tellsOfIncident(a[0].claim.proposition.event) && found.reason === 'happening.nature') {
    return unlessToldByOne(found, a, b);
  }
  const victim = (stance: Stance) => stance.every(({ value }) => value.kind !== 'happening');
  const things = !found.reason.startsWith('denial.') && found.reason !== 'happening.nature' && victim(a) && victim(b);
  return things ? incomparable('cause.things', found.slots) : unlessToldByOne(found, a, b);
}

/** Causes given as such; or, where one is a deed that nobody calls the cause, what shares what it was done to. */
function ofOneDeed(a: Stance, b: Stance, { index }: Scene): boolean {
  const [mine, yours] = [a.some(isAboutTheCause), b.some(isAboutTheCause)];
  if (mine && yours) return true;
  // A deed that one asserts and one denies is disputed as such, not as the cause of anything.
  if (!mine && !yours) return false;
  return a.some(({ claim: x }) => b.some(({ claim: y }) => shareAnArgument(x, y, index, true)));
}

/** Each given as the cause; or, where one is a deed that nobody calls the cause, of what it was done to or in its place. */
function ofOneThing(a: Stance, b: Stance, scene: Scene): boolean {
  const given = (answer: Draft) => isGiven(answer) || isOfMishapAccount(answer.claim, scene);
  if (a.some(given) && b.some(given)) return true;
  return a.some((x) =>
    b.some((y) => shareAnArgument(x.claim, y.claim, scene.index, true) || mayBeOf(x, y, scene) || mayBeOf(y, x, scene)),
  );
}

/** What a cause brought about without saying to what can be what the deed was done to: persons die, the rest breaks. */
function mayBeOf({ claim: effect }: Draft, { claim: deed }: Draft, scene: Scene): boolean {
  if (effect.proposition.arguments.some(({ role }) => role === 'patient' || role === 'target')) return false;
  const bodily = traitsOf(effect.proposition.event).family === 'harm';
  return !(bodily && scene.happenings.of(deed).explicit);
}

/** Given as the cause; or said of nothing in particular ("there was no attack", "no aircraft were in the sky"). */
function isAboutTheCause({ claim }: Draft): boolean {
  const { proposition } = claim;
  if (proposition.event === 'exist' || proposition.event === 'fly' || absentIn(claim).length > 0) return true;
  const roles = proposition.arguments.map(({ role }) => role);
  return roles.includes('cause') || !roles.some((role) => role === 'patient' || role === 'target');
}

/** Called the cause, or an act that answers this question only as one. */
function isGiven({ claim: { proposition } }: Draft): boolean {
  return proposition.event === 'act' || proposition.arguments.some(({ role }) => role === 'cause');
}

/** A bomb against a fault, a storm against poor upkeep: what cannot both be behind it, or is each said to be. */
function byNature(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  const [p, q] = [natureOfValue(x.value, scene.index), natureOfValue(y.value, scene.index)];
  const outright = [a, b].every((stance) => stance.some((answer) => isOutright(answer, scene)));
  if (!(outright ? rival(p, q) || ofRivalKinds(a, b, scene) : excludes(p, q))) return null;
  const slots = { a: 'name' in x.value ? x.value.name : '', b: 'name' in y.value ? y.value.name : '' };
  if (x.open || y.open) return { relation: 'differsInCommitment', reason: 'commitment.open', slots };
  if (x.denies !== y.denies) return { relation: 'overlaps', reason: 'denial.other', slots };
  return x.denies
    ? { relation: 'overlaps', reason: 'denial.both', slots }
    : { relation: 'conflicts', reason: 'happening.nature', slots };
}

/** A storm, and the tree that hit a car: blows that by who or what dealt them do not exclude what their word does. */
function goTogether(a: Stance, b: Stance, scene: Scene): boolean {
  const [[x], [y], { index }] = [a, b, scene];
  const blow = [x, y].find(({ value }) => value.kind === 'happening' && value.event === 'strike');
  const [p, q] = [natureOfValue(x.value, index), natureOfValue(y.value, index)];
  // "The cylinder caused the fire", "its explosion did": a thing, and that it went off.
  const [thing, event] = x.value.kind === 'thing' ? [x, y] : [y, x];
  if (thing.value.kind === 'thing' && event.value.kind === 'happening' && event.value.event === 'explode')
    return natureOfValue(thing.value, index) === 'neutral';
  // A boat that somebody says rammed the one that sank is his account of it.
  if (blow === undefined || [...a, ...b].some(({ claim }) => rammedBy(claim, scene) !== null)) return false;
  return natureOfValue(blow.value, index) !== 'deliberate' && !excludes(p, q);
}

/** Causes from two walks of life, or two that no table knows and each of which somebody calls the cause. */
function ofRivalKinds(a: Stance, b: Stance, scene: Scene): boolean {
  if (!ofOneEffect(a, b, scene)) return false;
  const [x, y] = [a[0], b[0]];
  if (shareWords(x, y)) return false;
  if (ofRivalRealms(x.value, y.value, scene.index)) return true;
  // Two diseases, two beasts.
  if (x.value.kind === 'thing' && y.value.kind === 'thing' && areSisters(x.value.id, y.value.id, scene.index))
    return true;
  return a.some(isAscribed) && b.some(isAscribed) && ofRivalWords(x, y, scene.index);
}

/** Said to be the cause in so many words, or somebody's account of the mishap; not only told as what came before. */
function isOutright(answer: Draft, scene: Scene): boolean {
  return (answer.claim.attribution.chain.length > 1 && isGiven(answer)) || isOfMishapAccount(answer.claim, scene);
}

/** Called the cause ("blamed speculators", "was caused by"), or given with what never comes without one ("was called off because of"). */
function isAscribed({ claim: { commitment, attribution, proposition } }: Draft): boolean {
  if (commitment.certainty !== 'certain') return false;
  if (commitment.focus === 'cause') return true;
  const { event } = proposition;
  const { family } = traitsOf(event);
  if (attribution.chain.length < 2 || !(isOutcome(event) || family === 'damage' || family === 'harm')) return false;
  return proposition.arguments.some(({ role }) => role === 'cause');
}

/** A blast as such goes with the denial of what may lie behind it, and so stands in no camp against that denial. */
function besideDenial(a: Stance, b: Stance): Comparison | null {
  const [denial, assertion] = a[0].denies ? [a[0], b[0]] : [b[0], a[0]];
  if (!denial.denies || assertion.denies || denial.open || assertion.open) return null;
  const [not, is] = [denial.value, assertion.value];
  if (not.kind !== 'happening' || is.kind !== 'happening') return null;
  const plain = natureOf(is.event) === 'neutral' && natureOf(not.event) !== 'neutral';
  if (!plain || broader(is.event, not.event) || broader(not.event, is.event)) return null;
  return { relation: 'overlaps', reason: 'denial.other', slots: { a: not.name, b: is.name } };
}

/** Arms that somebody carries. */
const held: readonly string[] = ['firearm', 'blade'].map((name) => `thing:weapon/${name}`);

/** The sky was empty: no attack from it took place, whatever word the attack goes by. */
function absentMeans(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [denial, assertion] = a[0].denies ? [a[0], b[0]] : [b[0], a[0]];
  if (!denial.denies || assertion.denies || denial.open || assertion.open) return null;
  if (absentIn(denial.claim).length === 0) return null;
  const [not, is] = [denial.value, assertion.value];
  if (not.kind !== 'happening' || is.kind !== 'happening' || natureOf(is.event) !== 'deliberate') return null;
  // That no gun was found on somebody leaves room for whatever was done to him.
  if (not.concepts.some((id) => held.some((root) => isA(id, root, scene.index)))) return null;
  const wide = is.event === 'attack' || is.event === 'target' || is.event === 'strike' || is.event === not.event;
  if (!wide || natureOf(not.event) !== 'deliberate') return null;
  const otherwise =
    is.concepts.some((id) => id.startsWith('thing:')) &&
    not.concepts.length > 0 &&
    !is.concepts.some((id) => not.concepts.some((other) => isA(id, other, scene.index) || isA(other, id, scene.index)));
  return otherwise ? null : { relation: 'conflicts', reason: 'cause.absent', slots: { a: not.name, b: is.name } };
}
