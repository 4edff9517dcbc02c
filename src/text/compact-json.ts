/** Strings up to this length may become common. */
const longest = 80;
/** Strings met once that are remembered; beyond it the memory starts anew, so that it is bounded. */
const remembered = 1 << 14;

/** What a byte says comes next. Above them stand small numbers, frequent shapes and common strings. */
const tags = {
  null: 0,
  false: 1,
  true: 2,
  undefined: 3,
  whole: 4,
  negative: 5,
  fraction: 6,
  narrow: 7,
  wide: 8,
  common: 9,
  again: 10,
  list: 11,
  object: 12,
  quote: 13,
} as const;
const [numbersFrom, numbersTo] = [16, 64];
const [shapesFrom, shapesTo] = [64, 192];
/** Two bytes for the strings that became common first. */
const commonFrom = 192;
const firstCommon = (256 - commonFrom) << 8;

/** The block of letters that stands, beside ASCII, in one byte: that of the script in which most of the rest is written. */
const block = 0x600;

/** Letters of a string that are unpacked at a time. */
const letters = 256;

/** Texts that a value quotes from, by the name of the part that they are. */
export type Texts = Readonly<Record<string, string>>;

/** An object that says where in a text the words of its `quote` stand. */
interface Quotation extends Record<string, unknown> {
  part: string;
  start: number;
  end: number;
  quote: string;
}

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

interface Shape {
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
  private readonly root = newFork();
  private readonly shapes: Shape[] = [];
  private readonly common: string[] = [];
  private readonly numbers = new Map<string, number>();
  private once = new Set<string>();

  private bytes: Uint8Array = new Uint8Array(1024);
  private at = 0;
  private seen = new Map<object | string, number>();
  private found: unknown[] = [];
  private readonly codes: number[][] = [];
  private readonly float = new Float64Array(1);
  private readonly floatBytes = new Uint8Array(this.float.buffer);
  /** What the value in hand quotes from. */
  private texts: Texts | null = null;

  /** @param tables those of what is to be unpacked; none to begin with */
  constructor(tables?: CompactTables) {
    if (tables !== undefined) this.learn(tables);
  }

  get learnt(): Learnt {
    return { shapes: this.shapes.length, common: this.common.length };
  }

  /** @param since what of it is known already where it goes */
  tables(since = nothing): CompactTables {
    return { shapes: this.shapes.slice(since.shapes).map(({ keys }) => keys), common: this.common.slice(since.common) };
  }

  /** Takes over what another has learnt, so as to unpack what that has packed; in parts, in their order. */
  learn({ shapes, common }: CompactTables): void {
    for (const keys of shapes) this.shapeOf(Object.fromEntries(keys.map((key) => [key, 0])));
    for (const text of common) this.common.push(text);
  }

  /**
   * @param texts what the value quotes from, kept by whoever unpacks it: where an object says by `part`, `start` and `end` where its
   * `quote` stands there, the words are not written out
   */
  pack(value: unknown, texts: Texts | null = null): Uint8Array {
    this.at = 0;
    this.texts = texts;
    this.write(value);
    this.texts = null;
    // Made anew, not cleared: engines let the table that a map had point on to the one that it has. Once one such table is in the old
    // generation, dead or not, it keeps the next one and all that it lists from dying young, and so on for ever.
    this.seen = new Map();
    return this.bytes.slice(0, this.at);
  }

  /** @param texts those that it was packed with */
  unpack(packed: Uint8Array, texts: Texts | null = null): unknown {
    const [bytes, at, found] = [this.bytes, this.at, this.found];
    this.bytes = packed;
    this.at = 0;
    this.found = [];
    this.texts = texts;
    const value = this.read();
    [this.bytes, this.at, this.found, this.texts] = [bytes, at, found, null];
    return value;
  }

  private write(value: unknown): void {
    if (typeof value === 'string') this.writeString(value);
    else if (typeof value === 'number') this.writeNumber(value);
    else if (value === null) this.byte(tags.null);
    else if (value === undefined) this.byte(tags.undefined);
    else if (typeof value === 'object') this.writeObject(value);
    else this.byte(value === true ? tags.true : tags.false);
  }

  private writeObject(value: object): void {
    if (this.isAgain(value)) return;
    if (Array.isArray(value)) {
      this.byte(tags.list);
      this.varint(value.length);
      for (const item of value) this.write(item);
      return;
    }
    const record = value as Record<string, unknown>;
    const { number, keys } = this.shapeOf(record);
    if (number < shapesTo - shapesFrom) this.byte(shapesFrom + number);
    else {
      this.byte(tags.object);
      this.varint(number);
    }
    const isCut = this.texts !== null && typeof record.quote === 'string' && isFrom(record as Quotation, this.texts);
    for (const key of keys) {
      if (isCut && key === 'quote') this.byte(tags.quote);
      else this.write(record[key]);
    }
  }

  private writeNumber(value: number): void {
    if (!Number.isInteger(value) || Math.abs(value) > 0x3fffffff || Object.is(value, -0)) {
      this.byte(tags.fraction);
      this.float[0] = value;
      for (const byte of this.floatBytes) this.byte(byte);
    } else if (value >= 0 && value < numbersTo - numbersFrom) this.byte(numbersFrom + value);
    else {
      this.byte(value < 0 ? tags.negative : tags.whole);
      this.varint(Math.abs(value));
    }
  }

