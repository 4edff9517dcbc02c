import type { Claim, EventClass, Value } from '../../model';
import { type ConceptIndex, isA } from '../concepts';
import { carries } from './carried';

/**
 * Whether a claim denies that those aboard let anybody know that they were in trouble, and another tells that they did, whichever of
 * them calls and in whatever words: "no distress call was received", "made no contact"; "asked to turn back", "reported a fault".
 */
export function deniesDistress(denial: Claim, assertion: Claim, index: ConceptIndex): boolean {
  if (denial.commitment.polarity !== 'denied' || assertion.commitment.polarity === 'denied') return false;
  if (!callsForHelp(denial, index) && !speaksAtAll(denial, index)) return false;
  return callsForHelp(assertion, index) && (isFromAboard(denial, index) || isFromAboard(assertion, index));
}

/** "Sent an SOS", "got no distress signal", "asked to return to port", "reported engine trouble to the tower". */
function callsForHelp(claim: Claim, index: ConceptIndex): boolean {
  const { event, predicate, arguments: roles } = claim.proposition;
  const has = (test: (value: Value) => boolean) => roles.some(({ role, value }) => role !== 'agent' && test(value));
  if (hasCallerBesides(claim, index)) return false;
  if (event === 'exist' || event === 'happen' || event === 'transport' || event === 'act' || carries(claim)) {
    if (has((value) => isCall(value, index))) return true;
    // "Sent a distress call" is one word; whom else a captain phoned has a name.
    if (event === 'act' && predicate === 'phone') return has(isHelp) || (tellsCaller(claim, index) && !has(isParty));
  }
  if (event === 'demand')
    return tellsCaller(claim, index) && has((value) => isHelp(value) || isCall(value, index) || isWayBack(value));
  if (event === 'inform') return has((value) => isTrouble(value, index)) && tellsCaller(claim, index);
  return (
    event === 'malfunction' &&
    isCaller(claim.attribution.chain.at(-1)?.id ?? null, index) &&
    claim.attribution.chain.length > 2
  );
}

/** "The pilot made no contact": of anything. */
function speaksAtAll({ proposition }: Claim, index: ConceptIndex): boolean {
  const { event, predicate, arguments: roles } = proposition;
  if (!roles.some(({ value }) => isAboard(value, index))) return false;
  if (event === 'act' && predicate === 'phone') return true;
  return roles.some(
    ({ role, value }) =>
      role === 'patient' &&
      value.kind === 'thing' &&
      (isA(value.id, 'thing:information/contact', index) || isTrouble(value, index)),
  );
}

function isParty({ kind }: Value): boolean {
  return kind !== 'moment' && kind !== 'place';
}

const helping: ReadonlySet<EventClass> = new Set<EventClass>(['aid', 'support', 'rescue']);

function isHelp(value: Value): boolean {
  return value.kind === 'happening' && helping.has(value.event);
}

const back: ReadonlySet<EventClass> = new Set<EventClass>(['return', 'arrive', 'fall']);

/** To turn back, or to land, which Arabic says by a word for coming down. */
function isWayBack(value: Value): boolean {
  return value.kind === 'happening' && back.has(value.event);
}

function isTrouble(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'happening') return value.event === 'malfunction';
  return value.kind === 'thing' && isA(value.id, 'thing:matter-problem', index);
}

function isCall(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'thing' && isA(value.id, 'thing:information/warning/distress-call', index);
}

function tellsCaller({ proposition }: Claim, index: ConceptIndex): boolean {
  return proposition.arguments.some(({ role, value }) => role === 'agent' && isAboard(value, index));
}

/** Passengers who ring their families: somebody who is known to be neither the crew nor whoever is called. */
function hasCallerBesides({ proposition }: Claim, index: ConceptIndex): boolean {
  return proposition.arguments.some(
    ({ role, value }) =>
      role === 'agent' &&
      !isAboard(value, index) &&
      (value.kind === 'thing' || (value.kind === 'actor' && isA(value.thing, 'thing:person', index))),
  );
}

function isFromAboard({ proposition }: Claim, index: ConceptIndex): boolean {
  return proposition.arguments.some(({ value }) => isAboard(value, index) || isCall(value, index));
}

const crew: readonly string[] = ['actor:role/pilot', 'actor:role/sailor', 'actor:role/major'];

function isCaller(id: string | null, index: ConceptIndex): boolean {
  return id !== null && crew.some((role) => isA(id, role, index));
}

/** A vessel, an aircraft, or those who steer it. */
function isAboard(value: Value, index: ConceptIndex): boolean {
  if (value.kind !== 'actor' && value.kind !== 'thing') return false;
  const thing = value.kind === 'actor' ? value.thing : value.id;
  const sorts = ['thing:vehicle/ship', 'thing:vehicle/aircraft', 'thing:vehicle/boat', 'thing:person/worker/crew'];
  return sorts.some((sort) => isA(thing, sort, index)) || (value.kind === 'actor' && isCaller(value.id, index));
}
