import type { Claim, StateScale, StateValue, Value } from '../../model';
import { traitsOf } from '../../model';
import type { ConceptIndex } from '../concepts';
import { isA } from '../concepts';
import { askedOfClaim } from '../looks';
import { oncePerScene } from '../once-per-scene';
import type { Scene } from '../scene';
import { nameSubject } from '../sound';
import { endOf } from './ends';
import { tellsOfIncident } from './event-group';
import { corefer } from './object';
import { bearerOf, resultOf } from './results';

/** The state that a claim says something to be in, or by what befell somebody leaves him in; null where it says none. */
export function stateOf(claim: Claim, index: ConceptIndex): StateValue | null {
  if (claim.proposition.event !== 'be') return resultOf(claim, index) ?? endingState(claim, index);
  for (const { role, value } of claim.proposition.arguments)
    if (role === 'topic' && value.kind === 'state') return value;
  return null;
}

function endingState(claim: Claim, index: ConceptIndex): StateValue | null {
  const end = endOf(claim, index);
  return end === null ? null : { kind: 'state', scale: end.scale, sign: end.sign, name: claim.proposition.predicate };
}

/** Keys of what each claim of a state describes, by claim; built once for a scene. */
const keys = oncePerScene(keysOf);

/**
 * What a claim of a state describes, told alike by all claims of the incident that can be of the same thing; null where its
 * words do not say of what.
 */
export const describedBy = askedOfClaim(
  (scene) => keys(scene).size === 0,
  (claim, scene) => keys(scene).get(claim) ?? null,
);

function keysOf({ claims, index }: Scene): ReadonlyMap<Claim, string> {
  const byScale = new Map<StateScale | 'sort', Claim[]>();
  for (const claim of claims) {
    const state = stateOf(claim, index);
    if (state === null && claim.proposition.event !== 'be') continue;
    const scale = state?.scale ?? 'sort';
    const members = byScale.get(scale);
    if (members === undefined) byScale.set(scale, [claim]);
    else members.push(claim);
  }
  const found = new Map<Claim, string>();
  for (const [scale, members] of byScale) {
    const subjects = members.map((claim) => (ofTheStory.has(scale) ? whole : subjectKey(claim, index)));
    const same = sameSubject[scale] ?? corefer;
    const leaders = leadersOf(subjects, same, index);
    for (const [at, claim] of members.entries()) {
      const subject = subjects[at] ?? null;
      const leader = subject === null ? undefined : leaders.find((one) => same(one, subject, index));
      if (leader !== undefined) found.set(claim, leader);
    }
  }
  return found;
}

/** Subjects that stand for those that can be the same, the most frequent first (leader clustering). */
function leadersOf(subjects: readonly (string | null)[], same: typeof corefer, index: ConceptIndex): string[] {
  const counts = new Map<string, number>();
  for (const subject of subjects) if (subject !== null) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const leaders: string[] = [];
  for (const [subject] of [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
    if (!leaders.some((leader) => same(leader, subject, index))) leaders.push(subject);
  return leaders;
}

const persons = (...names: string[]): ReadonlySet<string> =>
  new Set(['', '/man', '/woman', ...names].map((name) => `thing:person${name}`));

/** Classes that those who are held or freed go by whoever they are. */
const heldOrFreed = persons('/prisoner', '/hostage', '/survivor', '/suspect');
const anybody = persons('/youth', '/foreigner');

/** Whether two keys can be of one person or group in whose custody or presence the story turns. */
function isOneGroup(a: string, b: string, index: ConceptIndex): boolean {
  const person = (key: string) => isA(key, 'thing:person', index);
  return corefer(a, b, index) || (person(a) && person(b) && (heldOrFreed.has(a) || heldOrFreed.has(b)));
}

/** "The man", "the foreigner", and what befell him. */
function isSomebody(a: string, b: string, index: ConceptIndex): boolean {
  if (a === b) return true;
  const person = (key: string) => isA(key, 'thing:person', index);
  if (person(a) && person(b)) return anybody.has(a) !== anybody.has(b) && (heldOrFreed.has(a) || heldOrFreed.has(b));
  return !person(a) && !person(b) && corefer(a, b, index);
}

/** "The crossing at Bab al-Hawa" and the place that is known by that name. */
function isSite(a: string, b: string, index: ConceptIndex): boolean {
  if (corefer(a, b, index)) return true;
  const [place, thing] = a.startsWith('place:') ? [a, b] : [b, a];
  const type = index.concept(place)?.type;
  if (type === undefined || !isA(thing, 'thing:building', index)) return false;
  return type === 'facility' || thing.split('/').includes(type);
}

const sameSubject: Readonly<Partial<Record<StateScale | 'sort', typeof corefer>>> = {
  openness: isSite,
  operation: isSite,
  damage: isSite,
  custody: isOneGroup,
  presence: isOneGroup,
  sort: isSomebody,
};

/** Scales of what a story has one of: one fire, whatever it says that burns. */
const ofTheStory: ReadonlySet<string> = new Set(['burning']);

/** Words for whatever the incident is: "the situation", "what happened". */
const whole = 'event:incident';

/** What a claim says something of, as a key: a concept, a name, or a happening; null where its words leave it open. */
function subjectKey(claim: Claim, index: ConceptIndex): string | null {
  const { event, arguments: roles } = claim.proposition;
  if (event !== 'be' && resultOf(claim, index) === null) {
    const end = endOf(claim, index);
    return end === null ? null : keyOf(end.bearer, index);
  }
  const subject = bearerOf(claim) ?? roles.find(({ role }) => role === 'patient')?.value;
  return subject === undefined ? null : keyOf(subject, index);
}

function isBare(id: string | null): boolean {
  return id === null || id.startsWith('actor:role/');
}

function keyOf(value: Value, index: ConceptIndex): string | null {
  switch (value.kind) {
    case 'actor':
      // "The cleric" is a person, whichever part of the sentence he stands in.
      if (value.thing !== null && (isBare(value.id) || isA(value.thing, 'thing:vehicle', index))) return value.thing;
      return value.id ?? nameSubject(value);
    case 'place':
      return value.id ?? nameSubject(value);
    case 'thing':
      if (value.attributes.includes('other')) return null;
      if (isA(value.id, 'thing:situation', index)) return whole;
      if (isA(value.id, 'thing:phenomenon/fire', index)) return whole;
      return value.id ?? nameSubject(value);
    case 'happening':
      return tellsOfIncident(value.event) ? whole : `event:${traitsOf(value.event).family}`;
    default:
      return null;
  }
}
