import type { ActConcept, Claim, DeedConcept, EventClass } from '../../model';
import { toldBy } from '../alignment/deeds';
import { type ConceptIndex, isA } from '../concepts';
import { oncePerScene } from '../once-per-scene';
import type { Scene } from '../scene';

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
  apologise: { done: ['apologise', 'deed:apologise'] },
  vote: { done: ['vote', 'deed:vote-for'] },
  confess: { done: ['deed:admit'] },
};

/** Of each word's class or deed: the circles that it belongs to, and whether it says there that the deed was done. */
const byKey = new Map<string, (readonly [circle: string, done: boolean])[]>();
for (const [name, { done, undone = [] }] of Object.entries(circles))
  for (const [keys, isDone] of [
    [done, true],
    [undone, false],
  ] as const)
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), [name, isDone]]);

const guarded = Object.entries(circles).flatMap(([name, { ofSome }]) =>
  ofSome === undefined ? [] : [{ name, ofSome }],
);

/** Circles by name, and whether a claim's word says there that the deed was done, were the claim affirmed. */
export type Told = ReadonlyMap<string, boolean>;

/** The circles that the words of an incident's claims belong to; a claim of none is left out. */
export const circlesIn = oncePerScene(({ claims, index }): ReadonlyMap<Claim, Told> => {
  const found = new Map<Claim, Told>();
  for (const claim of claims) {
    const told = circlesOf(claim, index);
    if (told.size > 0) found.set(claim, told);
  }
  return found;
});

function circlesOf(claim: Claim, index: ConceptIndex): Told {
  const { event, predicate } = claim.proposition;
  const found = new Map<string, boolean>();
  const add = (key: string) => {
    for (const [name, done] of byKey.get(key) ?? []) if (found.get(name) !== false) found.set(name, done);
  };
  add(event === 'act' ? `act:${predicate}` : event);
  for (const deed of toldBy(claim)) add(`deed:${deed}`);
  for (const { name, ofSome } of guarded) if (!found.has(name) && ofSome(claim, index)) found.set(name, true);
  return found;
}

/** Whether a claim's word says by itself that something was not done: was absent, was kept in the dark. */
export function saysUndone(claim: Claim, scene: Scene): boolean {
  for (const done of circlesIn(scene).get(claim)?.values() ?? []) if (!done) return true;
  return false;
}

/** "Asked for help", «طلب المساعدة», "a distress call". */
function asksForHelp({ proposition: { event, arguments: roles } }: Claim): boolean {
  if (event !== 'demand' && event !== 'happen') return false;
  return roles.some(
    ({ role, value }) =>
      role === 'patient' &&
      ((value.kind === 'happening' && helping.has(value.event)) ||
        (event === 'happen' && value.kind === 'thing' && value.id === 'thing:information/warning')),
  );
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
