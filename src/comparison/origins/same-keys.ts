/** Keys that turn out to stand for one: sets that are joined and never parted (union-find, Tarjan 1975). */
export class SameKeys {
  private readonly above = new Map<string, string>();

  /** The key that stands for all that this one was joined with. */
  of(key: string): string {
    let top = key;
    for (let next = this.above.get(top); next !== undefined; next = this.above.get(top)) top = next;
    for (let at = key; at !== top; ) {
      const next = this.above.get(at) as string;
      this.above.set(at, top);
      at = next;
    }
    return top;
  }

  /** Makes two keys one, which the better known of them stands for. */
  join(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x === y) return;
    const [top, under] = rank(x) < rank(y) || (rank(x) === rank(y) && x < y) ? [x, y] : [y, x];
    this.above.set(under, top);
  }
}

/** Particular bodies before bodies of a sort, these before persons, and whoever is not named last. */
function rank(key: string): number {
  if (key.startsWith('actor:org/')) return 1;
  if (key.startsWith('actor:')) return 0;
  if (key.startsWith('person:')) return 2;
  // Of unnamed speakers, those who told an agency.
  return key.startsWith('group:') && /:actor:[^:]+$/u.test(key) ? 3 : 4;
}
