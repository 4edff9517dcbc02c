import type { ActConcept, Argument, Claim, DeedConcept, EventClass } from '../../model';
import { toldBy } from '../alignment/deeds';
import { type ConceptIndex, isA } from '../concepts';
import { oncePerScene } from '../once-per-scene';
import type { Scene } from '../scene';
import { carriedBy, carries, withoutNoun } from './carried';

/**
 * Deeds that news tells by words of many classes, so that no class, act or deed of the thesaurus holds both sides of a dispute:
 * "asked for help" and "made no call", "authorised the mast" and "no permission was given", "turned up" and "was absent". A word may
 * also say by itself that the deed was not done.
 */
interface Circle {
  readonly done: readonly Key[];
  /** Words that say by themselves that it was not done. */
  readonly undone?: readonly Key[];
  /** Classes that belong here only where they are of something: to ask for help, to give money. */
  readonly ofSome?: (claim: Claim, index: ConceptIndex) => boolean;
  /** What takes for granted that it was done, whether it is told of as done or not: an offer that is turned down was made. */
  readonly implied?: (claim: Claim, index: ConceptIndex) => boolean;
}

type Key = EventClass | `act:${ActConcept}` | `deed:${DeedConcept}`;

const circles: Readonly<Record<string, Circle>> = {
  notify: {
    done: ['inform', 'deed:warn', 'deed:consult'],
    undone: ['act:keep-uninformed'],
  },
  contact: { done: ['act:phone', 'deed:contact'], ofSome: asksForHelp },
  attach: { done: ['act:attach', 'act:connect', 'act:stop-moving', 'deed:tow', 'deed:dock', 'deed:connect'] },
  attend: { done: ['attend', 'deed:attend'], undone: ['deed:boycott', 'act:be-absent'] },
  permit: { done: ['allow', 'approve', 'deed:let', 'deed:approve'] },
  pay: { done: ['pay', 'deed:pay'], ofSome: givesMoney },
  talk: { done: ['meet', 'negotiate', 'deed:meet', 'deed:hold-talks', 'deed:contact'] },
  check: { done: ['test', 'deed:check', 'deed:test', 'deed:repair'], undone: ['deed:neglect'] },
  sign: { done: ['deed:sign'] },
  offer: { done: ['offer'], ofSome: passesOffer, implied: answersOffer },
  answer: { done: ['respond', 'act:answer'], undone: ['deed:disregard'] },
  apologise: { done: ['apologise', 'deed:apologise'] },
  vote: { done: ['vote', 'deed:vote-for'] },
  confess: { done: ['deed:admit'] },
};

/** Of each word's class or deed: the circles that it belongs to, and whether it says there that the deed was done. */
const byKey = new Map<string, (readonly [circle: string, outcome: Outcome])[]>();
for (const [name, { done, undone = [] }] of Object.entries(circles))
  for (const [keys, outcome] of [
    [done, 'done'],
    [undone, 'undone'],
  ] as const)
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), [name, outcome]]);

const guarded = Object.entries(circles).flatMap(([name, { ofSome }]) =>
  ofSome === undefined ? [] : [{ name, ofSome }],
);

const taken = Object.entries(circles).flatMap(([name, { implied }]) =>
  implied === undefined ? [] : [{ name, implied }],
);

/** What a claim's word says of a circle, were the claim affirmed: that the deed was done, that it was not, or that it was before. */
export type Outcome = 'done' | 'undone' | 'implied';

/** Circles by name, and what a claim says there. */
export type Told = ReadonlyMap<string, Outcome>;

/** The circles of a claim, and the argument that only names one of them: the licence that somebody had. */
interface Membership {
  readonly told: Told;
  readonly noun: Argument | undefined;
}

/** The circles that the words of an incident's claims belong to; a claim of none is left out. */
const membersIn = oncePerScene((scene): ReadonlyMap<Claim, Membership> => {
  const { claims, index } = scene;
  const found = new Map<Claim, Membership>();
  for (const claim of claims) {
    const told = circlesOf(claim, index);
    if (told !== null) found.set(claim, { told, noun: told.has('offer') ? offerIn(claim, index) : undefined });
  }
  // "Had no licence", "received a warning": the noun says what, the verb who had or got it.
  for (const { verb, noun, named } of carriedBy(scene, [...found.keys()]))
    found.set(verb, { told: (found.get(noun) as Membership).told, noun: named });
  return found;
});

