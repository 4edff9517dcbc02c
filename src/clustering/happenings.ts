import { type EventClass, eventClasses, type Family, traitsOf } from '../model';
import { type BitSet, bitSet } from './bit-set';

/** Kinds of event that a story puts forward or mentions, as numbers of classes and families. */
export interface Happenings {
  /** Classes of what its first sentences say happened, with the wider ones. */
  readonly opening: BitSet;
  /** The families of those. */
  readonly families: BitSet;
  /** The classes and families of all of it. */
  readonly told: BitSet;
}

/** One number for each name: a class and a family of one name are one thing to say. */
const numbers = new Map<string, number>();
for (const event of Object.keys(eventClasses) as EventClass[]) number(traitsOf(event).family);
for (const event of Object.keys(eventClasses)) number(event);
// Of any class that harms or destroys: see `Deed`.
number('physical');

function number(name: string): void {
  if (!numbers.has(name)) numbers.set(name, numbers.size);
}

/** The set of some classes and families. */
export function happeningSet(names: Iterable<EventClass | Family | string>): BitSet {
  const found: number[] = [];
  for (const name of names) found.push(numbers.get(name) as number);
  const set = bitSet(found);
  const key = set.join();
  const known = sets.get(key);
  if (known !== undefined) return known;
  if (sets.size >= mostSets) sets = new Map();
  sets.set(key, set);
  return set;
}

/** Sets met before: stories of one kind have the same, and each keeps three or four. */
let sets = new Map<string, BitSet>();
const mostSets = 4096;

/** Families of event that a story is news of, in themselves and not for what they did to whom. */
const kinds: ReadonlySet<Family> = new Set([
  'assault',
  'damage',
  'accident',
  'nature',
  'custody',
  'control',
  'protest',
  'decision',
  'office',
  'vote',
  'economy',
  'health',
  'technology',
]);

/** Gathers what a story says happened. */
export class HappeningGatherer {
  private readonly opening = new Set<EventClass>();
  private readonly told = new Set<string>();

  /** @param opening whether one of the first sentences says so */
  note(event: EventClass, opening: boolean): void {
    const { family, broader } = traitsOf(event);
    if (!kinds.has(family)) return;
    this.told.add(event).add(family);
    if (broader) this.told.add(broader);
    if (!opening) return;
    this.opening.add(event);
    if (broader) this.opening.add(broader as EventClass);
  }

  gathered(): Happenings {
    const families = new Set<Family>();
    for (const event of this.opening) families.add(traitsOf(event).family);
    return { opening: happeningSet(this.opening), families: happeningSet(families), told: happeningSet(this.told) };
  }
}
