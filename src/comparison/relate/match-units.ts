import { type ConceptIndex, conceptRelation } from '../concepts';
import { akin } from './akin-events';
import type { Unit } from './unit';

/** Units of two sentences that say the same, and those left over on either side. */
export interface Matching {
  readonly pairs: readonly { readonly a: Unit; readonly b: Unit; readonly score: number }[];
  readonly onlyA: readonly Unit[];
  readonly onlyB: readonly Unit[];
}

/** How one unit says what the other says: by lemma or stem, by concept, by event, by consonants; 0 where it does not. */
function likeness(a: Unit, b: Unit, index: ConceptIndex): number {
  if (a.number !== null && b.number !== null) return a.number === b.number ? 4 : mayBeOne(a.range, b.range) ? 3 : 0;
  if (a.lemma === b.lemma) return 4;
  if (meet(a.concepts, b.concepts, index) && !holdOtherOffices(a, b, index)) return 3;
  if (a.events.some((event) => b.events.includes(event))) return 3;
  if (a.stem === b.stem && a.stem.length >= 3) return 3;
  if (a.root === b.root && a.root.length >= 3) return 2;
  if (a.root.length >= 3 && b.root.length >= 3 && (a.root.endsWith(b.root) || b.root.endsWith(a.root))) return 1;
  return a.events.some((x) => b.events.some((y) => akin(x, y))) ? 2 : 0;
}

function meet(a: readonly string[], b: readonly string[], index: ConceptIndex): boolean {
  return a.some((x) => b.some((y) => conceptRelation(x, y, index) !== 'apart'));
}

/** "The minister", "his deputy": politicians both, and two persons. */
function holdOtherOffices(a: Unit, b: Unit, index: ConceptIndex): boolean {
  const [mine, yours] = [a, b].map(({ concepts }) => concepts.filter((id) => id.startsWith('actor:role/'))) as [
    string[],
    string[],
  ];
  return mine.length > 0 && yours.length > 0 && !meet(mine, yours, index);
}

/** Whether two numbers with their bounds can be one. */
function mayBeOne(a: Unit['range'], b: Unit['range']): boolean {
  return a !== null && b !== null && a[0] <= b[1] && b[0] <= a[1];
}

/** Pairs the units of two sentences one to one, surest first; of equals, those at like places. */
export function matchUnits(left: readonly Unit[], right: readonly Unit[], index: ConceptIndex): Matching {
  const candidates: { a: Unit; b: Unit; score: number }[] = [];
  for (const a of left) {
    for (const b of right) {
      const score = likeness(a, b, index);
      if (score > 0) candidates.push({ a, b, score });
    }
  }
  candidates.sort(
    (x, y) => y.score - x.score || Math.abs(x.a.at - x.b.at) - Math.abs(y.a.at - y.b.at) || x.a.at - y.a.at,
  );
  const [usedA, usedB] = [new Set<Unit>(), new Set<Unit>()];
  const pairs: { a: Unit; b: Unit; score: number }[] = [];
  for (const { a, b, score } of candidates) {
    if (usedA.has(a) || usedB.has(b)) continue;
    usedA.add(a);
    usedB.add(b);
    pairs.push({ a, b, score });
  }
  return {
    pairs,
    onlyA: left.filter((unit) => !usedA.has(unit)),
    onlyB: right.filter((unit) => !usedB.has(unit)),
  };
}
