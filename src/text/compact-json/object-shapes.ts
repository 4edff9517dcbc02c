/** Keys in their order, as objects of one kind have them. */
export interface Shape {
  readonly number: number;
  readonly keys: readonly string[];
  /** With all its keys, to be copied: objects made so look alike to the engine. */
  readonly blank: Record<string, unknown>;
}

/** The shapes that begin with the same keys. */
interface Fork {
  readonly next: Map<string, Fork>;
  /** The key gone on with last, and where that leads: mostly the same one again. */
  key: string | null;
  onward: Fork | null;
  shape: Shape | null;
}

const newFork = (): Fork => ({ next: new Map(), key: null, onward: null, shape: null });

/** The shapes of objects that were met, numbered as they came. */
export class ObjectShapes {
  private readonly root = newFork();
  readonly list: Shape[] = [];

  /** The shape of an object; a new one where none had these keys in this order. */
  of(record: Readonly<Record<string, unknown>>): Shape {
    const keys = Object.keys(record);
    let fork = this.root;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as string;
      let next = fork.key === key ? fork.onward : fork.next.get(key);
      if (next == null) {
        next = newFork();
        fork.next.set(key, next);
      }
      fork.key = key;
      fork.onward = next;
      fork = next;
    }
    if (fork.shape === null) {
      const blank: Record<string, unknown> = JSON.parse(
        JSON.stringify(Object.fromEntries(keys.map((key) => [key, 0]))),
      );
      fork.shape = { number: this.list.length, keys, blank };
      this.list.push(fork.shape);
    }
    return fork.shape;
  }

  /** Takes over shapes that another met, in their order. */
  add(shapes: readonly (readonly string[])[]): void {
    for (const keys of shapes) this.of(Object.fromEntries(keys.map((key) => [key, 0])));
  }
}
