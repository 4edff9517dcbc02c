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
  const working: Record<string, () => unknown> = {};
  for (const name of Object.keys(late) as (keyof Fields & string)[]) {
    working[name] = once(late[name]);
    Object.defineProperty(given, name, fieldOf(name));
  }
  Object.defineProperty(given, works, { value: working });
  return given as Given & Readonly<Fields>;
}

/** Where an object keeps what works its late fields out. */
const works = Symbol('late');

interface Working {
  readonly [works]: Readonly<Record<string, () => unknown>>;
}

const fields = new Map<string, PropertyDescriptor>();

/**
 * How a late field is read: by one function for all objects that have a field of the name. With a function each, every object
 * would be of a shape of its own, and engines keep shapes, and all that their functions hold, until the next full collection.
 */
function fieldOf(name: string): PropertyDescriptor {
  let known = fields.get(name);
  if (known === undefined) {
    known = {
      enumerable: true,
      get(this: Working) {
        return this[works][name]?.();
      },
    };
    fields.set(name, known);
  }
  return known;
}
