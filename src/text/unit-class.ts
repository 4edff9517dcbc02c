/** What a UTF-16 unit is to the word scanner. */
export const UnitClass = {
  Other: 0,
  Letter: 1,
  Digit: 2,
  /** Combining marks: part of a word, never its beginning. */
  Mark: 3,
  Space: 4,
  Newline: 5,
  /** Format characters (bidi controls, joiners, soft hyphen): invisible. */
  Invisible: 6,
  Open: 7,
  Close: 8,
  /** Straight quotes and the like, open or close by what stands around them. */
  Quote: 9,
  Stop: 10,
  Comma: 11,
  Hyphen: 12,
  Apostrophe: 13,
  High: 14,
  Low: 15,
} as const;

const byHand: readonly (readonly [number, string])[] = [
  [UnitClass.Open, '([{«‹“„‚‘⟨【「『'],
  [UnitClass.Close, ')]}»›”⟩】」』'],
  [UnitClass.Quote, '"\'`´＂‟‛′″'],
  [UnitClass.Apostrophe, '’ʼʹ＇'],
  [UnitClass.Stop, '.!?…؟۔。！？‽⁇⁈⁉'],
  [UnitClass.Comma, ',;:،؛–—―‒−、；：，|•·'],
  [UnitClass.Hyphen, '-‐‑'],
  [UnitClass.Newline, '\n\r\v\f\u0085\u2028\u2029'],
];

let table: Uint8Array | undefined;

/** The class of every UTF-16 unit, built on first use. */
export function unitClasses(): Uint8Array {
  if (table !== undefined) return table;
  const classes = new Uint8Array(0x10000);
  const kinds: readonly (readonly [number, RegExp])[] = [
    [UnitClass.Letter, /\p{L}|\p{Nl}/u],
    [UnitClass.Digit, /\p{Nd}/u],
    [UnitClass.Mark, /\p{M}/u],
    [UnitClass.Space, /\s/u],
    [UnitClass.Invisible, /\p{Cf}|\p{Cc}/u],
  ];
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit < 0xe000) {
      classes[unit] = unit < 0xdc00 ? UnitClass.High : UnitClass.Low;
      continue;
    }
    const char = String.fromCharCode(unit);
    classes[unit] = kinds.find(([, pattern]) => pattern.test(char))?.[0] ?? UnitClass.Other;
  }
  for (const [kind, chars] of byHand) {
    for (let i = 0; i < chars.length; i++) classes[chars.charCodeAt(i)] = kind;
  }
  table = classes;
  return classes;
}
