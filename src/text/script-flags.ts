/** What a UTF-16 unit is by the properties of Unicode that telling scripts and words apart asks for. */
export const ScriptFlag = { Letter: 1, Latin: 2, Arabic: 4, Number: 8, Mark: 16 } as const;

const properties: readonly (readonly [number, RegExp])[] = [
  [ScriptFlag.Letter, /^\p{L}$/u],
  [ScriptFlag.Latin, /^\p{Script=Latin}$/u],
  [ScriptFlag.Arabic, /^\p{Script=Arabic}$/u],
  [ScriptFlag.Number, /^\p{N}$/u],
  [ScriptFlag.Mark, /^\p{M}$/u],
];
const known = 128;
/** Filled as units are met: most texts use a few hundred. */
const table = new Uint8Array(0x10000);

/** {@link ScriptFlag}s of a UTF-16 unit; half a surrogate pair has none. */
export function unitFlags(unit: number): number {
  const flags = table[unit] as number;
  return flags !== 0 ? flags : learn(unit);
}

function learn(unit: number): number {
  const flags = known | flagsOf(String.fromCharCode(unit));
  table[unit] = flags;
  return flags;
}

function flagsOf(char: string): number {
  let flags = 0;
  for (const [flag, pattern] of properties) if (pattern.test(char)) flags |= flag;
  return flags;
}

/** Characters of a text by script. */
export interface ScriptCount {
  readonly letters: number;
  readonly latin: number;
  readonly arabic: number;
}

/** Counts the letters of `text` and the characters of each script in one pass; pairs of surrogates count once. */
export function countScripts(text: string): ScriptCount {
  let letters = 0;
  let latin = 0;
  let arabic = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let flags = unitFlags(unit);
    if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length) {
      const point = text.codePointAt(i) as number;
      if (point > 0xffff) {
        flags = flagsOf(String.fromCodePoint(point));
        i++;
      }
    }
    if ((flags & ScriptFlag.Letter) !== 0) letters++;
    if ((flags & ScriptFlag.Latin) !== 0) latin++;
    else if ((flags & ScriptFlag.Arabic) !== 0) arabic++;
  }
  return { letters, latin, arabic };
}
