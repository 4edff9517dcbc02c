import type { Value } from '../../../model';
import { type ConceptIndex, isA } from '../../concepts';

/** Sorts of doer of which nobody belongs to two at once: who serves a state, who fights one, who lives by crime, who works. */
export type Camp = 'state' | 'rebels' | 'crime' | 'office' | 'business' | 'civil' | 'network';

const byClass: readonly (readonly [string, Camp | null])[] = [
  ['thing:person/combatant/soldier', 'state'],
  ['thing:person/combatant/officer', 'state'],
  ['thing:person/security/policeman', 'state'],
  ['thing:person/security', null],
  ['thing:person/peacekeeper', 'state'],
  ['thing:person/combatant/militant', 'rebels'],
  ['thing:person/suspect/smuggler', 'crime'],
  ['thing:person/suspect/robber', 'crime'],
  ['thing:person/suspect/spy', 'state'],
  ['thing:person/spy', 'state'],
  ['thing:person/smuggler', 'crime'],
  ['thing:person/thief', 'crime'],
  ['thing:person/gangster', 'crime'],
  ['thing:group/gang', 'crime'],
  ['thing:person/hacker', 'network'],
  ['thing:person/official', 'office'],
  ['thing:person/politician', 'office'],
  ['thing:person/judge', 'office'],
  ['thing:person/manager', 'business'],
  ['thing:group/company', 'business'],
  ['thing:person/organiser', 'business'],
  ['thing:person/student', 'civil'],
  ['thing:person/worker/farmer', 'civil'],
  ['thing:person/worker/herder', 'civil'],
  ['thing:person/worker/teacher', 'civil'],
  ['thing:person/settler', 'civil'],
  ['thing:person/fan', 'civil'],
  ['thing:person/protester', 'civil'],
  ['thing:person/resident', 'civil'],
  ['thing:person/tribesman', 'civil'],
  ['thing:person/believer', 'civil'],
  // A suspect that is held may be of any walk of life.
  ['thing:person/prisoner', null],
  ['thing:person/passenger', 'civil'],
  ['thing:person/migrant', 'civil'],
  ['thing:person/player', 'civil'],
  ['thing:person/sportsperson', 'civil'],
  ['thing:person/child', 'civil'],
];

const byType: Readonly<Record<string, Camp>> = {
  'armed-force': 'state',
  police: 'state',
  ministry: 'office',
  'armed-group': 'rebels',
  company: 'business',
};

/** Callings that tell one doer from another even within a camp; of others the same men may be meant. */
const callings: readonly string[] = [
  'thing:person/student',
  'thing:person/worker/farmer',
  'thing:person/worker/teacher',
  'thing:person/worker/herder',
  'thing:person/settler',
  'thing:person/fan',
  'thing:person/prisoner',
  'thing:person/security/policeman',
  'thing:person/combatant/soldier',
  'thing:person/protester/activist',
];

/** The camp of a doer by its class, else by what sort of body it is; null where it may be anybody ("gunmen", "a crowd"). */
function campOf(value: Value, index: ConceptIndex): Camp | null {
  if (value.kind !== 'actor' && value.kind !== 'thing') return null;
  const thing = value.kind === 'actor' ? value.thing : value.id;
  const named = byClass.find(([root]) => isA(thing, root, index));
  if (named !== undefined) return named[1];
  // "Gunmen", "armed men" rob as well as rebel.
  if (value.id === null || value.id === 'actor:org/armed-group') return null;
  return byType[index.concept(value.id)?.type ?? ''] ?? null;
}

/** Whether two doers, as told, cannot be the same: of two camps, or of two callings in one. */
export function ofRivalCamps(a: Value, b: Value, index: ConceptIndex): boolean {
  if (guardAndPrisoner(a, b, index)) return true;
  const [x, y] = [campOf(a, index), campOf(b, index)];
  if (x === null || y === null) return false;
  if (x !== y) return true;
  const callingOf = (value: Value) => callings.find((root) => isA(thingOf(value), root, index));
  const [p, q] = [callingOf(a), callingOf(b)];
  return p !== undefined && q !== undefined && p !== q;
}

function thingOf(value: Value): string | null {
  return value.kind === 'actor' ? value.thing : value.kind === 'thing' ? value.id : null;
}

/** Who guards is nobody that is held. */
function guardAndPrisoner(a: Value, b: Value, index: ConceptIndex): boolean {
  const [x, y] = [thingOf(a), thingOf(b)];
  const guards = (id: string | null) => isA(id, 'thing:person/security', index);
  const held = (id: string | null) => isA(id, 'thing:person/prisoner', index);
  return (guards(x) && held(y)) || (guards(y) && held(x));
}
