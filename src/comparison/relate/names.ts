import type { Matching } from './match-units';
import type { Unit } from './unit';

type Matched = Matching['pairs'][number];

type Pair = readonly [Unit, Unit];

/** How many units of one side have one on the other that follows, or comes before, the same word. */
export function namesInPlace(onlyA: readonly Unit[], onlyB: readonly Unit[], pairs: readonly Matched[]): number {
  const same = (x: Unit, y: Unit) =>
    pairs.some(({ a, b }) => a.at - x.at === b.at - y.at && Math.abs(a.at - x.at) === 1);
  return onlyA.filter((x) => onlyB.some((y) => same(x, y))).length;
}

/**
 * Two names that change places round one deed: "Egypt beat Morocco", "Morocco beat Egypt". Names that are joined, deeds that
 * both do alike, and a deed told in the active and in the passive do not count. What stands right before and right behind the
 * verb need be no name: "dog bites man".
 */
export function reversedNames(names: readonly Matched[], pairs: readonly Matched[]): Pair | null {
  const deeds = pairs.filter(
    ({ a, b, score }) => a.verb && b.verb && score > 2 && a.passive === b.passive && !a.mutual && !b.mutual,
  );
  if (deeds.length === 0) return null;
  for (const x of names) {
    for (const y of names) {
      if (!turned(x, y)) continue;
      if (y.a.joined || x.b.joined) continue;
      if (deeds.some(({ a, b }) => a.at < y.a.at && b.at < x.b.at)) return [x.a, y.a];
    }
  }
  const nouns = pairs.filter(({ a, b, score }) => a.noun && b.noun && score > 3);
  for (const { a, b } of deeds) {
    const x = nouns.find((pair) => pair.a.at === a.at - 1 && pair.b.at === b.at + 1);
    const y = nouns.find((pair) => pair.a.at === a.at + 1 && pair.b.at === b.at - 1);
    if (x !== undefined && y !== undefined && turned(x, y)) return [x.a, y.a];
  }
  return null;
}

/** Two names that stand in the one order in one sentence and in the other in the other, whatever stands round them. */
export function reorderedNames(names: readonly Matched[]): Pair | null {
  for (const x of names) {
    for (const y of names) if (x.a.at < y.a.at && x.b.at > y.b.at) return [x.a, y.a];
  }
  return null;
}

/** Two that stand in the one order in one sentence and in the other in the other, neither under a preposition in one alone. */
function turned(x: Matched, y: Matched): boolean {
  const order = x.a.at < y.a.at && x.b.at > y.b.at;
  return order && y.a.oblique === x.b.oblique && !x.a.oblique && !y.b.oblique;
}
