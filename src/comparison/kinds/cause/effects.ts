import {
  type Claim,
  type EventClass,
  type Family,
  type QuantityValue,
  type Role,
  traitsOf,
  type Value,
} from '../../../model';
import { circleOf, tellsOfIncident } from '../../alignment/event-group';
import type { ConceptIndex } from '../../concepts';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import { askedOfScene } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { broader, natureOf } from '../../values/happening';
import { accounts } from './deed-as-cause';

/** Words for what happened that leave open what it was, and acts that are told as what led to it. */
const atLarge: ReadonlySet<EventClass> = new Set<EventClass>(['happen', 'disaster', 'accident', 'cause', 'act']);

/** Damage comes of one blow whatever word it goes by; so do the harm of it, the illness, and the happening itself. */
const ofOneBlow: ReadonlySet<Family> = new Set<Family>(['assault', 'accident', 'damage', 'harm', 'nature', 'health']);

/** Words for one effect that belong to circles of their own: that something stopped, that somebody went. */
const alike: Readonly<Partial<Record<EventClass, string>>> = {
  end: 'stop',
  close: 'stop',
  outage: 'stop',
  postpone: 'stop',
  cancel: 'stop',
  malfunction: 'stop',
  leave: 'go',
  withdraw: 'go',
  resign: 'go',
  dismiss: 'go',
  disappear: 'go',
  flee: 'go',
};

/** Whether an event is something stopping, going, breaking down or falling in, which nobody tells without asking what it came of. */
export function isOutcome(event: EventClass): boolean {
  return alike[event] !== undefined || traitsOf(event).family === 'accident' || event === 'collapse';
}

/** Whether an event is of what one blow does. */
export function comesOfOneBlow(event: EventClass): boolean {
  return ofOneBlow.has(traitsOf(event).family);
}

/** What a claim's cause brought about, by which causes meet in one question. */
export function effectTopic(claim: Claim, scene: Scene): string {
  const { event } = claim.proposition;
  if (traitsOf(event).family === 'health') return scene.happenings.main;
  return atLarge.has(event) && event !== 'act' ? mainEffect(scene) : (alike[event] ?? scene.happenings.of(claim).id);
}

/** Events of an incident, most told first, that say what it is. */
const leading = 3;

/** Events of an incident that are told of whatever it is. */
const plain: ReadonlySet<string> = new Set<EventClass>(['act', 'be', 'measure', 'exist', 'use', 'investigate']);

/** The effect of which claims are that name none. */
export const mainEffect = askedOfScene((scene) => mainOf(scene));

/** What "the accident", "what happened" or "the chaos" stands for: the effect that causes are given for, else what is told most. */
const mainOf = oncePerScene((scene): string => {
  const given = new Set<string>();
  for (const { proposition } of scene.claims)
    if (proposition.arguments.some(({ role }) => role === 'cause')) given.add(proposition.event);
  const told = scene.incident.events.filter((event) => !plain.has(event) && !atLarge.has(event as EventClass));
  const first = told.slice(0, leading) as EventClass[];
  const main = first.find((event) => given.has(event)) ?? first.find(tellsOfIncident) ?? first[0];
  return main === undefined || tellsOfIncident(main) ? scene.happenings.main : (alike[main] ?? circleOf(main));
});

/** Whether two events are one effect: one class, a wider word, none in particular ("the accident"), or one told alike. */
function areOneEffect(p: EventClass, q: EventClass): boolean {
  if (p === q || atLarge.has(p) || atLarge.has(q) || broader(p, q)) return true;
  if (alike[p] !== undefined && alike[p] === alike[q]) return true;
  return bodily.has(traitsOf(p).family) && bodily.has(traitsOf(q).family);
}

const bodily: ReadonlySet<Family> = new Set<Family>(['harm', 'health']);

/** Whether two events can come of one blow. */
function areOfOneBlow(p: EventClass, q: EventClass): boolean {
  return comesOfOneBlow(p) && comesOfOneBlow(q);
}

/**
 * Whether two causes are put down to one outcome: the events are one class, a wider word for it, or a happening and what came
 * of it; and what they befell can be the same where both say it. That he died of an illness leaves open what brought a fire about.
 */
export function ofOneOutcome(a: Stance, b: Stance, scene: Scene): boolean {
  return outcomesMeet(a, b, scene, (p, q) => areOneEffect(p, q) || areOfOneBlow(p, q));
}

/** Whether two causes are put down to one effect, told as such. */
export function ofOneEffect(a: Stance, b: Stance, scene: Scene): boolean {
  return outcomesMeet(a, b, scene, areOneEffect);
}

function outcomesMeet(a: Stance, b: Stance, scene: Scene, test: typeof areOneEffect): boolean {
  return a.some((x) =>
    b.some((y) => {
      const [p, q] = [x.claim.proposition.event, y.claim.proposition.event];
      if (!test(p, q) || countsApart(x, y) || killsOthers(x, y) || killsOthers(y, x)) return false;
      const [bodily, other] = [isOfTheBody(x), isOfTheBody(y)];
      if (bodily !== other && atLarge.has(bodily ? q : p)) return false;
      const [mine, yours] = [befallen(x), befallen(y)];
      const meet = mine.some((one) => yours.some((those) => canBeOne(one, those, scene.index)));
      if (!isOfIncident(x, scene) || !isOfIncident(y, scene))
        return (p === q && (meet || given(x, y))) || (alike[p] !== undefined && toldTogether(x, y));
      return meet || mine.length === 0 || yours.length === 0;
    }),
  );
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
      if (p === q || broader(p, q) || atLarge.has(p) || atLarge.has(q))
        return isOfIncident(x, scene) && isOfIncident(y, scene);
      return traitsOf(p).family === 'harm' && traitsOf(q).family === 'harm';
    }),
  );
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

function befallen({ claim: { proposition } }: Draft): Value[] {
  const roles: readonly Role[] = alike[proposition.event] === 'go' ? ['patient', 'agent'] : ['patient', 'target'];
  return proposition.arguments.flatMap(({ role, value }) =>
    roles.includes(role) && value.kind !== 'happening' ? [value] : [],
  );
}

function canBeOne(one: Value, other: Value, index: ConceptIndex): boolean {
  const { relation, reason } = compareValues(one, other, index);
  return relation !== 'incomparable' || reason === 'value.kinds';
}
