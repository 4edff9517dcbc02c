/** Vowel signs, tatweel and zero-width marks: they change how a word looks, not which word it is. */
const marks = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const letters: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' };

/** What the table says of a unit other than the unit it folds to. */
const Fate = { Unknown: 0, Gap: 1, Drop: 2, Whole: 3 } as const;
/** Filled as units are met. */
const fates = new Uint16Array(0x10000);
/** Reused by all lines that fit. */
const buffer = new Uint16Array(8192);

/** Words of a line for comparing page furniture: lower case, no marks, one form of alef, ya and ta marbuta. */
export function foldLine(line: string): string {
  const units = line.length <= buffer.length ? buffer : new Uint16Array(line.length);
  let length = 0;
  let pending = false;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    const fate = (fates[unit] as number) || learn(unit);
    if (fate > Fate.Whole) {
      if (pending && length > 0) units[length++] = 32;
      pending = false;
      units[length++] = fate;
    } else if (fate === Fate.Gap) pending = true;
    else if (fate === Fate.Whole) return foldWhole(line);
  }
  return textOf(units, length);
}

/** By the definition, for lines with characters that fold by what stands around them or to several. */
function foldWhole(line: string): string {
  return (
    foldUnits(line)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

function foldUnits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[أإآٱىةؤئ]/gu, (letter) => letters[letter] ?? letter);
}

function learn(unit: number): number {
  const fate = fateOf(unit);
  fates[unit] = fate;
  return fate;
}

/** How a unit folds by itself; only in scripts where no unit beside it can change that. */
function fateOf(unit: number): number {
  const alone = unit < 0x180 || (unit >= 0x600 && unit < 0x653) || (unit > 0x655 && unit < 0x700);
  const punctuation = unit >= 0x2000 && unit < 0x2070;
  if (!alone && !punctuation) return Fate.Whole;
  const char = String.fromCharCode(unit);
  const folded = foldUnits(char);
  if (folded === '') return Fate.Drop;
  if (!/[\p{L}\p{N}]/u.test(folded)) return Fate.Gap;
  return folded.length === 1 ? folded.charCodeAt(0) : Fate.Whole;
}

/** Units that one call takes as arguments. */
const chunk = 4096;

function textOf(units: Uint16Array, length: number): string {
  if (length <= chunk) return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  const parts: string[] = [];
  for (let at = 0; at < length; at += chunk)
    parts.push(
      String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + chunk)) as unknown as number[]),
    );
  return parts.join('');
}
