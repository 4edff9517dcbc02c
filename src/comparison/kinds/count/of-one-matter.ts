import { actConcepts, type Claim, type EventClass, type Role, traitsOf, type Value } from '../../../model';
import { claimsBeside } from '../../alignment/claims-beside';
import { tellsOfIncident } from '../../alignment/event-group';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { claimsOfReport } from '../../claims-by-report';
import { isA } from '../../concepts';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { isMoney, storied } from './money-in-story';
import { areTwoOfMany } from './one-of-many';
import { answersOfOneDeed } from './same-deed';

/** Classes that say of a figure no more than that it is one: "the number was", "reached", "there were". */
const vague: ReadonlySet<EventClass> = new Set(['measure', 'be', 'exist', 'happen', 'cause', 'use']);

/** Classes that give a figure where they are said of what is counted: "reached 190", «بلغ», «وصل إلى», "rose to". */
const reaching: ReadonlySet<EventClass> = new Set(['arrive', 'rise', 'fall', 'continue', 'be', 'exist', 'measure']);

/** Roles of what a deed is about; in others stands what it only took place at, with or through. */
const undergoes: ReadonlySet<Role> = new Set(['agent', 'patient', 'quantity']);

/** Classes of getting from one place to another, told from either end: "crossed the border", "arrived", «دخلت», "were brought". */
const moves: ReadonlySet<EventClass> = new Set(['arrive', 'cross', 'travel', 'transport']);

/** What has to be the same where both tell it. */
const bearing: readonly Role[] = ['agent', 'patient', 'target', 'topic', 'origin', 'place', 'time'];

/**
 * Whether two numbers that nothing befell are told of one matter, each in the words of a source of its own ("heard 40 shots",
 * "fired 12 shots"; "36 lorries crossed", «220 شاحنة دخلت»): what is done by or to the counted is the same or left open, and
 * nothing else that both tell of it differs.
 */
export function ofOneMatter(a: Stance, b: Stance, scene: Scene): boolean {
  return somePair(a, b, (x, y) => isOneMatter(x, y, scene));
}

/** Whether two sums that a story has one of are each in the words of a source of its own, and nothing that both tell differs. */
export function nothingDiffers(x: Draft, y: Draft, scene: Scene, roles: readonly Role[] = bearing): boolean {
  return rivals(x.claim, y.claim) && roles.every((role) => meet(x, y, role, scene));
}

function isOneMatter(x: Draft, y: Draft, scene: Scene): boolean {
  if (!rivals(x.claim, y.claim) || isAside(x, scene) || isAside(y, scene)) return false;
  if (isOfAnything(x) && !(tellsOf(x, scene) && tellsOf(y, scene))) return false;
  if (x.claim.report !== y.claim.report && (isOfUntold(x) || isOfUntold(y))) return false;
  if (areTwoOfMany(x, y, scene) || ((isSumOfMany(x, scene) || isSumOfMany(y, scene)) && !nameOne(x, y, scene)))
    return false;
  return deedsMeet(x, y) && bearing.every((role) => meet(x, y, role, scene));
}

/** Sums of which none is the report's own. */
const many = 4;

/** Money in a report that tells of many sums: bids, budgets, a year's takings month by month. */
function isSumOfMany({ claim, value }: Draft, scene: Scene): boolean {
  if (value.kind !== 'quantity' || !isMoney(value) || storied.has(value.measure)) return false;
  const sums = new Set<string>();
  for (const { proposition } of claimsOfReport(claim.report, scene))
    for (const { value: told } of proposition.arguments)
      if (told.kind === 'quantity' && isMoney(told)) sums.add(`${told.best} ${told.unit}`);
  return sums.size >= many;
}

/** Whether both tell what a sum is of, or who deals in it, and it is one. */
function nameOne(x: Draft, y: Draft, scene: Scene): boolean {
  return dealt.some(
    (role) => valuesOf(x, role, scene).length > 0 && valuesOf(y, role, scene).length > 0 && meet(x, y, role, scene),
  );
}

const dealt: readonly Role[] = ['patient', 'target', 'topic', 'agent'];

