import { once } from '../text/once';

/** What gives each field of an object, once somebody asks. */
type Late<Fields> = { readonly [Name in keyof Fields]: () => Fields[Name] };

/**
 * An object with fields that are worked out when they are first asked for: plain to whoever reads it, copies it or turns it
 * into JSON.
 *
 * @example
 * withLate({ a: 1 }, { b: () => 2 }); // => { a: 1, b: 2 }
 */
export function withLate<Given extends object, Fields extends object>(
  given: Given,
  late: Late<Fields>,
): Given & Readonly<Fields> {
  for (const name of Object.keys(late) as (keyof Fields)[]) {
    Object.defineProperty(given, name, { enumerable: true, get: once(late[name]) });
  }
  return given as Given & Readonly<Fields>;
}
