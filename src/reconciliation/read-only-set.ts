/** A set that can only be read, whatever the types were cast to: rules share it. */
export class ReadOnlySet<T> implements ReadonlySet<T> {
  readonly #items: ReadonlySet<T>;

  constructor(items: Iterable<T>) {
    this.#items = new Set(items);
    Object.freeze(this);
  }

  get size(): number {
    return this.#items.size;
  }

  has(item: T): boolean {
    return this.#items.has(item);
  }

  forEach(each: (item: T, again: T, set: ReadonlySet<T>) => void): void {
    for (const item of this.#items) each(item, item, this);
  }

  keys(): SetIterator<T> {
    return this.#items.keys();
  }

  values(): SetIterator<T> {
    return this.#items.values();
  }

  entries(): SetIterator<[T, T]> {
    return this.#items.entries();
  }

  [Symbol.iterator](): SetIterator<T> {
    return this.#items.values();
  }
}
