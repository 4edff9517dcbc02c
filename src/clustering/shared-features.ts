import type { Features } from './features';
import type { Interner } from './interner';
import { type VectorName, vectorIn } from './vectors';

/** The features that one vector of two segments shares, heaviest product first, at most `keep`. */
export function sharedFeatures(name: VectorName, a: Features, b: Features, interner: Interner, keep: number): string[] {
  const shared: [number, string][] = [];
  const [x, y] = [vectorIn(a.vectors, name).entries, vectorIn(b.vectors, name).entries];
  let j = 0;
  for (let i = 0; i < x.length; i += 2) {
    const id = x[i] as number;
    while (j < y.length && (y[j] as number) < id) j += 2;
    if (y[j] === id) shared.push([(x[i + 1] as number) * (y[j + 1] as number), interner.textOf(id)]);
  }
  return shared
    .sort((x, y) => y[0] - x[0] || (x[1] < y[1] ? -1 : 1))
    .slice(0, keep)
    .map(([, text]) => text);
}
