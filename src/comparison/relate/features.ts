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
  /** Opposites that befall different things: approved the budget, rejected the law. */
  readonly otherThing: number;
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

/** Compares two sentences by their words: the second read by a pack of its own where it is of another language. */
export function featuresOf(a: string, b: string, pack: LanguagePack, index: ConceptIndex, other = pack): Compared {
  const [left, right] = [readUnits(a, pack), readUnits(b, other)];
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
  const numbers = differentNumbers(onlyA, onlyB, pairs, left.units, right.units);
  for (const [x, y] of numbers) note('numbers', x, y);
  const [namesA, namesB] = [onlyA.filter(({ name }) => name), onlyB.filter(({ name }) => name)];
  if (namesA[0] && namesB[0]) note('swappedNames', namesA[0], namesB[0]);
  const [eventsA, eventsB] = [onlyA.filter(isEvent), onlyB.filter(isEvent)];
  if (eventsA[0] && eventsB[0]) note('swappedEvents', eventsA[0], eventsB[0]);
  const plain = (unit: Unit) => !unit.name && unit.number === null && !isEvent(unit);
  const [wordsA, wordsB] = [onlyA.filter(plain), onlyB.filter(plain)];
  if (wordsA[0] && wordsB[0]) note('swappedWords', wordsA[0], wordsB[0]);
  const names = pairs.filter((pair) => pair.a.name && pair.b.name);
  const turned = reversedNames(names, pairs);
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
    otherThing: opposed.some(([x, y]) => befallsOther(x, y, pairs, onlyA, onlyB)) ? 1 : 0,
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
  left: readonly Unit[],
  right: readonly Unit[],
): Pair[] {
  const beside = (x: Unit, y: Unit) =>
    pairs.some(({ a, b }) => Math.abs(a.at - x.at) <= 2 && Math.abs(b.at - y.at) <= 2);
  // "12 killed" and "30 injured" count different people.
  const ofOtherHarm = (x: Unit, y: Unit) => {
    const [own, other] = [effectBeside(x, left), effectBeside(y, right)];
    return own !== null && other !== null && own !== other;
  };
  // "Five protesters" and "two journalists" are counts of two things.
  const counted = (x: Unit, only: readonly Unit[]) => only.some((unit) => unit.noun && unit.at === x.at + 1);
  const ofOthers = (x: Unit, y: Unit) => counted(x, onlyA) && counted(y, onlyB);
  const found: Pair[] = [];
  for (const a of onlyA) {
    if (a.number === null) continue;
    for (const b of onlyB) {
      if (b.number !== null && a.number !== b.number && beside(a, b) && !ofOtherHarm(a, b) && !ofOthers(a, b))
        found.push([a, b]);
    }
  }
  return found;
}

/** What befell those that a number counts, by the word nearest to it that says so. */
function effectBeside({ at }: Unit, units: readonly Unit[]): string | null {
  let nearest: Unit | null = null;
  for (const unit of units) {
    const distance = Math.abs(unit.at - at);
    if (unit.effect !== null && distance <= 3 && (nearest === null || distance < Math.abs(nearest.at - at)))
      nearest = unit;
  }
  return nearest?.effect ?? null;
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

/** Words from a deed within which its doer or what it befalls stands. */
const argumentReach = 3;

/**
 * Whether two opposed deeds are told of different things: behind both verbs stand nouns that the other sentence lacks, and
 * none that it has; or beside both stand known things or names of one sort that are not one.
 */
function befallsOther(
  x: Unit,
  y: Unit,
  pairs: readonly Matched[],
  onlyA: readonly Unit[],
  onlyB: readonly Unit[],
): boolean {
  const thing = (unit: Unit) => unit.noun && unit.number === null && (!isEvent(unit) || unit.concepts.length > 0);
  const behind = (deed: Unit, unit: Unit) => unit.at > deed.at && thing(unit);
  if (x.verb && y.verb && onlyA.some((unit) => behind(x, unit)) && onlyB.some((unit) => behind(y, unit)))
    if (!pairs.some(({ a, b }) => behind(x, a) && behind(y, b))) return true;
  const beside = (deed: Unit, unit: Unit) => Math.abs(unit.at - deed.at) <= argumentReach && thing(unit);
  // "Oil prices" and "wheat prices" share their head alone.
  const narrowed = (only: readonly Unit[], head: Unit) => only.some((unit) => thing(unit) && unit.at === head.at - 1);
  if (pairs.some(({ a, b }) => isCompound(a) !== isCompound(b) && (narrowed(onlyA, a) || narrowed(onlyB, b))))
    return true;
  return onlyA.some((a) => beside(x, a) && onlyB.some((b) => beside(y, b) && sameSort(a, b)));
}

/** A word merged of several: "oil prices". */
function isCompound({ lemma }: Unit): boolean {
  return lemma.includes(' ');
}

/** Known things of one sort. */
function sameSort({ concepts: [a] }: Unit, { concepts: [b] }: Unit): boolean {
  return a !== undefined && b !== undefined && a.split(':')[0] === b.split(':')[0];
}

/**
 * Two names that change places round one deed: "Egypt beat Morocco", "Morocco beat Egypt". Names that are joined, deeds that
 * both do alike, and a deed told in the active and in the passive do not count.
 */
function reversedNames(names: readonly Matched[], pairs: readonly Matched[]): Pair | null {
  const deeds = pairs.filter(
    ({ a, b }) => a.verb && b.verb && a.lemma === b.lemma && a.passive === b.passive && !a.mutual,
  );
  if (deeds.length === 0) return null;
  for (const x of names) {
    for (const y of names) {
      if (!(x.a.at < y.a.at && x.b.at > y.b.at)) continue;
      if (y.a.joined || x.b.joined || y.a.oblique !== x.b.oblique || x.a.oblique || y.b.oblique) continue;
      if (deeds.some(({ a, b }) => a.at < y.a.at && b.at < x.b.at)) return [x.a, y.a];
    }
  }
  return null;
}

type Matched = Matching['pairs'][number];
