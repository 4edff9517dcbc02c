import type { LanguagePack } from '../../model';
import type { ConceptIndex } from '../concepts';
import { coverage as covered, matchSentences } from './coverage';
import { differentNumbers } from './different-numbers';
import type { Matching } from './match-units';
import { namesInPlace, reorderedNames, reversedNames } from './names';
import { noneHurt } from './none-hurt';
import { crossedOpposites, matched, opposedHeads, opposites } from './opposites';
import { befallsOther } from './other-thing';
import { swappedInFrame } from './swapped-in-frame';
import { undoings, undonePair } from './undone';
import { type Reading, readUnits, type Unit } from './unit';

/** What tells of a contradiction or an agreement between two sentences, each from 0 up. */
export interface Features {
  /** Share of units that have a counterpart (Dice). */
  readonly coverage: number;
  /** Share of the shorter sentence's units that have one. */
  readonly containment: number;
  /** Pairs of words that are opposites: by the pack, by their event classes, or high and low on one scale. */
  readonly opposites: number;
  /** Opposites that both have, said of each other's things. */
  readonly crossed: number;
  /** The deeds that they tell first are opposites, whatever else they share. */
  readonly opposedHeads: number;
  /** A shared word negated on one side only. */
  readonly negatedPair: number;
  /** Both sides deny or undo something, be it in other words: "no credibility", "lacks credibility". */
  readonly bothDeny: number;
  /** One side has a negator more. */
  readonly negatorParity: number;
  /** A shared deed that fails or is called off on one side only. */
  readonly undone: number;
  /** Nobody hurt on one side, somebody on the other. */
  readonly noneHurt: number;
  /** Different numbers beside the same word. */
  readonly numbers: number;
  /** Different days, months or years. */
  readonly times: number;
  /** Different names left over on both sides. */
  readonly swappedNames: number;
  /** Other words left over on both sides. */
  readonly swappedWords: number;
  /** Event words left over on both sides, not opposites. */
  readonly swappedEvents: number;
  /** Names, or causes of whatever sort, left over in one frame. */
  readonly framedNames: number;
  /** Other words left over in one frame. */
  readonly framedWords: number;
  /** Event words left over in one frame. */
  readonly framedEvents: number;
  /** Words of two sorts left over in one frame: a name and a word that none knows. */
  readonly framedOthers: number;
  /** Names that both have, in another order. */
  readonly reordered: number;
  /** Different words for things of one sort: boy and girl, film and song. */
  readonly siblings: number;
  /** Known names left over on either side that have none at all in common with the other sentence. */
  readonly strangers: number;
  /** Names left over that stand in one and the same place beside words that match. */
  readonly namesInPlace: number;
  /** Shared names that change order round a shared event. */
  readonly reversed: number;
  /** Opposites that befall different things: approved the budget, rejected the law. */
  readonly otherThing: number;
  /** Other names of known places or actors, and other numbers, opposites or further such names: another story. */
  readonly severalSwaps: number;
  /** Not one word in common in one language, only words of like sense: another story. */
  readonly noWordShared: number;
  /** Nothing is left over, turned round or worded by a mere sort of thing. */
  readonly sameWords: number;
  /** Event class that undoes (refuse, deny, cancel, fail, end) on one side only. */
  readonly undoing: number;
  /** One side is less sure than the other. */
  readonly hedged: number;
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
  readonly left: Reading;
  readonly right: Reading;
  readonly matching: Matching;
  readonly features: Features;
  readonly clues: Partial<Record<keyof Features, Clue>>;
}

