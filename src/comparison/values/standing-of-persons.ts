import { type ConceptIndex, isA } from '../concepts';

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
  [group('suspect/spy'), group('diplomat')],
];

/**
 * Whether two answers to who somebody was cannot both be right: fighters or civilians, smugglers or passengers, spies or
 * journalists (Geneva Conventions, AP I art. 50, for the first pair). For what is said of one group as a whole.
 */
export function exclusiveStandings(a: string, b: string, index: ConceptIndex): boolean {
  const among = (id: string, names: Group) => names.some((name) => isA(id, name, index));
  return exclusive.some(([x, y]) => (among(a, x) && among(b, y)) || (among(a, y) && among(b, x)));
}
