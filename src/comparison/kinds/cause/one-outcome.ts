import { type EventClass, type Family, type QuantityValue, type Role, traitsOf, type Value } from '../../../model';
import { type ConceptIndex, isA } from '../../concepts';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { broader, natureOf } from '../../values/happening';
import { accounts } from './deed-as-cause';
import { alike, atLarge, comesOfOneBlow, effectTopic, isOutcome, leading, mainEffect } from './effects';
import { areAccounts, isOfTheMishap } from './of-the-mishap';
import { type Realm, realmOf } from './realm';

/** Effects of one sort by whatever word: deaths, illness, a wreck, ruin. */
const sorts: Readonly<Partial<Record<EventClass, string>>> = {
  die: 'death',
  kill: 'death',
  murder: 'death',
  wound: 'injury',
  poison: 'illness',
  illness: 'illness',
  infect: 'illness',
  outbreak: 'illness',
  hospitalise: 'illness',
  crash: 'wreck',
  derail: 'wreck',
  sink: 'wreck',
  'shoot-down': 'wreck',
  collapse: 'ruin',
  destroy: 'ruin',
  damage: 'ruin',
};

/**
 * Whether two events are one effect: one class or sort, a wider word, or none in particular ("the accident"). Of two words for stopping
 * or going that are told of two things ("the school closed", "the concert was called off") each has its own cause.
 */
function areOneEffect(x: Draft, y: Draft, scene: Scene): boolean {
  const [p, q] = [x.claim.proposition.event, y.claim.proposition.event];
  if (atLarge.has(p) || atLarge.has(q) || broader(p, q) || sortOf(x, scene) === sortOf(y, scene)) return true;
  if (isOfTheMishap(x, scene) && isOfTheMishap(y, scene)) return true;
  if (isUndoing(p) && isUndoing(q) && befallOne(x, y, scene.index)) return true;
  // "Put the collapse down to", "brought the bridge down": a fall told barely is of what the other names.
  const bare = befallen(x).length === 0 || befallen(y).length === 0;
  if (bare && ((isFall(p) && isFall(q)) || (isUndoing(p) && isUndoing(q) && areStops(x, y, scene)))) return true;
  if (
    alike[p] === undefined ||
    alike[p] !== alike[q] ||
    (shutting.has(p) && failing.has(q)) ||
    (shutting.has(q) && failing.has(p))
  )
    return false;
  const [mine, yours] = [befallen(x), befallen(y)];
  return mine.length === 0 || yours.length === 0 || toldTogether(x, y) || befallOne(x, y, scene.index);
}

/** "Caused its failure", "sank the bank"; "stopped the lift", "knocked it out": words for one thing's end, whatever it was. */
function isUndoing(event: EventClass): boolean {
  return alike[event] === 'stop' || event === 'fail' || isOutcome(event) || traitsOf(event).family === 'damage';
}

/** Asked about as something that stopped, whatever word each has for it. */
function areStops(x: Draft, y: Draft, scene: Scene): boolean {
  return [x, y].every(({ claim }) => effectTopic(claim, scene) === 'stop');
}

/** Something down, broken or stopped, by whatever blow. */
function isFall(event: EventClass): boolean {
  return (
    sorts[event] === 'wreck' || sorts[event] === 'ruin' || failing.has(event) || event === 'fail' || event === 'end'
  );
}

/** «الإصابات ناتجة عن وجبات فاسدة»: those whom an illness is said to have hurt fell ill. */
function sortOf({ claim, value }: Draft, { index }: Scene): string {
  const { event } = claim.proposition;
  const ill = event === 'wound' && value.kind === 'thing' && isA(value.id, 'thing:illness', index);
  return ill ? 'illness' : (sorts[event] ?? event);
}

/** What somebody does to a site or to what is planned, and what befalls a service. */
const shutting: ReadonlySet<EventClass> = new Set<EventClass>(['close', 'cancel', 'postpone']);
const failing: ReadonlySet<EventClass> = new Set<EventClass>(['outage', 'malfunction']);

/**
 * Whether two events can come of one blow: a deed told without what it brought about and whatever it may have; of two effects
 * both what befell somebody's body, or both of one thing by what the incident is. What people died of is not what set the house on fire.
 */
function areOfOneBlow(x: Draft, y: Draft, scene: Scene): boolean {
  const [p, q] = [x.claim.proposition.event, y.claim.proposition.event];
  if (!comesOfOneBlow(p) || !comesOfOneBlow(q)) return false;
  if (isAccount(x) || isAccount(y)) return true;
  if (isBodily(p) !== isBodily(q)) return false;
  if (befallOne(x, y, scene.index)) return true;
  const told = scene.foremost.slice(0, telling);
  return [p, q].every((event) => told.includes(event)) && !(befallen(x).length > 0 && befallen(y).length > 0);
}

/** Events of an incident, most told first, among which what came of it is told. */
const telling = 6;

/** A deed told as such, or as what harm or damage came of ("was killed in an air strike"). */
function isAccount({ claim: { proposition }, value }: Draft): boolean {
  if (!proposition.arguments.some(({ role }) => role === 'cause')) return true;
  return value.kind === 'happening' && traitsOf(value.event).family === 'assault';
}

