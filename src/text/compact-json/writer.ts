import type { CommonStrings } from './common-strings';
import { block, commonFrom, firstCommon, numbersFrom, numbersTo, shapesFrom, shapesTo, tags } from './format';
import type { ObjectShapes } from './object-shapes';
import { isQuotedFrom, type Quotation, type Texts } from './quotation';

/** Writes values as bytes, and learns their shapes and common strings as it does. */
export class Writer {
  private bytes: Uint8Array = new Uint8Array(1024);
  private at = 0;
  private seen = new Map<object | string, number>();
  private readonly float = new Float64Array(1);
  private readonly floatBytes = new Uint8Array(this.float.buffer);
  /** What the value in hand quotes from. */
  private texts: Texts | null = null;

  constructor(
    private readonly shapes: ObjectShapes,
    private readonly strings: CommonStrings,
  ) {}

  pack(value: unknown, texts: Texts | null): Uint8Array {
    this.at = 0;
    this.texts = texts;
    this.write(value);
    this.texts = null;
    // Made anew, not cleared: engines let the table that a map had point on to the one that it has. Once one such table is in the old
    // generation, dead or not, it keeps the next one and all that it lists from dying young, and so on for ever.
    this.seen = new Map();
    return this.bytes.slice(0, this.at);
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
    const { number, keys } = this.shapes.of(record);
    if (number < shapesTo - shapesFrom) this.byte(shapesFrom + number);
    else {
      this.byte(tags.object);
      this.varint(number);
    }
    const isCut =
      this.texts !== null && typeof record.quote === 'string' && isQuotedFrom(record as Quotation, this.texts);
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
    const number = this.strings.numberOf(text);
    if (number !== undefined) {
      this.writeCommon(number);
      return;
    }
    if (this.isAgain(text)) return;
    this.strings.meet(text);
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

  private writeCommon(number: number): void {
    if (number < firstCommon) {
      this.byte(commonFrom + (number >> 8));
      this.byte(number & 0xff);
    } else {
      this.byte(tags.common);
      this.varint(number);
    }
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
}
