import {
  type ActConcept,
  type Claim,
  type DeedConcept,
  type EventClass,
  type Family,
  type Role,
  type StateScale,
  traitsOf,
  type Value,
} from '../../model';
import { toldBy } from '../alignment/deeds';
import { type ConceptIndex, isA } from '../concepts';

export type Sign = 1 | -1;

/** A doing that leaves what bears it at one end of a scale, or shows that it is there. */
interface Way {
  readonly scale: StateScale;
  readonly sign: Sign;
  readonly events?: readonly EventClass[];
  readonly acts?: readonly ActConcept[];
  readonly deeds?: readonly DeedConcept[];
  /** Roles that what bears the state may stand in, likeliest first. */
  readonly roles: readonly Role[];
  bears(value: Value, index: ConceptIndex, claim: Claim): boolean;
  /** So only while it goes on ("is still being treated"): that it was done once says nothing of now. */
  readonly continued?: true;
  /** The story has one of it, whatever the words say that it is of: an agreement that was or was not come to. */
  readonly alone?: true;
  /** Who denies it says nothing of where that leaves things: who did not flee need not be held. */
  readonly affirmed?: true;
  /** Told as well without a word for who it is of ("had been freed", «فر إلى الخارج»). */
  readonly bare?: true;
}

const done: readonly Role[] = ['patient', 'cause', 'means', 'agent'];
const matters: readonly Role[] = ['patient', 'cause', 'topic'];
const objects: readonly Role[] = ['patient', 'target', 'place', 'topic'];

/**
 * Ways to tell of a state beside the words for it, the results of events (`EventTraits.result`) and how matters end
 * (`alignment/ends.ts`). Those tell of one question by what bears the state; these are only set against each other in pairs.
 */
const ways: readonly Way[] = [
  { scale: 'condition', sign: 1, events: ['recover'], roles: ['patient'], bears: isLiving },
  {
    scale: 'condition',
    sign: 1,
    events: ['dismiss', 'leave', 'release'],
    roles: ['patient', 'agent'],
    bears: leavesHospital,
    affirmed: true,
  },
  { scale: 'condition', sign: -1, events: ['hospitalise'], roles: ['patient'], bears: isLiving, continued: true },
  { scale: 'condition', sign: -1, events: ['die', 'kill'], roles: ['patient'], bears: isLiving },
  { scale: 'operation', sign: -1, events: ['fail', 'malfunction', 'outage', 'end'], roles: done, bears: isWorks },
  { scale: 'operation', sign: -1, deeds: ['break-down', 'cut-supply', 'switch-off'], roles: done, bears: isWorks },
  { scale: 'operation', sign: 1, acts: ['work'], roles: done, bears: isWorks },
  { scale: 'operation', sign: 1, events: ['continue', 'resume'], roles: done, bears: isWorks },
  {
    scale: 'burning',
    sign: -1,
    events: ['wildfire', 'burn'],
    roles: ['means', 'patient', 'cause'],
    bears: isFire,
    continued: true,
  },
  { scale: 'burning', sign: -1, deeds: ['spread'], roles: done, bears: isFire, continued: true },
  { scale: 'burning', sign: 1, deeds: ['put-out-fire'], roles: ['patient', 'target'], bears: isFire },
  { scale: 'damage', sign: -1, acts: ['break', 'tear'], roles: ['patient', 'cause'], bears: isThing },
  {
    scale: 'damage',
    sign: -1,
    deeds: ['damage', 'crack', 'break-thing', 'spoil-food'],
    roles: ['patient'],
    bears: isThing,
  },
  { scale: 'damage', sign: 1, deeds: ['leave-intact', 'hold-firm'], roles: done, bears: isThing },
  { scale: 'damage', sign: -1, events: ['collapse'], roles: ['patient'], bears: isThing },
  { scale: 'custody', sign: 1, events: ['release'], roles: ['patient'], bears: isLiving, bare: true },
  {
    scale: 'custody',
    sign: 1,
    events: ['flee', 'escape'],
    roles: ['agent', 'patient'],
    bears: isLiving,
    bare: true,
    affirmed: true,
  },
  { scale: 'custody', sign: -1, events: ['detain'], roles: ['patient'], bears: isLiving, bare: true },
  { scale: 'adoption', sign: -1, events: ['postpone', 'cancel'], roles: ['patient'], bears: isVote, alone: true },
  { scale: 'intrusion', sign: 1, events: ['hack', 'breach'], roles: objects, bears: isData, alone: true },
  { scale: 'intrusion', sign: 1, deeds: ['access-data', 'steal-data'], roles: objects, bears: isData, alone: true },
  { scale: 'charge', sign: 1, events: ['charge'], roles: ['patient', 'agent'], bears: isPerson },
  { scale: 'finding', sign: 1, events: ['find', 'rescue'], roles: ['patient'], bears: isAny },
  {
    scale: 'finding',
    sign: 1,
    events: ['return', 'recover', 'seize'],
    roles: ['patient'],
    bears: isLoot,
    affirmed: true,
  },
  { scale: 'finding', sign: -1, events: ['disappear'], roles: ['patient'], bears: isAny, bare: true },
  { scale: 'need', sign: 1, acts: ['need'], roles: ['patient'], bears: isDone },
  { scale: 'licence', sign: 1, events: ['approve', 'allow'], roles: ['patient'], bears: isRun },
  { scale: 'supply', sign: -1, acts: ['empty'], roles: done, bears: isThing },
  { scale: 'supply', sign: -1, deeds: ['dry-up'], roles: done, bears: isThing },
  { scale: 'agreement', sign: 1, deeds: ['reach-deal'], roles: ['patient'], bears: isDeal, alone: true },
  { scale: 'agreement', sign: 1, events: ['agree'], roles: ['topic', 'target', 'agent'], bears: isAny, alone: true },
  { scale: 'course', sign: 1, events: ['continue'], roles: matters, bears: isCourse },
  { scale: 'course', sign: -1, events: ['end', 'fail'], roles: matters, bears: isCourse },
];

