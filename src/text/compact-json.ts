import { CommonStrings } from './compact-json/common-strings';
import { ObjectShapes } from './compact-json/object-shapes';
import type { Texts } from './compact-json/quotation';
import { Reader } from './compact-json/reader';
import { Writer } from './compact-json/writer';

export type { Texts };

/** What a {@link CompactJson} has learnt: another that is told of it unpacks what it has packed. Plain JSON. */
export interface CompactTables {
  readonly shapes: readonly (readonly string[])[];
  readonly common: readonly string[];
}

/** How much one has learnt so far. */
export interface Learnt {
  readonly shapes: number;
  readonly common: number;
}

const nothing: Learnt = { shapes: 0, common: 0 };

/**
 * Plain JSON kept in few bytes, for what lives long and is seldom looked at. Keys and strings that come again are kept
 * once for all that this has packed; only it can unpack what it has packed. What one value holds twice, the same object or
 * a string, comes back as one.
 *
 * @example
 * const compact = new CompactJson();
 * compact.unpack(compact.pack({ a: [1, 'two'] })); // => { a: [1, 'two'] }
 */
export class CompactJson {
  private readonly shapes = new ObjectShapes();
  private readonly strings = new CommonStrings();
  private readonly writer = new Writer(this.shapes, this.strings);
  private readonly reader = new Reader(this.shapes, this.strings);

  /** @param tables those of what is to be unpacked; none to begin with */
  constructor(tables?: CompactTables) {
    if (tables !== undefined) this.learn(tables);
  }

  get learnt(): Learnt {
    return { shapes: this.shapes.list.length, common: this.strings.list.length };
  }

  /** @param since what of it is known already where it goes */
  tables(since = nothing): CompactTables {
    return {
      shapes: this.shapes.list.slice(since.shapes).map(({ keys }) => keys),
      common: this.strings.list.slice(since.common),
    };
  }

  /** Takes over what another has learnt, so as to unpack what that has packed; in parts, in their order. */
  learn({ shapes, common }: CompactTables): void {
    this.shapes.add(shapes);
    for (const text of common) this.strings.list.push(text);
  }

  /**
   * @param texts what the value quotes from, kept by whoever unpacks it: where an object says by `part`, `start` and `end` where its
   * `quote` stands there, the words are not written out
   */
  pack(value: unknown, texts: Texts | null = null): Uint8Array {
    return this.writer.pack(value, texts);
  }

  /** @param texts those that it was packed with */
  unpack(packed: Uint8Array, texts: Texts | null = null): unknown {
    return this.reader.unpack(packed, texts);
  }
}