function isBodily(event: EventClass): boolean {
  return bodily.has(traitsOf(event).family);
}

const bodily: ReadonlySet<Family> = new Set<Family>(['harm', 'health']);

/**
 * Whether two causes are put down to one outcome: the events are one class, a wider word for it, or a happening and what came
 * of it; and what they befell can be the same where both say it. That he died of an illness leaves open what brought a fire about.
 */
export function ofOneOutcome(a: Stance, b: Stance, scene: Scene): boolean {
  return outcomesMeet(a, b, scene, (x, y) => areOneEffect(x, y, scene) || areOfOneBlow(x, y, scene));
}

/** Whether two causes are put down to one effect, told as such. */
export function ofOneEffect(a: Stance, b: Stance, scene: Scene): boolean {
  return outcomesMeet(a, b, scene, (x, y) => areOneEffect(x, y, scene));
}

function outcomesMeet(a: Stance, b: Stance, scene: Scene, test: (x: Draft, y: Draft) => boolean): boolean {
  // One of several that are told of elsewhere on its side is told of them where it stands bare.
  if (a.some((x) => isOfTheBody(x)) && b.some((y) => isOfMany(y)) && b.every((y) => isOfMany(y) || isBare(y)))
    return false;
  if (b.some((y) => isOfTheBody(y)) && a.some((x) => isOfMany(x)) && a.every((x) => isOfMany(x) || isBare(x)))
    return false;
  return a.some((x) =>
    b.some((y) => {
      const [p, q] = [x.claim.proposition.event, y.claim.proposition.event];
      if (!test(x, y) || countsApart(x, y) || killsOthers(x, y) || killsOthers(y, x)) return false;
      if (isMotive(x, scene) || isMotive(y, scene)) return false;
      if ((isAilment(x, scene) && !isOfIllness(y, scene)) || (isAilment(y, scene) && !isOfIllness(x, scene)))
        return false;
      const [bodily, other] = [isOfTheBody(x), isOfTheBody(y)];
      if (bodily !== other && atLarge.has(bodily ? q : p)) return false;
      // The part that failed is not what was wrecked, but the wreck is of both.
      if (areAccounts(x, y, scene)) return true;
      const [mine, yours] = [befallen(x), befallen(y)];
      const meet = befallOne(x, y, scene.index);
      if (!isOfIncident(x, scene) || !isOfIncident(y, scene))
        return (p === q && (meet || given(x, y))) || (alike[p] !== undefined && toldTogether(x, y));
      // A game, a rise, an agreement: many of them are told of, and only one thing known by name or by what befell it is one.
      if (!isOneByItself(p, scene) || !isOneByItself(q, scene)) return meet || given(x, y);
      return meet || mine.length === 0 || yours.length === 0;
    }),
  );
}

/** Effects that an incident has one of, so that whoever leaves out what it befell tells of the same; of games and votes it has many. */
function isOneByItself(event: EventClass, scene: Scene): boolean {
  if (atLarge.has(event) || comesOfOneBlow(event) || accounts.has(event) || isOutcome(event)) return true;
  return traitsOf(event).family !== 'vote' && scene.foremost.slice(0, telling).includes(event);
}

/** In one sentence of a report, or in two that follow one another. */
function toldTogether({ claim: a }: Draft, { claim: b }: Draft): boolean {
  return a.report === b.report && a.evidence.part === b.evidence.part && Math.abs(a.sentence - b.sentence) <= 1;
}

/** Each called the cause in so many words. */
function given(...answers: readonly Draft[]): boolean {
  return answers.every(({ claim }) => claim.commitment.focus === 'cause');
}

/**
 * Whether what is said to have been brought about, and what is denied to have been, can be one outcome: one class, the harm of one
 * blow, or words that leave it open. That a fire killed a woman leaves room for no fire having cut the power.
 */
export function ofOneKindOfOutcome(a: Stance, b: Stance, scene: Scene): boolean {
  const named = ({ claim }: Draft) => claim.proposition.arguments.some(({ role }) => role === 'cause');
  if (!a.some(named) || !b.some(named)) return true;
  return a.some((x) =>
    b.some((y) => {
      const [p, q] = [x.claim.proposition.event, y.claim.proposition.event];
      // "His injuries were not caused by gunfire", of one of those who came running.
      if ((atLarge.has(p) && isOfSomebody(y)) || (atLarge.has(q) && isOfSomebody(x))) return false;
      if (p === q || broader(p, q) || atLarge.has(p) || atLarge.has(q))
        return isOfIncident(x, scene) && isOfIncident(y, scene);
      if (traitsOf(p).family !== 'harm' || traitsOf(q).family !== 'harm') return false;
      return (
        sorts[p] === sorts[q] || befallen(x).length === 0 || befallen(y).length === 0 || befallOne(x, y, scene.index)
      );
    }),
  );
}

