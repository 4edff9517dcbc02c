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
/** And three: of numbers so small digits are found without fractions. */
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
    const a = Math.floor(rest / threeDigits) | 0;
    const b = (rest - a * threeDigits) | 0;
    const c = Math.floor(last / threeDigits) | 0;
    const d = (last - c * threeDigits) | 0;
    // One text at once: put together of parts it would be made of a dozen.
    return String.fromCharCode(
      digitOf(a, 46656),
      digitOf(a, 1296),
      digitOf(a, 36),
      digitOf(a, 1),
      digitOf(b, 1296),
      digitOf(b, 36),
      digitOf(b, 1),
      digitOf(c, 1296),
      digitOf(c, 36),
      digitOf(c, 1),
      digitOf(d, 1296),
      digitOf(d, 36),
      digitOf(d, 1),
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

/** The code of a digit of base 36: what stands at a power of it. */
function digitOf(number: number, power: number): number {
  const digit = ((number / power) | 0) % 36;
  return digit < 10 ? 48 + digit : 87 + digit;
}
