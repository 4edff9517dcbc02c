import type { Claim, Comparison, EventClass, Value } from '../../../model';
import { classOf } from '../../alignment/acts';
import { tellsOfIncident } from '../../alignment/event-group';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { compared } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';

/** Sorts of vehicle of which nobody is carried in two at once. */
const sorts: readonly (readonly string[])[] = [
  ['aircraft/helicopter'],
  ['aircraft'],
  ['ship'],
  ['train'],
  ['truck', 'van'],
  ['bus'],
  ['car', 'ambulance'],
  ['motorcycle', 'bicycle'],
].map((names) => names.map((name) => `thing:vehicle/${name}`));

/** Compares what somebody was carried or got away in, told by two sources of one deed that is no blow; null where it is not that. */
export function compareCarriers(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies) return null;
  const [p, q] = [sortOf(x.value, index), sortOf(y.value, index)];
  if (p < 0 || q < 0 || p === q || !('name' in x.value) || !('name' in y.value)) return null;
  // "An aircraft" may have been a helicopter.
  if (compareValues(x.value, y.value, index).relation === 'refines') return null;
  const met = somePair(a, b, ({ claim }, other) => ofOneDeed(claim, other.claim, index));
  return met ? compared('conflicts', 'thing.siblings', { a: x.value.name, b: y.value.name }) : null;
}

/** "Fled by boat", "arrived aboard a military plane": one getting away, by where it is told from. */
const journeys: ReadonlySet<EventClass> = new Set<EventClass>([
  'flee',
  'leave',
  'arrive',
  'escape',
  'travel',
  'return',
]);

function isSameTraveller(x: Claim, y: Claim, index: ConceptIndex): boolean {
  const who = ({ proposition }: Claim) =>
    proposition.arguments.filter(({ role }) => role === 'agent' || role === 'patient').map(({ value }) => value);
  return who(x).some((one) =>
    who(y).some((other) => {
      const { relation } = compareValues(one, other, index);
      return relation === 'equivalent' || relation === 'refines';
    }),
  );
}

function ofOneDeed(x: Claim, y: Claim, index: ConceptIndex): boolean {
  const event = classOf(x);
  if (tellsOfIncident(event)) return false;
  if (event !== classOf(y))
    return journeys.has(event) && journeys.has(classOf(y)) && rivals(x, y) && isSameTraveller(x, y, index);
  return (event !== 'act' || x.proposition.predicate === y.proposition.predicate) && rivals(x, y);
}

function sortOf(value: Value, index: ConceptIndex): number {
  return value.kind === 'thing' ? sorts.findIndex((names) => names.some((name) => isA(value.id, name, index))) : -1;
}