/** The circles that a claim's words belong to; undefined where they belong to none. */
export function circlesTold(claim: Claim, scene: Scene): Told | undefined {
  return membersIn(scene).get(claim)?.told;
}

/** What a claim of a circle names beside the noun of the circle itself, in each way in which that may stand to the deed. */
export function toldWithoutNoun(claim: Claim, scene: Scene): readonly Claim[] {
  const noun = membersIn(scene).get(claim)?.noun;
  return noun === undefined ? [claim] : withoutNoun(claim, noun);
}

/** Null where a claim's words belong to no circle: most do not. */
function circlesOf(claim: Claim, index: ConceptIndex): Told | null {
  const { event, predicate } = claim.proposition;
  let found = named(event === 'act' ? `act:${predicate}` : event, null);
  for (const deed of toldBy(claim)) found = named(`deed:${deed}`, found);
  for (const { name, ofSome } of guarded)
    if (found?.has(name) !== true && ofSome(claim, index)) found = noted(name, 'done', found);
  for (const { name, implied } of taken)
    if (found?.has(name) !== true && implied(claim, index)) found = noted(name, 'implied', found);
  return found;
}

type Found = Map<string, Outcome> | null;

function named(key: string, found: Found): Found {
  const circles = byKey.get(key);
  if (circles === undefined) return found;
  let all = found;
  for (const [name, outcome] of circles) if (all?.get(name) !== 'undone') all = noted(name, outcome, all);
  return all;
}

function noted(name: string, outcome: Outcome, found: Found): Map<string, Outcome> {
  return (found ?? new Map<string, Outcome>()).set(name, outcome);
}

/** Whether a claim's word says by itself that something was not done: was absent, was kept in the dark. */
export function saysUndone(claim: Claim, scene: Scene): boolean {
  for (const outcome of circlesTold(claim, scene)?.values() ?? []) if (outcome === 'undone') return true;
  return false;
}

/** "Asked for help", "called the coastguard for help", «طلب المساعدة», "sent a distress call", "no call for help". */
function asksForHelp(claim: Claim, index: ConceptIndex): boolean {
  const { event, predicate, arguments: roles } = claim.proposition;
  const passes = event === 'happen' || carries(claim);
  const calls = event === 'meet' || (event === 'act' && predicate === 'call');
  if (event !== 'demand' && !passes && !calls) return false;
  return roles.some(({ role, value }) => {
    if (value.kind === 'happening' && helping.has(value.event))
      return (role === 'patient' && event === 'demand') || (role === 'topic' && calls);
    return role === 'patient' && passes && value.kind === 'thing' && isA(value.id, 'thing:information/warning', index);
  });
}

const helping: ReadonlySet<EventClass> = new Set<EventClass>(['aid', 'support', 'rescue']);

/** "Handed over a ransom", "received no salary": money that goes from hand to hand. */
function givesMoney({ proposition: { event, predicate, arguments: roles } }: Claim, index: ConceptIndex): boolean {
  const passes = event === 'transport' || (event === 'act' && passing.has(predicate));
  return (
    passes &&
    roles.some(
      ({ role, value }) =>
        role === 'patient' &&
        ((value.kind === 'happening' && value.event === 'pay') ||
          (value.kind === 'thing' && isA(value.id, 'thing:money', index))),
    )
  );
}

const passing: ReadonlySet<string> = new Set(['give', 'take', 'receive', 'send']);

/** "Received an offer", "made no offer". */
function passesOffer(claim: Claim, index: ConceptIndex): boolean {
  return carries(claim) && offerIn(claim, index) !== undefined;
}

/** "Turned down the offer". */
function answersOffer(claim: Claim, index: ConceptIndex): boolean {
  return answering.has(claim.proposition.event) && offerIn(claim, index) !== undefined;
}

const answering: ReadonlySet<EventClass> = new Set<EventClass>(['agree', 'refuse', 'approve', 'reject']);

function offerIn({ proposition }: Claim, index: ConceptIndex): Argument | undefined {
  return proposition.arguments.find(
    ({ role, value }) =>
      role === 'patient' && value.kind === 'thing' && isA(value.id, 'thing:political/talks/offer', index),
  );
}
