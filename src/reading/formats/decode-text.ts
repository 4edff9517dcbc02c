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
  /** What to read bytes as that are no Unicode, instead of the first legacy encoding that they make sense in. */
  readonly fallback?: string;
}

/** Bytes of the head that are looked at to tell UTF-16 without a mark, and files that are no text at all. */
const HEAD = 4096;

/**
 * Decodes bytes as text: a byte order mark decides; then valid UTF-8; then UTF-16 by its zero bytes; then what the file
 * declares; then the first of windows-1256, ISO 8859-6 and windows-1252 that makes sense. A text that comes out
 * implausible says so in `doubt` and is never garbled in silence.
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
  const { declared, fallback } = options;
  if (declared && !/^utf-?8$/iu.test(declared) && isKnown(declared)) return judged(bytes, declared);
  const readings = (fallback === undefined ? legacy : [fallback]).map((label) => judged(bytes, label));
  return readings.find(({ doubt }) => doubt === null) ?? (readings[0] as DecodedText);
}

/** Encodings from before Unicode, in the order in which newsrooms of the two languages use them. */
const legacy: readonly string[] = ['windows-1256', 'iso-8859-6', 'windows-1252'];

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
    return decoded(new TextDecoder(label, { fatal: true }), bytes);
  } catch {
    return null;
  }
}

/** What windows-1252 has at 0x80 to 0x9f; five places are empty. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as ISO 8859-1: the quotation marks come out as controls. */
function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/gu, (control: string) => western[control.charCodeAt(0) - 0x80] ?? control);
}

function judged(bytes: Uint8Array, label: string): DecodedText {
  const { encoding } = new TextDecoder(label);
  const text = strictly(bytes, label);
  if (text === null) return verdict(decoded(new TextDecoder(label), bytes), encoding, `bytes that are no ${encoding}`);
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
  const count = (pattern: RegExp) => head.match(pattern)?.length ?? 0;
  const mixed = count(/[\u0600-\u06ff][a-z\u00c0-\u024f]|[a-z\u00c0-\u024f][\u0600-\u06ff]/giu);
  if (mixed > count(/[\u0600-\u06ff]/gu) / 20)
    return 'letters of two scripts mixed within words: the encoding may be another';
  // No European language sets so many letters with accents in a row.
  const accented = count(/[\u00c0-\u00ff]{4}/gu);
  return accented > count(/[\p{L}]{4}/gu) / 50
    ? 'letters that stand in no such words: the encoding may be another'
    : null;
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