/** "1.2 per cent", and no word of what: half of the customers, of whom another report tells, is no rival of it. */
function isOfUntold({ claim: { proposition }, value }: Draft): boolean {
  if (value.kind !== 'quantity' || value.measure !== 'share' || !vague.has(proposition.event)) return false;
  return proposition.arguments.every(({ role }) => role === 'quantity' || role === 'time');
}

/** The deed that a number is part of; null where it is told as a number and no more. */
function deedOf({ proposition: { event, predicate } }: Claim): string | null {
  if (vague.has(event)) return null;
  // Seats are won and taken.
  if (event === 'act') return predicate === 'take' ? 'win' : predicate;
  const { broader, family } = traitsOf(event);
  return family === 'damage' ? (broader ?? event) : event;
}

/** What was lost, given back. */
const comingBack: ReadonlySet<string> = new Set(['return', 'reopen', 'repair', 'restore']);

function deedsMeet(x: Draft, y: Draft): boolean {
  if (isService(x) && isService(y)) return true;
  if (isTakenUp(x) !== isTakenUp(y) && !isItem(x)) return true;
  const [mine, yours] = [deedOf(x.claim), deedOf(y.claim)];
  // "Affected 98 percent of homes", "had returned to 94 percent": what comes back is counted apart from what was lost.
  if (comingBack.has(mine ?? '') !== comingBack.has(yours ?? '')) return false;
  // There are people about everywhere, and things without a name are any: only what they do or suffer tells them apart.
  if (mine === null || yours === null) return (!isAnything(x) && !isAnything(y)) || answers(x, y) || answers(y, x);
  if (mine === yours || answersOfOneDeed(x, y)) return true;
  const [a, b] = [x.claim.proposition.event, y.claim.proposition.event];
  // Verbs that no class knows ("lit", "numbered") say too little to tell two counts of one sort of thing apart.
  if (a === 'act' && b === 'act') return !isAnything(x) && !isAnything(y) && !(isKnown(x) && isKnown(y));
  if (traitsOf(a).broader === b || traitsOf(b).broader === a) return true;
  if (moves.has(a) && moves.has(b)) return true;
  if (isMishap(x) && isMishap(y)) return true;
  return (
    traitsOf(a).family === 'assault' && traitsOf(b).family === 'assault' && tellsOfIncident(a) && tellsOfIncident(b)
  );
}

/** "Waited", "were involved": an act by its concept says what was done. */
function isKnown({ claim: { proposition } }: Draft): boolean {
  return Object.hasOwn(actConcepts, proposition.predicate);
}

/** Classes beside the accidents that say what became of things in one: "lost four carriages", "eight overturned". */
const undone: ReadonlySet<EventClass> = new Set<EventClass>(['lose', 'lose-control', 'collapse', 'sink', 'fall']);

/** Whether what is counted came to grief in an accident, however that is put. */
function isMishap({ claim: { proposition }, value }: Draft): boolean {
  if (value.kind !== 'quantity' || !value.unit.startsWith('thing:')) return false;
  return undone.has(proposition.event) || traitsOf(proposition.event).family === 'accident';
}

/** "Came with 300 soldiers", "another source spoke of 200": a figure without words of its own is of what was counted before it. */
function isTakenUp({ claim: { proposition } }: Draft): boolean {
  return proposition.event === 'act' && /^\d/u.test(proposition.predicate);
}

/** "Four miners are trapped", «تحدث الأهالي عن أحد عشر عاملا»: so many of one class, told right behind by another and of nothing else. */
function answers({ claim, value }: Draft, { claim: before, value: other }: Draft): boolean {
  if (value.kind !== 'quantity' || other.kind !== 'quantity' || claim.proposition.event !== 'measure') return false;
  const { part, qualifiers } = value.scope;
  if (part !== 'total' || qualifiers.length === 0 || qualifiers.join() !== other.scope.qualifiers.join()) return false;
  if (claim.report !== before.report || claim.sentence - before.sentence > 1 || claim.sentence < before.sentence)
    return false;
  return claim.proposition.arguments.every(({ role }) => role === 'patient' || role === 'quantity');
}

