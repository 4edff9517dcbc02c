/** A 64-bit hash as two halves of 32 bits. */
export interface Hash {
  readonly high: number;
  readonly low: number;
}

/** Hash of a stretch of a text, as {@link stableId} has it of the stretch by itself. */
export function hashOf(text: string, start: number, end: number): Hash {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b = (b << 13) | (b >>> 19);
  }
  a = Math.imul(a ^ 0xffff, 0x01000193);
  b = Math.imul(b ^ 0xffff, 0x85ebca6b);
  return { high: a >>> 0, low: b >>> 0 };
}

/** 64-bit FNV-1a over UTF-16 units as two 32-bit halves, in 13 base-36 digits: stable across machines and runs. */
export function stableId(...parts: readonly (string | number | null)[]): string {
  const id = new IdHash();
  for (const part of parts) id.add(part === null ? '\u0001' : part).end();
  return id.digits();
}

/** How many numbers six digits of base 36 tell apart. */
const sixDigits = 36 ** 6;
/** And four or three: numbers so small the engine writes out at once, larger ones a digit at a time. */
const fourDigits = 36 ** 4;
const threeDigits = 36 ** 3;

/** What {@link stableId} gives, of parts that are never put together: `add` goes on with a part, `end` closes it. */
export class IdHash {
  private a = 0x811c9dc5;
  private b = 0x9e3779b9;

  add(part: string | number): this {
    if (typeof part === 'string') this.text(part);
    else if (part >= 0 && part < 1e9 && Number.isInteger(part)) this.decimal(part);
    else this.add(String(part));
    return this;
  }

  end(): this {
    this.a = Math.imul(this.a ^ 0xffff, 0x01000193);
    this.b = Math.imul(this.b ^ 0xffff, 0x85ebca6b);
    return this;
  }

  digits(): string {
    // Long division by 36⁶ in steps of 16 bits, each of which stays below 2⁵³; no quotient comes so near the next that rounding takes it there.
    const [high, low] = [this.a >>> 0, this.b >>> 0];
    const first = Math.floor(high / sixDigits);
    const upper = (high - first * sixDigits) * 0x10000 + (low >>> 16);
    const second = Math.floor(upper / sixDigits);
    const lower = (upper - second * sixDigits) * 0x10000 + (low & 0xffff);
    const third = Math.floor(lower / sixDigits);
    const rest = first * 0x100000000 + second * 0x10000 + third;
    const last = lower - third * sixDigits;
    const [upper4, lower3] = [Math.floor(rest / threeDigits), Math.floor(last / threeDigits)];
    return (
      (fourDigits + upper4).toString(36).slice(1) +
      (threeDigits + (rest - upper4 * threeDigits)).toString(36).slice(1) +
      (threeDigits + lower3).toString(36).slice(1) +
      (threeDigits + (last - lower3 * threeDigits)).toString(36).slice(1)
    );
  }

  private text(text: string): void {
    let { a, b } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b);
      b = (b << 13) | (b >>> 19);
    }
    this.a = a;
    this.b = b;
  }

  private decimal(whole: number): void {
    let { a, b } = this;
    let scale = 1;
    while (whole >= 10 * scale) scale *= 10;
    for (; scale >= 1; scale /= 10) {
      const unit = 48 + (Math.trunc(whole / scale) % 10);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b);
      b = (b << 13) | (b >>> 19);
    }
    this.a = a;
    this.b = b;
  }
}
