import type { Comparison, QuantityValue, Scope } from '../../model';
import { compared, incomparable } from '../comparison';
import { type ConceptIndex, conceptRelation, isA } from '../concepts';

/** How far "about" reaches either way, as a share of the number. */
const tolerance = 0.1;

/**
 * Compares two numbers of one unit, effect, measure and scope by their ranges (UCDP: low, best, high). A number of
 * something else is incomparable, but a part that is larger than its whole still excludes it.
 */
export function compareQuantity(a: QuantityValue, b: QuantityValue, index: ConceptIndex): Comparison {
  const slots = { a: describeRange(a), b: describeRange(b) };
  if (a.measure !== b.measure) return incomparable('quantity.measure', slots);
  if (a.effect !== b.effect) return incomparable('quantity.effect', slots);
  const part = partOf(a, b, index);
  if (part === 'apart' || (a.measure === null && areWorldsApart(a, b))) return incomparable('quantity.scope', slots);
  if (part !== 'same') {
    const [inner, outer] = part === 'within' ? [a, b] : [b, a];
    return outer.high !== null && reach(inner)[0] > (reach(outer)[1] ?? Number.POSITIVE_INFINITY)
      ? compared('conflicts', 'quantity.part-exceeds-whole', slots)
      : compared('refines', 'quantity.part', slots);
  }
  return compareRanges(a, b, slots);
}

/** A toll and one a hundred times as large: nobody disputes the one by the other, they are of two things. */
const worldsApart = 100;
const manyMore = 10_000;

function areWorldsApart(a: QuantityValue, b: QuantityValue): boolean {
  const [less, more] = a.best < b.best ? [a, b] : [b, a];
  // "Hurt nobody", in a story that names the 34,000 dead of a war.
  if (less.high === 0) return more.low > manyMore;
  return less.low > 0 && more.low > worldsApart * (less.high ?? less.best);
}

function compareRanges(a: QuantityValue, b: QuantityValue, slots: { a: string; b: string }): Comparison {
  if (a.low === b.low && a.high === b.high) return compared('equivalent', 'quantity.same', slots);
  const [lowA, highA] = reach(a);
  const [lowB, highB] = reach(b);
  const disjoint = (highA !== null && highA < lowB) || (highB !== null && highB < lowA);
  if (disjoint) {
    return a.measure !== null && sameWhenRounded(a.best, b.best)
      ? compared('equivalent', 'quantity.rounded', slots)
      : compared('conflicts', 'quantity.disjoint', slots);
  }
  if (a.approximate !== b.approximate && Math.abs(a.best - b.best) <= tolerance * Math.max(a.best, b.best)) {
    return compared('refines', 'quantity.about', slots);
  }
  const holds = (outer: readonly [number, number | null], inner: readonly [number, number | null]) =>
    outer[0] <= inner[0] && (outer[1] === null || (inner[1] !== null && inner[1] <= outer[1]));
  if (holds([lowA, highA], [lowB, highB]) || holds([lowB, highB], [lowA, highA])) {
    return compared('refines', 'quantity.range', slots);
  }
  return compared('overlaps', 'quantity.range', slots);
}

/** The range that a number leaves open, with what "about" and round thousands allow. */
function reach(value: QuantityValue): readonly [number, number | null] {
  // "Hundreds" is a word, not a bound: it excludes only what is half as much, or ten times more.
  if (value.high !== null && value.low > 0 && value.high >= 4 * value.low) return [value.low / 2, value.high * 10];
  const loose = value.approximate || (value.low === value.high && value.best >= 1000 && value.best % 1000 === 0);
  if (!loose) return [value.low, value.high];
  return [value.low * (1 - tolerance), value.high === null ? null : value.high * (1 + tolerance)];
}

/** A measured 16.7 and a measured 17 are one number told at two precisions. */
function sameWhenRounded(a: number, b: number): boolean {
  const [coarse, fine] = decimals(a) < decimals(b) ? [a, b] : [b, a];
  return decimals(coarse) !== decimals(fine) && Number(fine.toFixed(decimals(coarse))) === coarse;
}

function decimals(value: number): number {
  const text = String(value);
  const dot = text.indexOf('.');
  return dot < 0 ? 0 : text.length - dot - 1;
}

/** How what `a` counts lies to what `b` counts. */
function partOf(a: QuantityValue, b: QuantityValue, index: ConceptIndex): 'same' | 'within' | 'contains' | 'apart' {
  const [unitA, unitB] = [countedUnit(a.unit), countedUnit(b.unit)];
  const units = sameUnit(unitA, unitB) ? 'same' : conceptRelation(unitA, unitB, index);
  const scopes = scopeRelation(a.scope, b.scope, index);
  if (units === 'apart' || scopes === 'apart') return 'apart';
  if (units === 'same') return scopes;
  const inner = units === 'contains' ? 'contains' : 'within';
  return scopes === 'same' || scopes === inner ? inner : 'apart';
}

/** Whatever flies and is fired, told by a word for all of it («صاروخ») or by a narrower one ("missile"). */
const projectile = 'thing:weapon/projectile';

function sameUnit(a: string, b: string): boolean {
  return a === b || (a === projectile && b.startsWith(`${a}/`)) || (b === projectile && a.startsWith(`${b}/`));
}

function scopeRelation(a: Scope, b: Scope, index: ConceptIndex): 'same' | 'within' | 'contains' | 'apart' {
  if ((a.part === 'other') !== (b.part === 'other')) return 'apart';
  const holds = (outer: Scope, inner: Scope) =>
    outer.qualifiers.every((wide) => inner.qualifiers.some((narrow) => isA(narrow, wide, index)));
  const [outerA, outerB] = [holds(a, b), holds(b, a)];
  // "Nine civilians were killed" and "nine civilians among the dead" count one group.
  if (outerA && outerB && a.qualifiers.length > 0) return 'same';
  if (outerA && outerB) return a.part === b.part ? 'same' : a.part === 'subset' ? 'within' : 'contains';
  if (outerA) return 'contains';
  return outerB ? 'within' : 'apart';
}

/** `person` is how units say `thing:person`. */
export function countedUnit(unit: string): string {
  return unit === 'person' ? 'thing:person' : unit;
}

/** The numbers without words: `5`, `≥ 5`, `400–750`, `~ 750`. */
export function describeRange(value: QuantityValue): string {
  const about = value.approximate ? '~ ' : '';
  if (value.high === null) return `≥ ${about}${value.low}`;
  if (value.low === value.high) return `${about}${value.best}`;
  return value.low === 0 ? `≤ ${value.high}` : `${about}${value.low}–${value.high}`;
}