/** What comes to the scene, whatever the verb: "five fire engines took part", "three were sent". */
const services: readonly string[] = ['thing:vehicle/fire-engine', 'thing:vehicle/ambulance'];

function isService({ value }: Draft): boolean {
  return value.kind === 'quantity' && services.includes(value.unit);
}

/** Measures that come with every deed, and say nothing by themselves. */
const common: ReadonlySet<string | null> = new Set(['duration', 'distance', 'length', 'width']);

function isOfAnything({ value }: Draft): boolean {
  return value.kind === 'quantity' && common.has(value.measure);
}

/** "The call lasted half an hour": a measure of something that is named, and of no deed. */
function tellsOf(told: Draft, scene: Scene): boolean {
  return deedOf(told.claim) === null && valuesOf(told, 'patient', scene).length > 0;
}

function isAnything({ value }: Draft): boolean {
  return value.kind === 'quantity' && value.measure === null && (value.unit === 'person' || value.unit === 'item');
}

function isItem({ value }: Draft): boolean {
  return value.kind !== 'quantity' || value.unit === 'item';
}

/** Whether a number only stands in a clause that tells something else: "treated in three hospitals", "the 150 seats". */
function isAside({ claim, value }: Draft, scene: Scene): boolean {
  if (!vague.has(claim.proposition.event)) return false;
  const counted = claim.proposition.arguments.find(({ value: told }) => told === value)?.evidence ?? claim.evidence;
  return claimsBeside(claim, scene).some(
    (other) =>
      other !== claim &&
      !reaching.has(other.proposition.event) &&
      // What somebody spoke of did not happen about it.
      other.proposition.event !== 'happen' &&
      other.proposition.arguments.some(
        ({ role, evidence }) => !undergoes.has(role) && evidence.start < counted.end && counted.start < evidence.end,
      ),
  );
}

/** Whether nothing that both tell in a role differs; what is counted is itself told in one. */
function meet(x: Draft, y: Draft, role: Role, scene: Scene): boolean {
  const [mine, yours] = [valuesOf(x, role, scene), valuesOf(y, role, scene)];
  const measured = x.value.kind === 'quantity' && x.value.measure !== null;
  if (mine.length === 0 || yours.length === 0) return true;
  return mine.some((one) =>
    yours.some((other) => {
      const { relation, reason } = compareValues(one, other, scene.index);
      if (role === 'time' || role === 'place') return relation !== 'conflicts' && reason !== 'place.within';
      return (
        relation === 'equivalent' ||
        relation === 'refines' ||
        reason === 'actor.generic' ||
        (measured && reason === 'value.kinds') ||
        areWeather(one, other, scene)
      );
    }),
  );
}

/** Gusts, winds and the storm that they are of. */
function areWeather(a: Value, b: Value, { index }: Scene): boolean {
  const isWeather = (value: Value) =>
    value.kind === 'thing' &&
    (isA(value.id, 'thing:matter-weather', index) || isA(value.id, 'thing:phenomenon/storm', index));
  return isWeather(a) && isWeather(b);
}

/** Whether nothing that two claims tell their number to be about differs: "in Kassos", "across the region". */
export function topicsMeet(x: Draft, y: Draft, scene: Scene): boolean {
  return meet(x, y, 'topic', scene);
}

/** What a claim tells in a role, but for what its number counts. */
function valuesOf({ claim, value: counted }: Draft, role: Role, { index }: Scene): Value[] {
  const unit = counted.kind === 'quantity' ? counted.unit : '';
  const isCounted = (value: Value) =>
    (value.kind === 'thing' &&
      (value.id === unit || isA(value.id, unit === 'person' ? 'thing:person' : unit, index))) ||
    (value.kind === 'actor' && unit === 'person' && isA(value.thing, 'thing:person', index));
  return claim.proposition.arguments.flatMap((argument) =>
    argument.role === role && argument.value.kind !== 'quantity' && !isCounted(argument.value) ? [argument.value] : [],
  );
}
