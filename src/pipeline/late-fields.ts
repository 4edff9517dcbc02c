import { once } from '../text/once';

/** What gives each field of an object, once somebody asks. */
type Late<Fields> = { readonly [Name in keyof Fields]: () => Fields[Name] };

/**
 * A copy of an object with fields that are worked out when they are first asked for: plain to whoever reads it, copies it or turns
 * it into JSON.
 *
 * @example
 * withLate({ a: 1 }, { b: () => 2 }); // => { a: 1, b: 2 }
 */
export function withLate<Given extends object, Fields extends object>(
  given: Given,
  late: Late<Fields>,
): Given & Readonly<Fields> {
  // A copy that no literal makes. Whoever lists a desk's incidents makes an entry for each, all of which live at once, and engines then
  // make what that literal makes among the old, where each that is dead keeps all alive that it came to show.
  const made: Given = Object.assign(Object.create(Object.prototype), given);
  const working: Record<string, () => unknown> = {};
  for (const name of Object.keys(late) as (keyof Fields & string)[]) {
    working[name] = once(late[name]);
    Object.defineProperty(made, name, fieldOf(name));
  }
  Object.defineProperty(made, works, { value: working });
  return made as Given & Readonly<Fields>;
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
