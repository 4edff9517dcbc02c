import type { Claim, QuantityValue, Role, Value } from '../../model';
import { type ConceptIndex, isA } from '../concepts';
import type { Draft } from '../draft';
import type { Stance } from '../kind';
import type { Scene } from '../scene';
import { compareValues } from '../values';
import { areOpponents } from './opponents';
import { somePair } from './some-pair';

const objects: ReadonlySet<Role> = new Set<Role>(['patient', 'target']);

/**
 * Whether some claim of either stance can be of one deed: what it befell can be the same thing, at no other time, and nothing
 * else of its sort in another number. Two boats that one side attacked are no merchant vessel that another did.
 */
export function mayBeOneDeed(
  a: Stance,
  b: Stance,
  { index }: Scene,
  told: (x: Claim, y: Claim) => boolean = () => true,
): boolean {
  const [mine, yours] = [a, b].map((stance) => stance.slice(0, enough));
  const alike = (claim: Claim, others: readonly Draft[]) => goesWithSome(claim, others, index);
  return somePair(
    a,
    b,
    (x, y) =>
      told(x.claim, y.claim) &&
      canMeet(x.claim, y.claim, x.denies === y.denies ? areTwo : areNotKnownAsOne, index) &&
      (x.denies !== y.denies || !areOpponents(x, y, index)) &&
      alike(x.claim, yours as Draft[]) &&
      alike(y.claim, mine as Draft[]),
  );
}

/** Beyond this many answers a side's first ones say when its deed was and to how many it was done. */
const enough = 24;

/**
 * What a side's claims leave out they take from those of it that tell it: eight pirates caught early in November are none of the
 * twenty-three of that weekend, whoever tells of these without their number.
 */
function goesWithSome(claim: Claim, others: readonly Draft[], index: ConceptIndex): boolean {
  const numbers = numbersOf(claim);
  if (numbers.length > 0) {
    const told = others
      .flatMap(({ claim: other }) => numbersOf(other))
      .filter(({ unit }) => numbers.some((one) => one.unit === unit));
    if (told.length > 0 && told.every((other) => numbers.every((one) => one.unit !== other.unit || apart(one, other))))
      return false;
  }
  const times = timesOf(claim);
  if (times.length === 0) return true;
  const told = others.flatMap(({ claim: other }) => timesOf(other));
  if (told.length === 0) return true;
  return !times.every((one) => told.every((other) => compareValues(one, other, index).relation === 'conflicts'));
}

function canMeet(x: Claim, y: Claim, differ: typeof areTwo, index: ConceptIndex): boolean {
  const [mine, yours] = [x, y].map(({ proposition }) =>
    proposition.arguments.flatMap(({ role, value }) => (objects.has(role) ? [value] : [])),
  ) as [Value[], Value[]];
  const meet =
    mine.length === 0 || yours.length === 0 || mine.some((one) => yours.some((other) => !differ(one, other, index)));
  return meet && !atOtherTimes(x, y, index) && !inOtherNumbers(x, y);
}

/** Two sites or vehicles of sorts known to differ, or of one sort told by other marks ("a Thai trawler", "a pirate dhow"). */
function areTwo(one: Value, other: Value, index: ConceptIndex): boolean {
  if (isState(one, index) !== isState(other, index) && !isSite(one) && !isSite(other))
    return compareValues(one, other, index).relation === 'incomparable';
  if (isPerson(one, index) || isPerson(other, index)) return false;
  return areNotKnownAsOne(one, other, index);
}

/** What somebody denies having done to one he does not deny having done to another. */
function areNotKnownAsOne(one: Value, other: Value, index: ConceptIndex): boolean {
  const { relation, reason } = compareValues(one, other, index);
  return relation === 'conflicts' || reason === 'thing.attributes' || reason === 'thing.apart';
}

/** "Invaded Ukraine", and somebody who assaulted stewards. */
function isState(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'actor' && value.id !== null && index.concept(value.id)?.type === 'state';
}

/** What may lie in the state that is said to be attacked. */
function isSite(value: Value): boolean {
  return value.kind === 'place' || value.kind === 'happening' || (value.kind === 'thing' && value.id !== null);
}

function isPerson(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'actor' || (value.kind === 'thing' && isA(value.id, 'thing:person', index));
}

function atOtherTimes(x: Claim, y: Claim, index: ConceptIndex): boolean {
  const [mine, yours] = [timesOf(x), timesOf(y)];
  if (mine.length === 0 || yours.length === 0) return false;
  return mine.every((one) => yours.every((other) => compareValues(one, other, index).relation === 'conflicts'));
}

/** Eight pirates and twenty-three: tolls of what was done may be disputed, and are left out. */
function inOtherNumbers(x: Claim, y: Claim): boolean {
  const [mine, yours] = [numbersOf(x), numbersOf(y)];
  return mine.some((one) => {
    const same = yours.filter(({ unit }) => unit === one.unit);
    return same.length > 0 && same.every((other) => apart(one, other));
  });
}

function timesOf({ proposition }: Claim): Value[] {
  return proposition.arguments.flatMap(({ role, value }) => (role === 'time' ? [value] : []));
}

function numbersOf({ proposition }: Claim): QuantityValue[] {
  return proposition.arguments.flatMap(({ value }) => (isNumberOfThings(value) ? [value] : []));
}

const tolls: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'missing', 'poisoned']);

function isNumberOfThings(value: Value): value is QuantityValue {
  return value.kind === 'quantity' && value.measure === null && !tolls.has(value.effect ?? '');
}

function apart(a: QuantityValue, b: QuantityValue): boolean {
  return (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);
}
