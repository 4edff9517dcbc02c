import type { LanguagePack } from '../../model';
import type { ConceptIndex } from '../concepts';
import { opposed } from './akin-events';
import { type Matching, matchUnits } from './match-units';
import { type Reading, readUnits, type Unit } from './unit';

/** What tells of a contradiction or an agreement between two sentences, each from 0 up. */
export interface Features {
  /** Share of units that have a counterpart (Dice). */
  readonly coverage: number;
  /** Share of the shorter sentence's units that have one. */
  readonly containment: number;
  /** Pairs of words that are opposites: by the pack, by their event classes, or high and low on one scale. */
  readonly opposites: number;
  /** A shared word negated on one side only. */
  readonly negatedPair: number;
  /** One side has a negator more. */
  readonly negatorParity: number;
  /** Different numbers beside the same word. */
  readonly numbers: number;
  /** Different names left over on both sides. */
  readonly swappedNames: number;
  /** Other words left over on both sides. */
  readonly swappedWords: number;
  /** Event words left over on both sides, not opposites. */
  readonly swappedEvents: number;
  /** Known names left over on either side that have none at all in common with the other sentence. */
  readonly strangers: number;
  /** Names left over that stand in one and the same place beside words that match. */
  readonly namesInPlace: number;
  /** Shared names that change order round a shared event. */
  readonly reversed: number;
  /** Event class that undoes (refuse, deny, cancel, fail, end) on one side only. */
  readonly undoing: number;
  /** Shared event words. */
  readonly sharedEvents: number;
  /** Shared names. */
  readonly sharedNames: number;
  /** Units left over, as a share of all, on the side that has more. */
  readonly leftOver: number;
}

/** A pair of words behind a feature, for the explanation. */
export interface Clue {
  readonly a: string;
  readonly b: string;
}

export interface Compared {
  readonly features: Features;
  readonly clues: Partial<Record<keyof Features, Clue>>;
}

/** Event classes that say that something is not, or no longer, so. */
const undoingEvents: ReadonlySet<string> = new Set([
  'refuse',
  'reject',
  'ban',
  'cancel',
  'fail',
  'end',
  'oppose',
  'violate',
  'lift',
  'postpone',
  'dismiss',
  'withdraw',
  'close',
  'cut-ties',
]);

/** Compares two sentences of one language by their words. */
export function featuresOf(a: string, b: string, pack: LanguagePack, index: ConceptIndex): Compared {
  const [left, right] = [readUnits(a, pack), readUnits(b, pack)];
  const { pairs, onlyA, onlyB } = matchUnits(left.units, right.units, index);
  const clues: Partial<Record<keyof Features, Clue>> = {};
  const note = (feature: keyof Features, x: Unit, y: Unit) => {
    clues[feature] ??= { a: x.words, b: y.words };
  };
  const total = left.units.length + right.units.length;
  const opposed = opposites(left.units, right.units, matched(pairs), pack);
  for (const [x, y] of opposed) note('opposites', x, y);
  const negated = pairs.filter((pair) => pair.a.negated !== pair.b.negated);
  for (const pair of negated) note('negatedPair', pair.a, pair.b);
  const numbers = differentNumbers(onlyA, onlyB, pairs);
  for (const [x, y] of numbers) note('numbers', x, y);
  const [namesA, namesB] = [onlyA.filter(({ name }) => name), onlyB.filter(({ name }) => name)];
  if (namesA[0] && namesB[0]) note('swappedNames', namesA[0], namesB[0]);
  const [eventsA, eventsB] = [onlyA.filter(isEvent), onlyB.filter(isEvent)];
  if (eventsA[0] && eventsB[0]) note('swappedEvents', eventsA[0], eventsB[0]);
  const plain = (unit: Unit) => !unit.name && unit.number === null && !isEvent(unit);
  const [wordsA, wordsB] = [onlyA.filter(plain), onlyB.filter(plain)];
  if (wordsA[0] && wordsB[0]) note('swappedWords', wordsA[0], wordsB[0]);
  const names = pairs.filter((pair) => pair.a.name && pair.b.name);
  const turned = reversedNames(names);
  if (turned !== null) note('reversed', turned[0], turned[1]);
  const features: Features = {
    coverage: total === 0 ? 0 : (2 * pairs.length) / total,
    containment: pairs.length / Math.max(1, Math.min(left.units.length, right.units.length)),
    opposites: opposed.length,
    negatedPair: negated.length,
    negatorParity: Math.abs(left.negators - right.negators) % 2,
    numbers: numbers.length,
    swappedNames: Math.min(namesA.length, namesB.length),
    swappedWords: Math.min(wordsA.length, wordsB.length),
    swappedEvents: Math.min(eventsA.length, eventsB.length),
    strangers: Math.min(namesA.filter(known).length, namesB.filter(known).length),
    namesInPlace: inPlace(namesA, namesB, pairs),
    reversed: turned === null ? 0 : 1,
    undoing: Math.abs(undone(left) - undone(right)) > 0 ? 1 : 0,
    sharedEvents: pairs.filter((pair) => isEvent(pair.a) && isEvent(pair.b)).length,
    sharedNames: names.length,
    leftOver: Math.max(onlyA.length, onlyB.length) / Math.max(1, Math.max(left.units.length, right.units.length)),
  };
  return { features, clues };
}

