import { type EventClass, traitsOf, type Value } from '../../../model';
import { type ConceptIndex, isA } from '../../concepts';
import { type Nature, natureOf } from '../../values/happening';

/** What lies behind a thing where it is a cause, by its class; the first that fits. */
const byClass: readonly (readonly [string, Nature])[] = [
  // Bombs and missiles do not go off at what they hit unless somebody means it; what is stored may.
  ['thing:weapon/ammunition', 'neutral'],
  ['thing:weapon', 'deliberate'],
  ['thing:illness/gunshot', 'deliberate'],
  ['thing:illness/poisoning', 'accidental'],
  ['thing:illness/exposure', 'natural'],
  ['thing:illness', 'bodily'],
  ['thing:phenomenon/drought/hunger', 'natural'],
  // Phenomena of works and of people.
  ['thing:phenomenon/fire', 'neutral'],
  ['thing:phenomenon/outage', 'neutral'],
  ['thing:phenomenon/pollution', 'neutral'],
  ['thing:phenomenon/epidemic', 'neutral'],
  ['thing:phenomenon', 'natural'],
  ['thing:nature/sea', 'natural'],
  ['thing:nature/river', 'natural'],
  ['thing:matter-weather', 'natural'],
  ['thing:matter-overuse', 'fault'],
  ['thing:vehicle-part', 'technical'],
  ['thing:building/pipeline', 'technical'],
];

/** What blows up by itself. */
const volatile: readonly string[] = ['thing:substance', 'thing:vehicle-part'];

/** What lies behind a cause: what blew up or rose says it where the word for the happening does not. */
export function natureOfValue(value: Value, index: ConceptIndex): Nature {
  if (value.kind === 'thing') return ofClass(value.id, index) ?? 'neutral';
  if (value.kind !== 'happening') return 'neutral';
  // "When a tree hit his car", "when a lorry struck it": what falls or runs into something means nothing by it.
  if (value.event === 'strike') {
    const blind = blindBlow(value.concepts, index);
    if (blind !== null) return blind;
  }
  // As a cause, cheating and broken rules are somebody's fault.
  const own = value.event === 'violate' ? 'fault' : natureOf(value.event);
  if (own !== 'neutral') return own;
  for (const id of value.concepts) {
    if (value.event === 'explode' && volatile.some((root) => isA(id, root, index))) return 'accidental';
    const nature = ofClass(id, index);
    const said = value.event === 'explode' ? nature === 'deliberate' : changes(value.event) && nature === 'natural';
    if (said && nature !== undefined) return nature;
  }
  return own;
}

function blindBlow(concepts: readonly string[], index: ConceptIndex): Nature | null {
  if (
    concepts.some((id) => id.startsWith('actor:') || isA(id, 'thing:weapon', index) || isA(id, 'thing:person', index))
  )
    return null;
  if (concepts.some((id) => isA(id, 'thing:nature', index))) return 'natural';
  const runs = (id: string) =>
    isA(id, 'thing:vehicle', index) &&
    !isA(id, 'thing:vehicle/aircraft', index) &&
    !isA(id, 'thing:vehicle/military', index);
  return concepts.some(runs) ? 'accidental' : null;
}

function changes(event: EventClass): boolean {
  return traitsOf(event).family === 'change';
}

function ofClass(id: string | null, index: ConceptIndex): Nature | undefined {
  // "A disaster" leaves open what it was.
  if (id === 'thing:phenomenon') return 'neutral';
  return byClass.find(([root]) => isA(id, root, index))?.[1];
}
