import type { Claim, Comparison, Value } from '../../../model';
import { classOf } from '../../alignment/acts';
import { tellsOfIncident } from '../../alignment/event-group';
import { rivals } from '../../alignment/told-once';
import { compared } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';

/** Beyond this many claims a position's first ones stand for it. */
const enough = 8;

/** Sorts of vehicle of which nobody is carried in two at once. */
const sorts: readonly (readonly string[])[] = [
  ['aircraft/helicopter'],
  ['aircraft/airliner', 'aircraft/private-jet', 'aircraft/cargo-plane'],
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
  const met = a.slice(0, enough).some(({ claim }) => b.slice(0, enough).some((other) => ofOneDeed(claim, other.claim)));
  return met ? compared('conflicts', 'thing.siblings', { a: x.value.name, b: y.value.name }) : null;
}

function ofOneDeed(x: Claim, y: Claim): boolean {
  const event = classOf(x);
  if (event !== classOf(y) || tellsOfIncident(event)) return false;
  return (event !== 'act' || x.proposition.predicate === y.proposition.predicate) && rivals(x, y);
}

function sortOf(value: Value, index: ConceptIndex): number {
  return value.kind === 'thing' ? sorts.findIndex((names) => names.some((name) => isA(value.id, name, index))) : -1;
}