/** Compares two sentences by their words: the second read by a pack of its own where it is of another language. */
export function featuresOf(a: string, b: string, pack: LanguagePack, index: ConceptIndex, other = pack): Compared {
  const [left, right] = [readUnits(a, pack), readUnits(b, other)];
  const [unitsA, unitsB] = [left.units, right.units];
  const matching = matchSentences(left, right, pack, index, other);
  const { pairs, onlyA, onlyB } = matching;
  const clues: Partial<Record<keyof Features, Clue>> = {};
  const note = (feature: keyof Features, pair: readonly [Unit | undefined, Unit | undefined] | null | undefined) => {
    const [x, y] = pair ?? [];
    if (x !== undefined && y !== undefined) clues[feature] ??= { a: x.words, b: y.words };
  };
  const firstOf = (feature: keyof Features, x: readonly Unit[], y: readonly Unit[]) => {
    note(feature, [x[0], y[0]]);
    return Math.min(x.length, y.length);
  };
  const said = matched(pairs);
  const opposed = opposites(unitsA, unitsB, said, pack);
  const crossed = crossedOpposites(unitsA, unitsB, said, pack);
  const heads = opposedHeads(unitsA, unitsB, said, pack);
  // What both sides deny, be it in other words, neither tells otherwise.
  const isDenied = ({ negated, deniedBy }: Unit) => negated && (deniedBy === null || !said.has(deniedBy));
  const negated = pairs.filter(({ a, b }) => isDenied(a) !== isDenied(b) && !a.name);
  const negatorsOf = ({ negators, units }: Reading) =>
    negators + units.filter((unit) => unit.denies && !said.has(unit)).length;
  const denied = Math.min(negatorsOf(left) + undoings(unitsA).length, negatorsOf(right) + undoings(unitsB).length);
  const undone = undonePair(matching, unitsA, unitsB);
  const numbers = differentNumbers(onlyA, onlyB, pairs, unitsA, unitsB);
  const times = differentTimes(onlyA, onlyB);
  const framed = swappedInFrame(matching, unitsA, unitsB);
  const siblings = pairs.filter(({ sibling }) => sibling);
  const names = pairs.filter((pair) => pair.a.name && pair.b.name);
  const turned = reversedNames(
    names.filter(({ a, b }) => a.noun && b.noun),
    pairs,
  );
  const framedOf = (feature: keyof Features, test: (unit: Unit) => boolean) => {
    const found = framed.filter(([x, y]) => test(x) && test(y));
    note(feature, found[0]);
    return found.length;
  };
  const none = noneHurt(unitsA, unitsB);
  const sorts = [isName, isEvent, isPlain];
  const causes = framed.filter(([x, y]) => x.cause && y.cause);
  const framedOthers = framed.filter(
    ([x, y]) => !sorts.some((test) => test(x) && test(y)) && x.number === null && y.number === null,
  );
  const reordered = reorderedNames(names);
  const undo = undoings(unitsA).length === undoings(unitsB).length ? null : [undoings(unitsA), undoings(unitsB)];
  note('noneHurt', none);
  note('framedNames', causes[0]);
  note('framedOthers', framedOthers[0]);
  note('reordered', reordered);
  note('undoing', undo && [undo[0]?.[0] ?? unitsA[0], undo[1]?.[0] ?? unitsB[0]]);
  note('opposites', opposed[0]);
  note('crossed', crossed);
  note('opposedHeads', heads);
  note('negatedPair', negated[0] && [negated[0].a, negated[0].b]);
  note('undone', undone);
  note('numbers', numbers[0]);
  note('times', times);
  note('siblings', siblings[0] && [siblings[0].a, siblings[0].b]);
  note('reversed', turned);
  const strangers = firstOf('strangers', onlyA.filter(isStranger), onlyB.filter(isStranger));
  const otherActors = Math.min(onlyA.filter(isActor).length, onlyB.filter(isActor).length);
  const coverage = covered(left, right, matching);
  const leftOver = Math.max(onlyA.length, onlyB.length) / Math.max(1, Math.max(unitsA.length, unitsB.length));
  const parity = Math.abs(negatorsOf(left) - negatorsOf(right)) % 2;
  const plainly = siblings.length === 0 && crossed === null && turned === null && parity === 0;
  const [namesA, namesB] = [onlyA.filter(isName), onlyB.filter(isName)];
  const features: Features = {
    coverage,
    containment: pairs.length / Math.max(1, Math.min(unitsA.length, unitsB.length)),
    opposites: opposed.length,
    crossed: crossed === null ? 0 : 1,
    opposedHeads: heads === null ? 0 : 1,
    negatedPair: negated.length,
    bothDeny: denied > 0 ? 1 : 0,
    negatorParity: parity,
    undone: undone === null ? 0 : 1,
    noneHurt: none === null ? 0 : 1,
    numbers: numbers.length,
    times: times === null ? 0 : 1,
    swappedNames: firstOf('swappedNames', namesA, namesB),
    swappedWords: firstOf('swappedWords', onlyA.filter(isPlain), onlyB.filter(isPlain)),
    swappedEvents: firstOf('swappedEvents', onlyA.filter(isEvent), onlyB.filter(isEvent)),
    framedNames: framedOf('framedNames', isName) + causes.length,
    framedEvents: framedOf('framedEvents', isEvent),
    framedWords: framedOf('framedWords', isPlain),
    framedOthers: framedOthers.length,
    reordered: reordered === null ? 0 : 1,
    siblings: siblings.length,
    strangers,
    namesInPlace: namesInPlace(namesA, namesB, pairs),
    reversed: turned === null ? 0 : 1,
    otherThing: opposed.some(([x, y]) => befallsOther(x, y, matching, unitsA, unitsB, said)) ? 1 : 0,
    severalSwaps: strangers > 0 && (otherActors > 1 || opposed.length + numbers.length > 0) ? 1 : 0,
    noWordShared: matching.oneLanguage && !pairs.some(({ score }) => score === 4) ? 1 : 0,
    sameWords: leftOver === 0 && coverage > 0.95 && plainly ? 1 : 0,
    undoing: undo === null ? 0 : 1,
    hedged: left.certainty === right.certainty ? 0 : 1,
    sharedEvents: pairs.filter((pair) => isEvent(pair.a) && isEvent(pair.b)).length,
    sharedNames: names.length,
    leftOver,
  };
  return { left, right, matching, features, clues };
}

function isName({ name }: Unit): boolean {
  return name;
}

function isPlain(unit: Unit): boolean {
  return !unit.name && unit.number === null && unit.time === null && !isEvent(unit);
}

/** A known place or actor, be it only an office or a sort of body: the police, a minister. */
function isActor({ name, concepts }: Unit): boolean {
  return name && concepts.some((id) => !id.startsWith('thing:'));
}

/** The name of a known place or actor. */
function isStranger({ name, concepts }: Unit): boolean {
  return name && concepts.some((id) => !/^(?:thing:|actor:org\/|actor:role\/)/u.test(id));
}

function isEvent(unit: Unit): boolean {
  return unit.events.length > 0;
}

/** Two days, months or years that are left over and are not one, told equally precisely. */
function differentTimes(onlyA: readonly Unit[], onlyB: readonly Unit[]): readonly [Unit, Unit] | null {
  for (const a of onlyA) {
    for (const b of onlyB) {
      if (a.time === null || b.time === null || a.time.sort !== b.time.sort) continue;
      const differs = (['year', 'month', 'day', 'weekday'] as const).some((part) => {
        const [own, other] = [a.time?.[part] ?? null, b.time?.[part] ?? null];
        return own !== null && other !== null && own !== other;
      });
      if (differs) return [a, b];
    }
  }
  return null;
}
