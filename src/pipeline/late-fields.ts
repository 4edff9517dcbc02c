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
  for (const name of Object.keys(late)) Object.defineProperty(made, name, fieldOf(name));
  Object.defineProperty(made, works, { value: new Works({ ...late }) });
  return made as Given & Readonly<Fields>;
}

/** Where an object keeps what works its late fields out. */
const works = Symbol('late');

/** What works the late fields of an object out, and what has been. */
class Works {
  private readonly made: Record<string, unknown> = {};

  constructor(private readonly waiting: Record<string, (() => unknown) | undefined>) {}

  read(name: string): unknown {
    const work = this.waiting[name];
    if (work !== undefined) {
      this.made[name] = work();
      // What it was worked out from may go.
      this.waiting[name] = undefined;
    }
    return this.made[name];
  }
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
      get(this: { readonly [works]: Works }) {
        return this[works].read(name);
      },
    };
    fields.set(name, known);
  }
  return known;
}