  private writeString(text: string): void {
    const number = text.length <= longest ? this.numbers.get(text) : undefined;
    if (number !== undefined) {
      this.writeCommon(number);
      return;
    }
    if (this.isAgain(text)) return;
    if (text.length <= longest) {
      if (this.once.delete(text)) this.makeCommon(text);
      else if (this.once.size >= remembered) this.once = new Set();
      else this.once.add(text);
    }
    const { length } = text;
    this.room(length + 6);
    const start = this.at;
    this.byte(tags.narrow);
    this.varint(length);
    const { bytes } = this;
    let to = this.at;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x80) bytes[to++] = code;
      else if (code >= block && code < block + 0x80) bytes[to++] = code - block + 0x80;
      else {
        this.at = start;
        this.writeWide(text);
        return;
      }
    }
    this.at = to;
  }

  private writeWide(text: string): void {
    this.byte(tags.wide);
    this.varint(text.length);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      this.byte(code >> 8);
      this.byte(code & 0xff);
    }
  }

  /** Refers to what this value has held before; else gives it the next number. */
  private isAgain(value: object | string): boolean {
    const number = this.seen.get(value);
    if (number === undefined) {
      this.seen.set(value, this.seen.size);
      return false;
    }
    this.byte(tags.again);
    this.varint(number);
    return true;
  }

  /** From the next time on; this time it is still written out. */
  private makeCommon(text: string): void {
    // Joined anew, so that no text that it was cut from is kept with it.
    const own = text.split('').join('');
    this.numbers.set(own, this.common.length);
    this.common.push(own);
  }

  private writeCommon(number: number): void {
    if (number < firstCommon) {
      this.byte(commonFrom + (number >> 8));
      this.byte(number & 0xff);
    } else {
      this.byte(tags.common);
      this.varint(number);
    }
  }

  private shapeOf(record: Record<string, unknown>): Shape {
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
      fork.shape = { number: this.shapes.length, keys, blank };
      this.shapes.push(fork.shape);
    }
    return fork.shape;
  }

  private byte(value: number): void {
    if (this.at >= this.bytes.length) this.room(1);
    this.bytes[this.at++] = value;
  }

  private varint(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  private room(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const wider = new Uint8Array(2 * (this.at + more));
    wider.set(this.bytes);
    this.bytes = wider;
  }

  private read(): unknown {
    const tag = this.bytes[this.at++] as number;
    if (tag >= commonFrom) return this.common[((tag - commonFrom) << 8) | (this.bytes[this.at++] as number)];
    if (tag >= shapesFrom) return this.readObject(tag - shapesFrom);
    if (tag >= numbersFrom) return tag - numbersFrom;
    switch (tag) {
      case tags.null:
        return null;
      case tags.false:
        return false;
      case tags.true:
        return true;
      case tags.whole:
        return this.readVarint();
      case tags.negative:
        return -this.readVarint();
      case tags.fraction:
        for (let at = 0; at < 8; at++) this.floatBytes[at] = this.bytes[this.at++] as number;
        return this.float[0];
      case tags.narrow:
        return this.readNarrow(this.readVarint());
      case tags.wide:
        return this.readWide(this.readVarint());
      case tags.common:
        return this.common[this.readVarint()];
      case tags.again:
        return this.found[this.readVarint()];
      case tags.list:
        return this.readList(this.readVarint());
      case tags.object:
        return this.readObject(this.readVarint());
      default:
        return undefined;
    }
  }

  private readVarint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  private readList(length: number): unknown[] {
    const list = new Array<unknown>(length);
    this.found.push(list);
    for (let at = 0; at < length; at++) list[at] = this.read();
    return list;
  }

  private readObject(number: number): object {
    const { keys, blank } = this.shapes[number] as Shape;
    const made = { ...blank };
    this.found.push(made);
    let isCut = false;
    for (const key of keys) {
      if (this.bytes[this.at] === tags.quote) {
        this.at++;
        isCut = true;
      } else made[key] = this.read();
    }
    if (isCut) (made as Quotation).quote = cut(made as Quotation, this.texts ?? {});
    return made;
  }

  private readNarrow(length: number): string {
    const { bytes } = this;
    let text = '';
    for (let left = length; left > 0; left -= letters) {
      const codes = this.codesFor(Math.min(left, letters));
      for (let at = 0; at < codes.length; at++) {
        const byte = bytes[this.at++] as number;
        codes[at] = byte < 0x80 ? byte : byte - 0x80 + block;
      }
      text += String.fromCharCode(...codes);
    }
    this.found.push(text);
    return text;
  }

  private readWide(length: number): string {
    const { bytes } = this;
    let text = '';
    for (let left = length; left > 0; left -= letters) {
      const codes = this.codesFor(Math.min(left, letters));
      for (let at = 0; at < codes.length; at++) {
        codes[at] = ((bytes[this.at] as number) << 8) | (bytes[this.at + 1] as number);
        this.at += 2;
      }
      text += String.fromCharCode(...codes);
    }
    this.found.push(text);
    return text;
  }

  /** A list of so many numbers to be filled, the same one every time. */
  private codesFor(length: number): number[] {
    let codes = this.codes[length];
    if (codes === undefined) {
      codes = new Array<number>(length).fill(0);
      this.codes[length] = codes;
    }
    return codes;
  }
}

/** Whether the words of a quotation stand where it says. */
function isFrom(quotation: Quotation, texts: Texts): boolean {
  return Object.hasOwn(texts, quotation.part) && quotation.quote === cut(quotation, texts);
}

function cut({ part, start, end }: Quotation, texts: Texts): string {
  return texts[part]?.slice(start, end) ?? '';
}
