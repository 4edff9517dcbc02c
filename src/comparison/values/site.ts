import type { ActorValue, Comparison, PlaceValue, Relation } from '../../model';
import { compared, incomparable, sameName } from '../comparison';
import { type ConceptIndex, conceptRelation, isA } from '../concepts';
import { compareActor } from './actor';
import { excludeEachOther } from './site-sorts';

/** How those who hold two grounds stand to each other: ground of two who are no parts of each other is at one moment not the same. */
function holdersOf({ holder: a }: PlaceValue, { holder: b }: PlaceValue, index: ConceptIndex): Relation | null {
  if (a === undefined || b === undefined) return null;
  return compareActor(holderAs(a, index), holderAs(b, index), index).relation;
}

function holderAs(id: string, index: ConceptIndex): ActorValue {
  return { kind: 'actor', id, name: id, levels: index.ancestors(id), thing: null, unknown: false };
}

/** "Abroad", "outside the country". */
export function isAbroad({ thing, relation }: PlaceValue, index: ConceptIndex): boolean {
  return isA(thing, 'thing:nature/abroad', index) || (thing === 'thing:nature/country' && relation === 'outside');
}

/** "Inside the country". */
export function isHome({ thing, relation }: PlaceValue, index: ConceptIndex): boolean {
  return isA(thing, 'thing:nature/country', index) && relation === 'at';
}

/** Waters that belong to nobody. */
const highSeas = 'thing:nature/high-seas';

/** Compares two places of which one at least goes without a name: by the class of site, the side of it, inside or outside. */
export function compareSites(a: PlaceValue, b: PlaceValue, index: ConceptIndex): Comparison | null {
  const slots = { a: a.name, b: b.name };
  const holders = holdersOf(a, b, index);
  if (holders === 'conflicts') return compared('conflicts', 'place.holders', slots);
  if (isAbroad(a, index) !== isAbroad(b, index) && (isHome(a, index) || isHome(b, index)))
    return compared('conflicts', 'place.sides', slots);
  if (a.id !== null || b.id !== null) {
    const [named, other] = a.id === null ? [b, a] : [a, b];
    if (isA(other.thing, highSeas, index) && named.thing !== highSeas && named.id?.includes('/') !== true)
      return compared('conflicts', 'place.sites', slots);
    // "At his home", "at Lima airport".
    return lieInTwoSorts(a, b, index) ? compared('conflicts', 'place.sites', slots) : null;
  }
  if (a.thing === null || b.thing === null) return null;
  if (areWatersApart(a.thing, b.thing, index)) return compared('conflicts', 'place.sites', slots);
  if (conceptRelation(a.thing, b.thing, index) !== 'apart') {
    // "Separatist territory", "rebel territory": ground is told by who holds it.
    if (holders === 'equivalent' && a.relation === b.relation && a.side === b.side)
      return compared('equivalent', 'place.same', slots);
    if (isInsideAndOut(a, b)) return compared('conflicts', 'place.sides', slots);
    if (a.side !== null && b.side !== null && opposite(a.side, b.side))
      return compared('conflicts', 'place.sides', slots);
    return sameName(a.name, b.name) ? null : incomparable('place.unknown', slots);
  }
  if (areStoreysApart(a.thing, b.thing)) return compared('conflicts', 'place.storeys', slots);
  return lieInTwoSorts(a, b, index) || isSceneAgainstHospital(a, b, index)
    ? compared('conflicts', 'place.sites', slots)
    : null;
}

/** Waters that are some country's, and waters that are nobody's. */
function areWatersApart(a: string, b: string, index: ConceptIndex): boolean {
  const between = (x: string, y: string) => isA(x, highSeas, index) && isA(y, 'thing:nature/sea/territorial', index);
  return between(a, b) || between(b, a);
}

function lieInTwoSorts(a: PlaceValue, b: PlaceValue, index: ConceptIndex): boolean {
  return isAt(a) && isAt(b) && a.thing !== null && b.thing !== null && excludeEachOther(a.thing, b.thing, index);
}

/** Where somebody lies whom nobody has taken in yet. */
const outside: readonly string[] = ['thing:nature/scene'];

/** "Died at the scene", "died in hospital": where it happened is not where those hurt are taken. */
function isSceneAgainstHospital(a: PlaceValue, b: PlaceValue, index: ConceptIndex): boolean {
  const between = (x: PlaceValue, y: PlaceValue) =>
    isAt(x) &&
    isAt(y) &&
    outside.some((one) => isA(x.thing, one, index)) &&
    isA(y.thing, 'thing:building/hospital', index);
  return between(a, b) || between(b, a);
}

function isInsideAndOut(a: PlaceValue, b: PlaceValue): boolean {
  return (a.relation === 'outside' && isAt(b)) || (b.relation === 'outside' && isAt(a));
}

function isAt({ relation, side }: PlaceValue): boolean {
  return relation === 'at' && side === null;
}

const storey = 'thing:building-part/storey/';

/** Two floors that nobody takes for one another: which is the first is counted from the ground or above it. */
function areStoreysApart(a: string, b: string): boolean {
  if (!a.startsWith(storey) || !b.startsWith(storey)) return false;
  const [x, y] = [Number(a.slice(storey.length)), Number(b.slice(storey.length))];
  return Math.abs(x - y) > 1 || Math.min(x, y) < 0;
}

const opposites: Readonly<Record<string, string>> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
  'north-east': 'south-west',
  'south-west': 'north-east',
  'north-west': 'south-east',
  'south-east': 'north-west',
};

/** Whether two sides of one place lie across from one another. */
export function opposite(a: string, b: string): boolean {
  return opposites[a] === b;
}
