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
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const part of parts) {
    const text = part === null ? '\u0001' : String(part);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b);
      b = (b << 13) | (b >>> 19);
    }
    a = Math.imul(a ^ 0xffff, 0x01000193);
    b = Math.imul(b ^ 0xffff, 0x85ebca6b);
  }
  return ((BigInt(a >>> 0) << 32n) | BigInt(b >>> 0)).toString(36).padStart(13, '0');
}