/** The way by which a claim tells of a state; null where it tells of none so. */
export function wayOf(
  claim: Claim,
  index: ConceptIndex,
): { readonly scale: StateScale; readonly sign: Sign; readonly bearer: Value | null } | null {
  const { event, predicate, continued, arguments: roles } = claim.proposition;
  const { polarity, stage } = claim.commitment;
  if (event === 'be' || stage !== 'accomplished') return null;
  const own = byEvent.get(event === 'act' ? `act:${predicate}` : event) ?? none;
  const named = byDeeds(claim);
  if (own.length + named.length === 0) return null;
  for (const way of named.length === 0 ? own : [...own, ...named]) {
    if ((way.continued === true && continued !== true) || (way.affirmed === true && polarity === 'denied')) continue;
    for (const role of way.roles)
      for (const { role: own, value } of roles)
        if (own === role && way.bears(value, index, claim))
          return { scale: way.scale, sign: way.sign, bearer: way.alone ? null : value };
    if (way.bare === true && !roles.some(({ role }) => undergone.has(role)))
      return { scale: way.scale, sign: way.sign, bearer: null };
  }
  return null;
}

const undergone: ReadonlySet<Role> = new Set<Role>(['patient', 'agent', 'cause', 'topic']);

/** Words that may name more deeds than this tell of each only by what they are said of. */
const manyDeeds = 6;

function byDeeds(claim: Claim): readonly Way[] {
  const deeds = toldBy(claim);
  if (deeds.length === 0 || deeds.length > manyDeeds) return none;
  return ways.filter((way) => way.deeds?.some((deed) => deeds.includes(deed)) === true);
}

const none: readonly Way[] = [];

const byEvent = new Map<string, Way[]>();
for (const way of ways)
  for (const key of [...(way.events ?? []), ...(way.acts ?? []).map((act) => `act:${act}`)]) {
    const known = byEvent.get(key);
    if (known === undefined) byEvent.set(key, [way]);
    else known.push(way);
  }

function classOf(value: Value): string | null {
  if (value.kind === 'thing') return value.id;
  return value.kind === 'actor' || value.kind === 'place' ? value.thing : null;
}

function isPerson(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'actor')
    return !value.unknown && (value.thing === null || isA(value.thing, 'thing:person', index));
  return value.kind === 'thing' && isA(value.id, 'thing:person', index);
}

function isLiving(value: Value, index: ConceptIndex): boolean {
  return isPerson(value, index) || isA(classOf(value), 'thing:animal', index);
}

/** "Was discharged from hospital", «غادر المستشفى». */
function leavesHospital(value: Value, index: ConceptIndex, { proposition }: Claim): boolean {
  return (
    isLiving(value, index) &&
    proposition.arguments.some(
      ({ role, value: other }) => role !== 'agent' && isA(classOf(other), 'thing:building/hospital', index),
    )
  );
}

/** A site, a line, a machine, a making: what works or does not. */
function isWorks(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'happening') return value.event === 'produce';
  if (value.kind === 'place') return value.id === null && value.thing !== null;
  return value.kind === 'thing' && !isA(value.id, 'thing:person', index) && !isA(value.id, 'thing:animal', index);
}

/** What was done, and what nobody knows by another name: goods and persons are needed elsewhere. */
function isDone(value: Value): boolean {
  return value.kind === 'happening' || (value.kind === 'thing' && value.id === null && value.definite);
}

/** Businesses, sites and vehicles, for which licences are. */
function isRun(value: Value, index: ConceptIndex): boolean {
  const id = classOf(value);
  return run.some((root) => isA(id, root, index));
}

const run: readonly string[] = ['thing:building', 'thing:vehicle', 'thing:group/company', 'thing:weapon'];

function isThing(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'thing' && !isA(value.id, 'thing:person', index);
}

/** What is stolen or lost and then given back: goods, papers, works of art. */
function isLoot(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'thing' && value.definite && loot.some((root) => isA(value.id, root, index));
}

const loot: readonly string[] = ['thing:substance', 'thing:work', 'thing:information', 'thing:weapon', 'thing:money'];

function isFire(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'happening') return value.event === 'burn' || value.event === 'wildfire';
  return isA(classOf(value), 'thing:phenomenon/fire', index) || (value.kind === 'thing' && value.definite);
}

function isDeal(value: Value): boolean {
  return value.kind === 'happening' && (value.event === 'agree' || value.event === 'cease-fire');
}

/** What goes on for a time and then is over: talks, a search, a strike, an outbreak. */
function isCourse(value: Value): boolean {
  return (
    value.kind === 'happening' &&
    (value.event === 'worsen' || courses.has(traitsOf(value.event).family)) &&
    !isDeal(value)
  );
}

const courses: ReadonlySet<Family> = new Set<Family>([
  'dealing',
  'protest',
  'health',
  'search',
  'assault',
  'nature',
  'vote',
  'law',
]);

function isVote(value: Value): boolean {
  return value.kind === 'happening' && value.event === 'vote';
}

/** Systems, data, accounts: what is broken into without a door. */
function isData(value: Value, index: ConceptIndex): boolean {
  const id = classOf(value);
  return id === 'thing:information' || digital.some((root) => isA(id, root, index));
}

const digital: readonly string[] = [
  'thing:matter-software',
  'thing:building/data-centre',
  'thing:matter-bank-account',
  'thing:work/technology',
];

function isAny(): boolean {
  return true;
}