/** Harm to one who is known, and not to whoever was there. */
function isOfSomebody(answer: Draft): boolean {
  if (!isBodily(answer.claim.proposition.event)) return false;
  return befallen(answer).some((value) => value.kind === 'actor' || (value.kind === 'thing' && value.definite));
}

/** Somebody's death put down to his body: it says nothing of what else happened. */
function isOfTheBody({ claim, value }: Draft): boolean {
  const illness = value.kind === 'happening' && natureOf(value.event) === 'bodily';
  return illness && traitsOf(claim.proposition.event).family === 'harm';
}

/** Whether a claim tells of what the incident is, or of what came of it, and not of what something else led to. */
function isOfIncident({ claim }: Draft, scene: Scene): boolean {
  const { event, arguments: roles } = claim.proposition;
  const { family } = traitsOf(event);
  // What an attack was brought about by is its motive.
  if (family === 'assault' && event !== 'explode' && roles.some(({ role }) => role === 'cause')) return false;
  if (atLarge.has(event) || comesOfOneBlow(event) || accounts.has(event)) return true;
  if (scene.foremost.slice(0, leading).includes(event) || scene.happenings.of(claim).explicit) return true;
  return effectTopic(claim, scene) === mainEffect(scene);
}

/** "Cholera has killed twelve", "three children died of hunger": what befell so many is not what befell others. */
function countsApart({ claim: a }: Draft, { claim: b }: Draft): boolean {
  const [mine, yours] = [a, b].map(({ proposition }) =>
    proposition.arguments.flatMap(({ value }) => (value.kind === 'quantity' && value.effect !== null ? [value] : [])),
  ) as [QuantityValue[], QuantityValue[]];
  if (mine.length === 0 || yours.length === 0) return false;
  return !mine.some((x) => yours.some((y) => x.low <= (y.high ?? x.low) && y.low <= (x.high ?? y.low)));
}

/** "He died of heart failure", "he had six rivals murdered": what several met is not what one died of. */
function killsOthers(x: Draft, { claim: { proposition } }: Draft): boolean {
  if (!isOfTheBody(x) || x.claim.proposition.arguments.some(({ role }) => role === 'quantity')) return false;
  return proposition.arguments.some(
    ({ role, value }) => role === 'quantity' && value.kind === 'quantity' && value.measure === null && value.low > 1,
  );
}

function isOfMany({ claim: { proposition } }: Draft): boolean {
  return proposition.arguments.some(
    ({ role, value }) => role === 'quantity' && value.kind === 'quantity' && value.measure === null && value.low > 1,
  );
}

function isBare({ claim: { proposition } }: Draft): boolean {
  return !proposition.arguments.some(({ role }) => role === 'patient' || role === 'target' || role === 'quantity');
}

/** "He had him killed because he broke the rules": why somebody harms another is no rival of what harmed him. */
function isMotive({ claim: { proposition }, value }: Draft, { index }: Scene): boolean {
  const { event, arguments: roles } = proposition;
  if (traitsOf(event).family !== 'harm' || !roles.some(({ role }) => role === 'agent')) return false;
  if (!roles.some((argument) => argument.role === 'cause' && argument.value === value)) return false;
  const realm = realmOf(value, index);
  return realm !== null && ofWills.has(realm);
}

/** Realms of what moves somebody to a deed. */
const ofWills: ReadonlySet<Realm> = new Set<Realm>([
  'handling',
  'dispute',
  'policy',
  'crime',
  'business',
  'pay',
  'private',
  'talk',
]);

/** "Suffers from dementia", «يعاني من السكري»: what somebody has, and not what befell him. */
function isAilment({ claim: { proposition, commitment }, value }: Draft, { index }: Scene): boolean {
  if (proposition.event !== 'harm' || commitment.focus === 'cause') return false;
  return (
    isA(value.kind === 'thing' ? value.id : null, 'thing:illness', index) ||
    (value.kind === 'happening' && value.event === 'illness')
  );
}

/** Told of somebody's falling ill. */
function isOfIllness(answer: Draft, scene: Scene): boolean {
  const { event } = answer.claim.proposition;
  return traitsOf(event).family === 'health' || event === 'poison' || isAilment(answer, scene);
}

/** Events that befall what is planned. */
const calledOff: ReadonlySet<EventClass> = new Set<EventClass>(['cancel', 'postpone']);

function befallen({ claim: { proposition } }: Draft): Value[] {
  const roles: readonly Role[] = alike[proposition.event] === 'go' ? ['patient', 'agent'] : ['patient', 'target'];
  return proposition.arguments.flatMap(({ role, value }) =>
    roles.includes(role) && (value.kind !== 'happening' || calledOff.has(proposition.event)) ? [value] : [],
  );
}

function befallOne(x: Draft, y: Draft, index: ConceptIndex): boolean {
  const others = befallen(y);
  return befallen(x).some((one) => others.some((other) => canBeOne(one, other, index)));
}

function canBeOne(one: Value, other: Value, index: ConceptIndex): boolean {
  const { relation, reason } = compareValues(one, other, index);
  if (relation !== 'incomparable') return true;
  return reason === 'value.kinds' && one.kind !== 'happening' && other.kind !== 'happening';
}
