import { type Comparison, type EventClass, eventClasses, traitsOf, type Value } from '../model';
import { compared } from './comparison';
import { CompatibilityError } from './compatibility-error';
import { type ConceptIndex, isA } from './concepts';
import type { Kind, Stance } from './kind';
import type { Scene } from './scene';
import { toldByOne } from './stance';

/** An event class (`seize`) or the id of a concept (`actor:country/iraq`), which stands for all below it too. */
export type CompatibilityTerm = EventClass | `${'actor' | 'place' | 'thing' | 'act'}:${string}`;
/** Two things of which a user says that they exclude each other, or that both may hold. */
export type CompatibilityPair = readonly [CompatibilityTerm, CompatibilityTerm];

/** What a user holds to exclude each other, or not to, whatever the library thinks. The order within a pair says nothing. */
export interface Compatibility {
  /** Cannot both be so: two sources, one for each, are in conflict. Two event classes, where told of one thing. */
  readonly exclude?: readonly CompatibilityPair[];
  /** May both be so: no conflict, but an overlap. */
  readonly allow?: readonly CompatibilityPair[];
}

/**
 * Checks a compatibility.
 *
 * @throws CompatibilityError where a pair has not two different names, a name is no event class and no concept id, or a
 * pair is both excluded and allowed
 */
export function checkCompatibility({ exclude = [], allow = [] }: Compatibility): void {
  const excluded = new Set(exclude.map((pair) => keyOf(pair, 'exclude')));
  for (const pair of allow) {
    if (excluded.has(keyOf(pair, 'allow')))
      throw new CompatibilityError(`Pair ${JSON.stringify(pair)} is both in "exclude" and in "allow"; keep it in one.`);
  }
}

function keyOf(pair: readonly string[], list: string): string {
  const [a, b] = pair;
  if (pair.length !== 2 || a === b)
    throw new CompatibilityError(
      `Expected two different names in each pair of "${list}"; got ${JSON.stringify(pair)}.`,
    );
  for (const term of pair) {
    if (typeof term === 'string' && (Object.hasOwn(eventClasses, term) || /^(?:actor|place|thing|act):./u.test(term)))
      continue;
    throw new CompatibilityError(`Expected an event class or a concept id in "${list}"; got ${JSON.stringify(term)}.`);
  }
  return [...pair].sort().join('|');
}

/** The answers are not of one thing, so that nothing a user holds of such answers applies. */
const otherEvent = 'polarity.other-event';

/** The kind, its comparison overruled by the user's pairs where both sides assert what they say. */
export function withCompatibility(kind: Kind, { exclude = [], allow = [] }: Compatibility): Kind {
  return {
    ...kind,
    compare(a: Stance, b: Stance, scene: Scene): Comparison {
      const found = kind.compare(a, b, scene);
      const [x, y] = [a[0], b[0]];
      if (found.reason === otherEvent) return found;
      if (x.open || y.open || x.denies || y.denies || found.relation === 'equivalent') return found;
      const slots = { a: nameOf(x.value), b: nameOf(y.value) };
      if (found.relation === 'conflicts')
        return namesPair(allow, x.value, y.value, scene.index) ? compared('overlaps', 'yours.allow', slots) : found;
      return namesPair(exclude, x.value, y.value, scene.index) && !toldByOne(a, b)
        ? compared('conflicts', 'yours.exclude', slots)
        : found;
    },
  };
}

function namesPair(pairs: readonly CompatibilityPair[], a: Value, b: Value, index: ConceptIndex): boolean {
  return pairs.some(([p, q]) => (fits(a, p, index) && fits(b, q, index)) || (fits(a, q, index) && fits(b, p, index)));
}

/** Whether a value is what a term names, or a sort or part of it. */
function fits(value: Value, term: string, index: ConceptIndex): boolean {
  switch (value.kind) {
    case 'happening':
      return isEvent(value.event, term) || value.concepts.some((concept) => isA(concept, term, index));
    case 'actor':
      return isA(value.id, term, index) || isA(value.thing, term, index);
    case 'place':
    case 'thing':
      return isA(value.id, term, index);
    default:
      return false;
  }
}

/** Whether a class is the one named, or a narrower word for it. */
export function isEvent(event: EventClass, term: string): boolean {
  return event === term || traitsOf(event).broader === term;
}

function nameOf(value: Value): string {
  return 'name' in value ? value.name : '';
}
