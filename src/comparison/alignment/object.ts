import type { Claim, Value } from '../../model';
import { nameForm } from '../comparison';
import { type ConceptIndex, isA, related } from '../concepts';
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

/** The thing that tells this happening from others in the incident; null when the claim leaves it out. */
export function objectOf(claim: Claim, index: ConceptIndex): EventObject | null {
  const { event, arguments: roles } = claim.proposition;
  const incident = tellsOfIncident(event);
  for (const role of incident ? (['patient', 'target'] as const) : (['patient', 'topic', 'target', 'agent'] as const)) {
    for (const argument of roles) {
      if (argument.role !== role) continue;
      const key = incident ? incidentObject(argument.value, event, index) : matter(argument.value, index);
      if (key !== null) return { key };
    }
  }
  return null;
}

/** Only things tell one blow from another: persons are its victims, places where it fell. */
function incidentObject(value: Value, event: string, index: ConceptIndex): string | null {
  if (presence.has(event)) return null;
  if (value.kind === 'place') return value.thing;
  if (value.kind !== 'thing' || value.id === null || isA(value.id, 'thing:person', index)) return null;
  if (throwing.has(event) && isA(value.id, 'thing:weapon', index)) return null;
  return value.id;
}

function matter(value: Value, index: ConceptIndex): string | null {
  switch (value.kind) {
    case 'actor':
    case 'place':
      return value.id ?? `name:${nameForm(value.name)}`;
    case 'thing':
      if (value.id === null) return `name:${nameForm(value.name)}`;
      return isA(value.id, 'thing:person', index) ? null : value.id;
    default:
      return null;
  }
}

/** Vehicles and what is mounted on them: a truck, a launcher and "the vehicle" can be one thing. */
const platforms = ['thing:vehicle', 'thing:weapon/launcher'] as const;

/** Whether two objects can be one and the same told at two levels. */
export function corefer(a: string, b: string, index: ConceptIndex): boolean {
  if (a === b) return true;
  if (a.startsWith('name:') || b.startsWith('name:')) return false;
  if (related(a, b, index)) return true;
  const [vehicle, launcher] = platforms;
  return (isA(a, vehicle, index) && isA(b, launcher, index)) || (isA(b, vehicle, index) && isA(a, launcher, index));
}
