/**
 * A table that holds its own entries only: words of a text are looked up in it, and "constructor" is a word.
 *
 * @example plainTable({ won: 'win' })['constructor'] // => undefined
 */
export function plainTable<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
