import { type Claim, type EventClass, eventClasses, type Family, traitsOf } from '../../model';
import { circleOfAct, classOf } from './acts';

/** Families whose classes tell of one violent, accidental or natural happening: an attack, a blast, its dead, its damage. */
const incidentFamilies: ReadonlySet<Family> = new Set(['assault', 'harm', 'damage', 'accident', 'nature']);

/** Classes of those families that are deeds of their own beside the incident's main happening. */
const apart: ReadonlySet<EventClass> = new Set(['intercept', 'rape', 'torture', 'calm', 'repair', 'build']);

/** Classes that say only that something is so; they tell of whatever the incident is about. */
const unspecific: ReadonlySet<EventClass> = new Set(['cause', 'happen', 'exist', 'measure', 'use', 'fly']);

/** Classes that need say no more than "an attack took place": any of them denied denies the others. */
const violence: ReadonlySet<EventClass> = new Set([
  'attack',
  'strike',
  'launch',
  'shoot',
  'explode',
  'ambush',
  'raid',
  'target',
  'terrorism',
  'happen',
]);

/** Whether a class tells of the happening that the incident is about. */
export function tellsOfIncident(event: EventClass): boolean {
  return unspecific.has(event) || (incidentFamilies.has(traitsOf(event).family) && !apart.has(event));
}

export function isUnspecific(event: EventClass): boolean {
  return unspecific.has(event);
}

export function isViolence(event: EventClass): boolean {
  return violence.has(event);
}

/** Classes of one family that lead to one another as opposites or wider words: left, stayed, fled, returned. */
const circles = circlesOf();

/** The circle that a claim's event belongs to; acts that no class names are told apart by their concept, or their word. */
export function circleOfClaim(claim: Claim): string {
  const event = classOf(claim);
  return event === 'act' ? circleOfAct(claim.proposition.predicate) : circleOf(event);
}

/** The name of the circle of classes that an event belongs to: claims of one circle can speak of one matter. */
export function circleOf(event: EventClass): string {
  if (violence.has(event)) return 'violence';
  return circles.get(event) ?? event;
}

function circlesOf(): ReadonlyMap<string, string> {
  const leader = new Map<string, string>();
  const find = (name: string): string => {
    const up = leader.get(name) ?? name;
    return up === name ? name : find(up);
  };
  const join = (a: string, b: string) => {
    const [x, y] = [find(a), find(b)].sort();
    if (x !== undefined && y !== undefined && x !== y) leader.set(y, x);
  };
  for (const event of Object.keys(eventClasses) as EventClass[]) {
    const { family, opposite, broader } = traitsOf(event);
    for (const other of [opposite, broader] as (EventClass | undefined)[]) {
      if (other !== undefined && traitsOf(other).family === family && !incidentFamilies.has(family)) join(event, other);
    }
  }
  // What was left as it was, what rose.
  join('rise', 'stabilise');
  // How somebody left his office.
  join('resign', 'dismiss');
  return new Map(Object.keys(eventClasses).map((event) => [event, find(event)]));
}
