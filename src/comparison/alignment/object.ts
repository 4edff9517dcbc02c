import { type Claim, type Family, type Role, traitsOf, type Value } from '../../model';
import { type ConceptIndex, isA, related } from '../concepts';
import { nameSubject } from '../sound';
import { classOf } from './acts';
import { tellsOfIncident } from './event-group';

/** What a claim's event befell or was done by, as far as it tells one happening from another. */
export interface EventObject {
  /** Concept id, or `name:` and the folded name. */
  readonly key: string;
}

/** Events whose patient is what they are done with. */
const throwing: ReadonlySet<string> = new Set(['launch', 'explode', 'shoot', 'carry', 'store']);

/** Events that something took part in, not that something befell. */
const presence: ReadonlySet<string> = new Set(['exist', 'fly', 'use', 'happen', 'measure']);

const blow: readonly Role[] = ['patient', 'target'];
const deed: readonly Role[] = ['patient', 'topic', 'target', 'agent'];
const mover: readonly Role[] = ['agent', 'patient'];
const done: readonly Role[] = ['patient', 'topic', 'target'];

/** Families of deeds that are told apart by what they are done to, and never by who is said to have done them. */
const disputable: ReadonlySet<Family> = new Set(['control', 'custody', 'technology', 'economy', 'protest', 'health']);

/** Families whose events are told apart by who did them, not by what to: who left, who voted, who condemned it. */
const actorFirst: ReadonlySet<Family> = new Set(['movement', 'vote', 'speech', 'dealing']);

/** The thing that tells this happening from others in the incident; null when the claim leaves it out. */
export function objectOf(claim: Claim, index: ConceptIndex): EventObject | null {
  const { event, arguments: roles } = claim.proposition;
  const incident = tellsOfIncident(event);
  const order = incident
    ? blow
    : toldByObject.has(event) || breaksOff(claim)
      ? done
      : orderOf(traitsOf(classOf(claim)).family);
  for (const role of order) {
    for (const argument of roles) {
      if (argument.role !== role) continue;
      const key = incident ? incidentObject(argument.value, event, index) : matter(argument.value, index);
      // «مغادرته البلاد»: the country that somebody left is not who left.
      if (key === 'thing:nature/country' && traitsOf(event).family === 'movement') continue;
      if (key !== null) return { key };
    }
  }
  return null;
}

/** Deeds that what they befall tells apart, and never who did them: what was broken, who was dismissed, what was called off. */
const toldByObject: ReadonlySet<string> = new Set(['violate', 'comply', 'dismiss', 'appoint', 'cancel', 'ban', 'rig']);

/** "Walked out of the talks", "broke off the negotiations". */
function breaksOff({ proposition: { event, arguments: roles } }: Claim): boolean {
  return (
    event === 'refuse' &&
    roles.some(
      ({ role, value }) =>
        role === 'patient' && value.kind === 'happening' && (value.event === 'meet' || value.event === 'negotiate'),
    )
  );
}

function orderOf(family: Family): readonly Role[] {
  if (actorFirst.has(family)) return mover;
  return disputable.has(family) ? done : deed;
}

/** Classes of thing that a blow falls on as one: a site with all its buildings, a vehicle, an aircraft, a ship. */
const wholes: readonly (readonly [string, string])[] = [
  ['thing:building', 'thing:building'],
  ['thing:vehicle/aircraft', 'thing:vehicle/aircraft'],
  ['thing:vehicle/ship', 'thing:vehicle/ship'],
  ['thing:vehicle/train', 'thing:vehicle/train'],
  ['thing:weapon/launcher', 'thing:vehicle'],
  ['thing:vehicle', 'thing:vehicle'],
];

/** Only sites and vehicles tell one blow from another: persons are its victims, places where it fell, the rest its effects. */
function incidentObject(value: Value, event: string, index: ConceptIndex): string | null {
  if (presence.has(event)) return null;
  const id =
    value.kind === 'place' || value.kind === 'thing' ? (value.kind === 'place' ? value.thing : value.id) : null;
  if (id === null || (throwing.has(event) && isA(id, 'thing:weapon', index))) return null;
  return wholes.find(([part]) => isA(id, part, index))?.[1] ?? null;
}

function matter(value: Value, index: ConceptIndex): string | null {
  switch (value.kind) {
    case 'actor':
      return value.id ?? nameSubject(value);
    case 'place':
      return value.id ?? value.thing ?? nameSubject(value);
    case 'thing':
      if (value.id === null) return nameSubject(value);
      if (!isA(value.id, 'thing:person', index)) return value.id;
      return value.nameKey === undefined ? null : nameSubject(value);
    default:
      return null;
  }
}

/** Whether two objects can be one and the same told at two levels. */
export function corefer(a: string, b: string, index: ConceptIndex): boolean {
  if (a === b) return true;
  if (a.startsWith('name:') || b.startsWith('name:') || isMemberOfSome(a, b, index) || isMemberOfSome(b, a, index))
    return false;
  return related(a, b, index);
}

/** "A transitional government" is no person, though he belongs to one: what some body did its member need not have done. */
function isMemberOfSome(person: string, body: string, index: ConceptIndex): boolean {
  return body.startsWith('actor:org/') && index.concept(person)?.type === 'person';
}
