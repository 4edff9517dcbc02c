import type { ActConcept, Claim, EventClass, Role, StateScale, Value } from '../../model';
import { traitsOf } from '../../model';
import { type ConceptIndex, isA } from '../concepts';

/** What a claim leaves something in by how a matter ended, and what that is. */
export interface End {
  readonly scale: StateScale;
  readonly sign: 1 | -1;
  readonly bearer: Value;
}

/** One way in which a matter ends: an event of a class, told of something of a sort. */
interface Way {
  readonly scale: StateScale;
  readonly sign: 1 | -1;
  readonly events: readonly EventClass[];
  /** Acts that tell of it as well. */
  readonly acts?: readonly ActConcept[];
  /** Roles that what bears the state may stand in, likeliest first. */
  readonly roles: readonly Role[];
  bears(value: Value, index: ConceptIndex, claim: Claim): boolean;
  /** A plan that stands says so of what is still to come. */
  readonly ahead?: true;
  /** Who denies it says so of the other end. */
  readonly denied?: true;
}

const objects: readonly Role[] = ['patient', 'target', 'topic'];
const movers: readonly Role[] = ['patient', 'agent'];
const working: readonly Role[] = ['patient', 'cause', 'means'];
/** "A fault in the lift", "trouble with the brakes". */
const failing: readonly Role[] = ['patient', 'cause', 'place', 'topic'];

/**
 * Ends that exclude each other of one thing: a vessel that docked did not sink, a bill that was passed was not voted down, a
 * missile that was brought down hit nothing, a session that goes ahead was not put off, a fire that was put out burns no more, a
 * site that kept working was not down.
 */
const ways: readonly Way[] = [
  { scale: 'voyage', sign: 1, events: ['arrive'], roles: movers, bears: isVessel },
  { scale: 'voyage', sign: -1, events: ['sink', 'crash'], roles: movers, bears: isVessel },
  { scale: 'adoption', sign: 1, events: ['approve', 'agree'], roles: objects, bears: isLaw },
  { scale: 'adoption', sign: -1, events: ['reject', 'refuse'], roles: objects, bears: isLaw },
  { scale: 'success', sign: -1, events: ['fail'], roles: ['patient', 'cause', 'agent'], bears: isTalks },
  { scale: 'success', sign: 1, events: ['succeed'], roles: ['patient', 'cause', 'agent'], bears: isTalks },
  { scale: 'reach', sign: -1, events: ['intercept', 'shoot-down', 'destroy'], roles: ['patient'], bears: isWholeSalvo },
  { scale: 'reach', sign: 1, events: ['strike', 'explode'], roles: ['means', 'agent'], bears: isFlying },
  { scale: 'schedule', sign: -1, events: ['cancel', 'postpone'], roles: ['patient'], bears: isPlanned },
  {
    scale: 'schedule',
    sign: 1,
    events: ['begin', 'resume', 'continue'],
    roles: ['patient', 'cause'],
    bears: isPlanned,
    ahead: true,
  },
  { scale: 'calm', sign: -1, events: ['continue', 'resume'], roles: ['patient', 'cause'], bears: isFighting },
  { scale: 'calm', sign: 1, events: ['end'], roles: ['patient', 'cause'], bears: isFighting },
  { scale: 'calm', sign: 1, events: ['begin'], roles: ['patient', 'cause'], bears: isTruce },
  { scale: 'calm', sign: 1, events: ['stay', 'continue'], roles: ['patient', 'cause'], bears: isTruce },
  { scale: 'calm', sign: -1, events: ['fail', 'collapse'], roles: ['patient', 'cause'], bears: isTruce },
  { scale: 'burning', sign: 1, events: ['end', 'repair'], roles: ['patient'], bears: isFire },
  { scale: 'operation', sign: 1, events: [], acts: ['work'], roles: working, bears: isWorks, denied: true },
  { scale: 'operation', sign: -1, events: ['outage', 'malfunction'], roles: failing, bears: isWorks, denied: true },
];