function known({ concepts }: Unit): boolean {
  return concepts.some((id) => !id.startsWith('thing:'));
}

function isEvent(unit: Unit): boolean {
  return unit.events.length > 0;
}

function undone({ units }: Reading): number {
  return units.filter(({ events }) => events.some((event) => undoingEvents.has(event))).length;
}

type Pair = readonly [Unit, Unit];

/** What a unit is surely said by in the other sentence. */
function matched(pairs: Matching['pairs']): ReadonlyMap<Unit, Unit> {
  const sure = pairs.filter(({ score }) => score >= 2);
  return new Map([...sure.map(({ a, b }) => [a, b] as const), ...sure.map(({ a, b }) => [b, a] as const)]);
}

/**
 * Opposites across two sentences. A word that the other sentence says as well opposes nothing there, and of two opposites
 * one of which is negated neither excludes the other.
 */
function opposites(
  left: readonly Unit[],
  right: readonly Unit[],
  said: ReadonlyMap<Unit, Unit>,
  { antonyms }: LanguagePack,
): Pair[] {
  const found: Pair[] = [];
  for (const a of left) {
    for (const b of right) {
      if (a.negated !== b.negated || (said.get(a) ?? b) !== b || (said.get(b) ?? a) !== a) continue;
      const words = antonyms.get(a.lemma)?.has(b.lemma) === true;
      if (words || oppositeEvents(a, b) || oppositeDegrees(a, b)) found.push([a, b]);
    }
  }
  return found;
}

function oppositeEvents(a: Unit, b: Unit): boolean {
  if (a.events.some((event) => b.events.includes(event))) return false;
  return a.events.some((x) => b.events.some((y) => opposed(x, y)));
}

function oppositeDegrees(a: Unit, b: Unit): boolean {
  return a.degrees.some((x) => b.degrees.some((y) => x.scale === y.scale && x.sign !== y.sign));
}

/** Numbers left over on both sides that stand beside words that match. */
function differentNumbers(
  onlyA: readonly Unit[],
  onlyB: readonly Unit[],
  pairs: readonly { readonly a: Unit; readonly b: Unit }[],
): Pair[] {
  const beside = (x: Unit, y: Unit) =>
    pairs.some(({ a, b }) => Math.abs(a.at - x.at) <= 2 && Math.abs(b.at - y.at) <= 2);
  const found: Pair[] = [];
  for (const a of onlyA) {
    if (a.number === null) continue;
    for (const b of onlyB) {
      if (b.number !== null && a.number !== b.number && beside(a, b)) found.push([a, b]);
    }
  }
  return found;
}

/** How many units of one side have one on the other that follows, or comes before, the same word. */
function inPlace(
  onlyA: readonly Unit[],
  onlyB: readonly Unit[],
  pairs: readonly { readonly a: Unit; readonly b: Unit }[],
): number {
  const same = (x: Unit, y: Unit) =>
    pairs.some(({ a, b }) => a.at - x.at === b.at - y.at && Math.abs(a.at - x.at) === 1);
  return onlyA.filter((x) => onlyB.some((y) => same(x, y))).length;
}

/** Two names whose order is the other way round in the other sentence. */
function reversedNames(names: readonly { readonly a: Unit; readonly b: Unit }[]): Pair | null {
  for (const x of names) {
    for (const y of names) if (x.a.at < y.a.at && x.b.at > y.b.at) return [x.a, y.a];
  }
  return null;
}
