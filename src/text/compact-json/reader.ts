import type { CommonStrings } from './common-strings';
import { block, commonFrom, numbersFrom, shapesFrom, tags } from './format';
import type { ObjectShapes, Shape } from './object-shapes';
import { type Quotation, quotedFrom, type Texts } from './quotation';

/** Letters of a string that are unpacked at a time. */
const letters = 256;
const noBytes = new Uint8Array(0);

/** Reads back what a writer with the same shapes and strings has written. */
export class Reader {
  private bytes: Uint8Array = noBytes;
  private at = 0;
  /** What the value in hand has held so far, in a list that is used again. */
  private readonly found: unknown[] = [];
  private count = 0;
  private readonly codes: number[][] = [];
  private readonly float = new Float64Array(1);
  private readonly floatBytes = new Uint8Array(this.float.buffer);
  /** What the value in hand quotes from. */
  private texts: Texts | null = null;

  constructor(
    private readonly shapes: ObjectShapes,
    private readonly strings: CommonStrings,
  ) {}

  unpack(packed: Uint8Array, texts: Texts | null): unknown {
    this.bytes = packed;
    this.at = 0;
    this.texts = texts;
    const value = this.read();
    this.bytes = noBytes;
    this.found.fill(undefined, 0, this.count);
    this.count = 0;
    this.texts = null;
    return value;
  }

  private read(): unknown {
    const tag = this.bytes[this.at++] as number;
    if (tag >= commonFrom) return this.strings.list[((tag - commonFrom) << 8) | (this.bytes[this.at++] as number)];
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
        return this.strings.list[this.readVarint()];
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
    this.found[this.count++] = list;
    for (let at = 0; at < length; at++) list[at] = this.read();
    return list;
  }

  private readObject(number: number): object {
    const { keys, blank } = this.shapes.list[number] as Shape;
    const made = { ...blank };
    this.found[this.count++] = made;
    let isCut = false;
    for (const key of keys) {
      if (this.bytes[this.at] === tags.quote) {
        this.at++;
        isCut = true;
      } else made[key] = this.read();
    }
    if (isCut) (made as Quotation).quote = quotedFrom(made as Quotation, this.texts ?? {});
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
    this.found[this.count++] = text;
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
    this.found[this.count++] = text;
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