/** The end that a claim tells of; null where it tells of none, or not of what. */
export function endOf(claim: Claim, index: ConceptIndex): End | null {
  const { event, predicate } = claim.proposition;
  const { polarity, certainty, focus, stage } = claim.commitment;
  if (focus !== 'event') return null;
  const denied = polarity === 'denied';
  if (!denied && stage === 'accomplished' && comesToTerms(claim)) return { scale: 'success', sign: 1, bearer: talks };
  for (const way of byEvent.get(event === 'act' ? `act:${predicate}` : event) ?? []) {
    if (denied && way.denied !== true) continue;
    // That a session will be put off is told as it is when it has been.
    const late = stage === 'threatened' && way.ahead !== true && !(way.scale === 'schedule' && certainty === 'certain');
    if (stage === 'attempted' || late || (way.ahead === true && stage !== 'threatened')) continue;
    for (const role of way.roles)
      for (const { role: own, value } of claim.proposition.arguments)
        if (own === role && way.bears(value, index, claim)) return { scale: way.scale, sign: way.sign, bearer: value };
  }
  return null;
}

const byEvent = new Map<string, Way[]>();
for (const way of ways)
  for (const event of [...way.events, ...(way.acts ?? []).map((act) => `act:${act}`)]) {
    const known = byEvent.get(event);
    if (known === undefined) byEvent.set(event, [way]);
    else known.push(way);
  }

function classOf(value: Value): string | null {
  if (value.kind === 'thing') return value.id;
  return value.kind === 'actor' || value.kind === 'place' ? value.thing : null;
}

/** A site, a line, a machine that is known: what works or does not. */
function isWorks(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'place') return value.id === null && value.thing !== null;
  return value.kind === 'thing' && value.definite && !isA(value.id, 'thing:person', index);
}

/** Ships and spacecraft: aircraft that land may still come to grief. */
function isVessel(value: Value, index: ConceptIndex): boolean {
  const id = classOf(value);
  return isA(id, 'thing:vehicle/ship', index) || isA(id, 'thing:vehicle/spacecraft', index);
}

function isLaw(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'thing' && laws.some((root) => isA(value.id, root, index));
}

const laws: readonly string[] = ['thing:political/law', 'thing:political/amendment', 'thing:money/budget'];

const talks: Value = { kind: 'happening', event: 'negotiate', name: '', concepts: [] };
const ending: ReadonlySet<EventClass> = new Set<EventClass>(['end', 'cause', 'meet', 'negotiate']);

/** "The two sides reached an agreement", "talks ended in a deal": not the deal that talks are about. */
function comesToTerms({ proposition: { event, arguments: roles } }: Claim): boolean {
  if (event === 'agree')
    return (
      roles.some(({ role, value }) => role === 'agent' && value.kind === 'actor') &&
      roles.every(({ role, value }) => role !== 'patient' || (value.kind === 'happening' && value.event === 'agree'))
    );
  if (!ending.has(event)) return false;
  const of = event === 'meet' || event === 'negotiate' || roles.some(({ value }) => isTalks(value));
  return (
    of && roles.some(({ role, value }) => role === 'means' && value.kind === 'happening' && value.event === 'agree')
  );
}

function isTalks(value: Value): boolean {
  return value.kind === 'happening' && (value.event === 'meet' || value.event === 'negotiate');
}

function isFlying(value: Value, index: ConceptIndex): boolean {
  const id = classOf(value);
  return isA(id, 'thing:weapon/projectile', index) || isA(id, 'thing:vehicle/aircraft/drone', index);
}

/** "The drone", "all eight missiles": of some that were brought down others may have come through. */
function isWholeSalvo(value: Value, index: ConceptIndex, { proposition }: Claim): boolean {
  if (value.kind !== 'thing' || !value.definite || !isFlying(value, index)) return false;
  return proposition.arguments.every(({ value: other }) => other.kind !== 'quantity' || other.scope.part === 'total');
}

/** What is set for a day: a session, a vote, a match, a term. */
function isPlanned(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'happening') return planned.has(traitsOf(value.event).family);
  return value.kind === 'thing' && plans.some((root) => isA(value.id, root, index));
}

const planned: ReadonlySet<string> = new Set(['dealing', 'vote', 'law', 'protest', 'movement']);
const plans: readonly string[] = ['work', 'political', 'matter-education', 'matter-sport'].map(
  (name) => `thing:${name}`,
);

function isFighting(value: Value): boolean {
  return value.kind === 'happening' && (value.event === 'clash' || value.event === 'strike' || value.event === 'shoot');
}

function isTruce(value: Value): boolean {
  return value.kind === 'happening' && value.event === 'cease-fire';
}

function isFire(value: Value): boolean {
  return value.kind === 'happening' && (value.event === 'burn' || value.event === 'wildfire');
}
