/** Bytes as text, with the encoding they were read in and what speaks against it. */
export interface DecodedText {
  readonly text: string;
  /** WHATWG name: `utf-8`, `utf-16le`, `utf-16be`, `windows-1256` … */
  readonly encoding: string;
  /** Why the text cannot be trusted, or null. */
  readonly doubt: string | null;
  /** No text file at all: a picture, an archive, a word processor's file. */
  readonly binary: boolean;
}

export interface DecodeOptions {
  /** Encoding that the file itself declares (`<meta charset>`, XML declaration); Unicode that is valid wins over it. */
  readonly declared?: string | null;
  /** What to read bytes as that are no Unicode: windows-1256, the legacy encoding of Arabic newsrooms. */
  readonly fallback?: string;
}

/** Bytes of the head that are looked at to tell UTF-16 without a mark, and files that are no text at all. */
const HEAD = 4096;

/**
 * Decodes bytes as text: a byte order mark decides; then valid UTF-8; then UTF-16 by its zero bytes; then what the file
 * declares; then windows-1256. A text that comes out implausible says so in `doubt` and is never garbled in silence.
 *
 * @example decodeText(new Uint8Array([0xc7, 0xe1, 0xd3])).text // => 'الس'
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const marked = markOf(bytes);
  if (marked !== null) return judged(bytes, marked);
  const wide = wideEncoding(bytes);
  if (wide !== null) return judged(bytes, wide);
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return verdict(utf8, 'utf-8', null);
  const damage = utf8Damage(bytes);
  if (damage.sequences > 8 * damage.errors) {
    const doubt = `damaged UTF-8: ${damage.errors} invalid bytes, the first at ${damage.first}`;
    return verdict(new TextDecoder('utf-8').decode(bytes), 'utf-8', doubt);
  }
  for (const label of [options.declared, options.fallback ?? 'windows-1256']) {
    if (label && !/^utf-?8$/iu.test(label) && isKnown(label)) return judged(bytes, label);
  }
  return judged(bytes, 'windows-1256');
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: spaces, digits and line ends have a zero byte, always on the same side. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, HEAD);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (bytes.length % 2 !== 0 || even + odd < length / 40) return null;
  if (even === 0 && odd > 0) return 'utf-16le';
  if (odd === 0 && even > 0) return 'utf-16be';
  return null;
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function judged(bytes: Uint8Array, label: string): DecodedText {
  const { encoding } = new TextDecoder(label);
  const text = strictly(bytes, label);
  if (text === null) return verdict(new TextDecoder(label).decode(bytes), encoding, `bytes that are no ${encoding}`);
  return verdict(text, encoding, encoding.startsWith('utf') ? null : mojibakeDoubt(text));
}

function verdict(text: string, encoding: string, doubt: string | null): DecodedText {
  const binary = isBinary(text);
  return { text, encoding, doubt: binary ? 'not a text: control characters' : doubt, binary };
}

/** Controls that no text file holds in number. */
function isBinary(text: string): boolean {
  const head = text.slice(0, HEAD);
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const unit = head.charCodeAt(i);
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) controls++;
  }
  return controls > head.length / 200;
}

/** In a text read right, letters beyond ASCII stand in words with their like; read wrong, they mix with signs. */
function mojibakeDoubt(text: string): string | null {
  const head = text.slice(0, 8 * HEAD);
  const mixed = head.match(/[\u0600-\u06ff][a-z\u00c0-\u024f]|[a-z\u00c0-\u024f][\u0600-\u06ff]/giu)?.length ?? 0;
  const letters = head.match(/[\u0600-\u06ff]/gu)?.length ?? 0;
  return mixed > letters / 20 ? 'letters of two scripts mixed within words: the encoding may be another' : null;
}

/** Well-formed sequences of more than one byte, and bytes that are part of none. */
function utf8Damage(bytes: Uint8Array): { sequences: number; errors: number; first: number } {
  let sequences = 0;
  let errors = 0;
  let first = -1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let k = 0;
    while (k < more && ((bytes[i + k + 1] ?? 0) & 0xc0) === 0x80) k++;
    if (more > 0 && k === more) {
      sequences++;
      i += more;
    } else {
      errors++;
      if (first < 0) first = i;
    }
  }
  return { sequences, errors, first };
}
