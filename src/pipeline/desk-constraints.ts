import type { Constraints } from '../clustering';

/** What users have said of segments by hand; the last word stands. */
export class DeskConstraints implements Constraints {
  readonly together = new Map<string, Set<string>>();
  readonly apart = new Map<string, Set<string>>();

  /** Puts two groups together: every segment with the first, so that a group that later falls apart still holds. */
  join(a: readonly string[], b: readonly string[]): readonly string[] {
    for (const one of a) for (const two of b) drop(this.apart, one, two);
    const all = [...a, ...b];
    const [first] = all;
    if (first !== undefined) for (const other of all.slice(1)) pair(this.together, first, other);
    return all;
  }

  /** Keeps two groups apart; what was together within either stays so, though a member of the other had joined it. */
  part(a: readonly string[], b: readonly string[]): readonly string[] {
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const across = own.filter((one) => other.some((two) => this.together.get(one)?.has(two)));
      for (const one of across.slice(1)) pair(this.together, across[0] as string, one);
    }
    for (const one of a) {
      for (const two of b) {
        drop(this.together, one, two);
        pair(this.apart, one, two);
      }
    }
    return [...a, ...b];
  }

  /** As pairs, each once, in order. */
  pairs(): { readonly together: readonly [string, string][]; readonly apart: readonly [string, string][] } {
    return { together: listed(this.together), apart: listed(this.apart) };
  }

  restore(
    together: readonly (readonly [string, string])[],
    apart: readonly (readonly [string, string])[],
  ): readonly string[] {
    for (const [a, b] of together) pair(this.together, a, b);
    for (const [a, b] of apart) pair(this.apart, a, b);
    return [...together.flat(), ...apart.flat()];
  }
}

type Pairs = Map<string, Set<string>>;

function pair(pairs: Pairs, a: string, b: string): void {
  for (const [one, two] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = pairs.get(one);
    if (known) known.add(two);
    else pairs.set(one, new Set([two]));
  }
}

function drop(pairs: Pairs, a: string, b: string): void {
  pairs.get(a)?.delete(b);
  pairs.get(b)?.delete(a);
}

function listed(pairs: Pairs): [string, string][] {
  return [...pairs]
    .flatMap(([a, others]) => [...others].filter((b) => a < b).map((b): [string, string] => [a, b]))
    .sort((x, y) => (x.join(' ') < y.join(' ') ? -1 : 1));
}
