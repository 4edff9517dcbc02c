import { type ConceptIndex, isA } from '../concepts';
import { inTwoGroups } from './sisters';

type Group = readonly string[];

const group = (...names: string[]): Group => names.map((name) => `thing:person/${name}`);

const fighters = group('combatant');
const criminals = group('suspect/smuggler', 'suspect/robber', 'suspect/spy', 'combatant/militant/terrorist');
/** Who takes no part in fighting and is on no unlawful errand. */
const harmless = group(
  'civilian',
  'child',
  'elder',
  'family',
  'patient',
  'medic',
  'rescuer',
  'aid-worker',
  'journalist',
  'worker/farmer',
  'worker/teacher',
  'worker/interpreter',
  'student',
  'passenger',
  'climber',
  'pilgrim',
  'migrant',
  'refugee',
  'relief-recipient',
  'scientist',
  'fan',
  'customer',
);
const workers = group('worker', 'protester', 'resident');

/** Standings of persons that nobody has at once: whoever is one of the left is none of the right. */
const exclusive: readonly (readonly [Group, Group])[] = [
  [fighters, [...harmless, ...workers]],
  [criminals, [...harmless, ...workers]],
  [group('combatant/soldier', 'combatant/officer', 'security'), group('combatant/militant')],
  [group('worker/crew', 'worker/driver'), group('passenger')],
  [group('artist', 'player', 'sportsperson', 'celebrity'), group('fan', 'security', 'medic')],
  [group('suspect', 'combatant'), group('witness', 'hostage', 'customer')],
  [group('security'), group('protester', 'prisoner', 'fan')],
  [group('medic'), group('patient')],
  [group('suspect/spy'), group('diplomat')],
];

/** Callings that fill a life: of one who is said to be a student and a guard one is wrong, though both may be fans. */
const callings: readonly Group[] = [
  group('combatant/soldier', 'combatant/officer'),
  group('security'),
  group('medic'),
  group('journalist'),
  group('student'),
  group('worker/teacher'),
  group('worker/driver'),
  group('worker/crew'),
  group('worker/farmer', 'worker/herder'),
  group('cleric'),
  group('diplomat'),
  group('judge', 'lawyer'),
  group('politician'),
  group('artist'),
  group('scientist'),
];

/** Whether two words for what somebody is by calling name two callings. */
export function ofTwoCallings(a: string, b: string, index: ConceptIndex): boolean {
  return inTwoGroups(a, b, callings, index);
}

/**
 * Whether two answers to who somebody was cannot both be right: fighters or civilians, smugglers or passengers, spies or
 * journalists (Geneva Conventions, AP I art. 50, for the first pair). For what is said of one group as a whole.
 */
export function exclusiveStandings(a: string, b: string, index: ConceptIndex): boolean {
  const among = (id: string, names: Group) => names.some((name) => isA(id, name, index));
  return exclusive.some(([x, y]) => (among(a, x) && among(b, y)) || (among(a, y) && among(b, x)));
}
