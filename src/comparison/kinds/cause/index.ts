import type { Claim, Role, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { type ConceptIndex, isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Kind } from '../../kind';
import { askedOfScene } from '../../looks';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';
import { type Nature, natureOf, rival } from '../../values/happening';
import { absentIn } from './absence';
import { compareCauses } from './compare-causes';
import { deedAsCause, isOfMishapAccount } from './deed-as-cause';
import { comesOfOneBlow, effectTopic, mainEffect } from './effects';
import { natureOfValue } from './nature-of-value';
import { ofOneOutcome } from './one-outcome';
import { isVague, shareWords } from './rival-words';

/** What brought it about? */
export const cause: Kind = {
  kind: 'cause',
  values: ['happening', 'thing', 'actor'],
  camps: true,
  wording: { en: 'What caused it: {{about}}?', ar: 'ما السبب: {{about}}؟' },
  answers(claim, scene) {
    const topic = effectTopic(claim, scene);
    const given = claim.proposition.arguments.flatMap(({ role, value, evidence }) =>
      (role === 'cause' || isBlow(role, value, claim) || isInstrument(role, value, claim, scene.index)) &&
      causes(value) &&
      mayBring(value, claim, scene)
        ? [draft(claim, value, evidenceFor(claim, evidence), topic)]
        : [],
    );
    // "The blast hit its command post": neither cause nor account of the blast.
    const itself = claim.proposition.arguments.some(({ role, value }) => role === 'cause' && isIncident(value, scene));
    const deed = given.length === 0 && !itself ? deedAsCause(claim, scene) : null;
    if (deed === null) return given;
    // Falling asleep, eating or breathing something in are of the incident, whatever they are told of; and what was not there.
    const whole = claim.proposition.event === 'act' || absentIn(claim).length > 0;
    const of = isOfMishapAccount(claim, scene)
      ? mainEffect(scene)
      : whole
        ? scene.happenings.main
        : scene.happenings.of(claim).id;
    return [draft(claim, deed, evidenceFor(claim, claim.evidence), of)];
  },
  compare: compareCauses,
  countered: {
    explains: true,
    /** What a report sets against another cause is offered in its place. */
    plainness(a, b, tie, scene) {
      if (a.denies || b.denies || !ofOneOutcome([a], [b], scene) || shareWords(a, b)) return 0;
      // "Points to a failure": what of is left open, and may be what the other says.
      if ([a, b].some(({ value }) => isVague(value, scene.index))) return 0;
      const { relation } = compareValues(a.value, b.value, scene.index);
      return relation === 'equivalent' || relation === 'refines' ? 0 : 6 + tie;
    },
  },
  joins: {
    kind: 'agent',
    topic: (own) => own,
    // "US aircraft struck it", "Iraqi forces burned it", "its rockets blew up": where no two causes are at odds, a cause
    // that leaves no room for an actor is one more answer to who did it.
    select(own, other, scene) {
      const acted = new Set(other.map(({ claim }) => claim));
      const rest = own.filter(({ claim }) => !acted.has(claim));
      const natures = [
        ...new Set(own.filter(({ open }) => !open).map(({ value }) => natureOfValue(value, scene.index))),
      ];
      const atOdds =
        rest.some(({ denies }) => denies) || natures.some((one) => natures.some((other) => rival(one, other)));
      return atOdds ? [] : rest.filter((answer) => unacted(answer, scene));
    },
  },
};

/** "Was destroyed in an air strike", «دُمرت في غارة», "an air strike destroyed it": the blow that broke it. */
function isBlow(role: Role, value: Value, { proposition: { event } }: Claim): boolean {
  if ((role !== 'means' && role !== 'topic' && role !== 'cause') || value.kind !== 'happening') return false;
  return traitsOf(event).family === 'damage' && traitsOf(value.event).family === 'assault';
}

/** "Poison killed the animals", "a gas cylinder set the market ablaze": what nobody used did it by itself. Of arms one asks who used them. */
function isInstrument(role: Role, value: Value, { proposition }: Claim, index: ConceptIndex): boolean {
  if (role !== 'means' || value.kind !== 'thing' || !comesOfOneBlow(proposition.event)) return false;
  const roles = proposition.arguments.map((one) => one.role);
  if (!roles.includes('patient') || roles.includes('agent') || roles.includes('cause')) return false;
  return !used.some((root) => isA(value.id, root, index)) || isA(value.id, 'thing:weapon/chemical', index);
}

/** Things that somebody uses on others, or moves about in. */
const used: readonly string[] = ['weapon', 'vehicle', 'person', 'group'].map((name) => `thing:${name}`);

function causes(value: Value): boolean {
  return value.kind === 'happening' || value.kind === 'thing' || value.kind === 'actor';
}

/** Causes of what did not happen are none, and the flood or the outage that the incident is does not bring itself about. */
function mayBring(value: Value, claim: Claim, scene: Scene): boolean {
  const { index } = scene;
  const { commitment, proposition } = claim;
  if (commitment.polarity === 'denied' && commitment.focus !== 'cause') return false;
  if (!isAsked(claim)) return false;
  // "Pointed to a photograph": what tells of something did not bring it about.
  if (value.kind === 'thing') return !isA(value.id, 'thing:information', index);
  if (value.kind !== 'happening') return true;
  const { family } = traitsOf(value.event);
  // Charges and sentences come after the killing.
  if (family === 'law' && comesOfOneBlow(proposition.event)) return false;
  if (isIncident(value, scene)) return false;
  return mostTold(scene) !== value.event || (natureOf(value.event) !== 'natural' && family !== 'technology');
}

/** The explosion as such is what one asks about; a gas explosion says what blew up. */
function isIncident(value: Value, scene: Scene): boolean {
  if (value.kind !== 'happening' || natureOf(value.event) !== 'neutral' || value.concepts.length > 0) return false;
  return whatItIs(scene) === value.event;
}

/** What is told of most. */
const mostTold = askedOfScene(({ foremost }) => foremost[0] ?? '');
/** The same but for what is a deed or a state of whatever kind. */
const whatItIs = askedOfScene(({ foremost }) => foremost.find((event) => event !== 'act' && event !== 'be') ?? '');

/** Whether one asks what brought about such an event: not of what is used, nor of any act unless it is put down to something. */
function isAsked({ proposition: { event, arguments: roles }, commitment }: Claim): boolean {
  if (event === 'act' || event === 'build') return commitment.focus === 'cause';
  if (event === 'use') return false;
  // "Is recovering from gunshots".
  if (event === 'recover') return false;
  // "Emissions contribute to warming": of the warming, whatever the incident is.
  return event !== 'cause' || !roles.some(({ role, value }) => role === 'patient' && value.kind === 'thing');
}

/** Natures of what nobody meant. */
const unwilled: readonly Nature[] = ['accidental', 'technical', 'fault', 'natural'];

/**
 * A cause in which nobody acts: an accident, a fault; or the blast of something named that a named thing's destruction is put
 * down to. A blaze or a blast as such is what happened, and says nothing of who was behind it.
 */
function unacted({ claim, value }: Draft, scene: Scene): boolean {
  if (value.kind !== 'happening' || value.concepts.some((id) => id.startsWith('actor:'))) return false;
  // Where a quake or a storm did it, nobody asks who was behind it; that it was no storm but a bomb is a matter of the cause.
  if (natureOf(value.event) === 'natural') return false;
  if (unwilled.includes(natureOf(value.event))) return true;
  // "Destroyed in an air strike": somebody's, whoever it was.
  if (claim.proposition.arguments.some(({ role, value: own }) => own === value && isBlow(role, own, claim)))
    return scene.happenings.of(claim).explicit;
  const named = value.concepts.length > 0 || claim.proposition.arguments.some(({ role }) => role === 'means');
  if (value.event !== 'explode' || !named) return false;
  return traitsOf(claim.proposition.event).family === 'damage' && scene.happenings.of(claim).explicit;
}
