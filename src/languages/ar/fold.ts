/** Letters that are written for one another, and the letter they fold to. Hamza seats meet: مسؤول، مسئول. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['أإآٱٲٳٵ', 'ا'],
  ['ىیېۍےۓي', 'ي'],
  ['ةهہەۀۂۃھ', 'ه'],
  ['ؤئءٶٸۓ', 'ء'],
  ['کڪګك', 'ك'],
  ['گڳ', 'غ'],
  ['پ', 'ب'],
  ['چ', 'ج'],
  ['ڤڨ', 'ف'],
  ['ژ', 'ز'],
];

const DROP = 0xffff;
const EXPAND = 0xfffe;
const expansions = new Map<number, string>();
let table: Uint16Array | undefined;

function unitTable(): Uint16Array {
  if (table !== undefined) return table;
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) units[unit] = unit;
  for (const [letters, to] of ALIKE) {
    for (const letter of letters) units[letter.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (let digit = 0; digit < 10; digit++) {
    units[0x660 + digit] = 48 + digit;
    units[0x6f0 + digit] = 48 + digit;
  }
  const drop = (from: number, to: number): void => {
    for (let unit = from; unit <= to; unit++) units[unit] = DROP;
  };
  drop(0x64b, 0x65f);
  drop(0x610, 0x61a);
  drop(0x6d6, 0x6dc);
  drop(0x6df, 0x6e4);
  drop(0x6e7, 0x6e8);
  drop(0x6ea, 0x6ed);
  drop(0x300, 0x36f);
  drop(0x200b, 0x200f);
  drop(0x202a, 0x202e);
  drop(0x2066, 0x2069);
  for (const unit of [0x640, 0x670, 0xad, 0xfeff, 0x61c]) units[unit] = DROP;
  // Latin and Cyrillic case; Arabic presentation forms.
  for (const [from, to] of [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x410, 0x42f],
  ] as const) {
    for (let unit = from; unit <= to; unit++) {
      const bare = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
      units[unit] = bare.charCodeAt(0);
    }
  }
  const presentation = (from: number, to: number): void => {
    for (let unit = from; unit <= to; unit++) {
      const plain = String.fromCharCode(unit).normalize('NFKC');
      let folded = '';
      for (let i = 0; i < plain.length; i++) {
        const to = units[plain.charCodeAt(i)] as number;
        if (to !== DROP && to !== 32) folded += String.fromCharCode(to);
      }
      if (folded.length === 0) units[unit] = DROP;
      else if (folded.length === 1) units[unit] = folded.charCodeAt(0);
      else {
        units[unit] = EXPAND;
        expansions.set(unit, folded);
      }
    }
  };
  presentation(0xfb50, 0xfdff);
  presentation(0xfe70, 0xfefe);
  table = units;
  return units;
}

/** A folded form with the way back: `offsets[i]` is where the i-th folded unit stands in the form; null where i itself. */
export interface FoldedForm {
  readonly form: string;
  readonly offsets: readonly number[] | null;
}

/** Folds a form and keeps where each folded unit came from. */
export function foldWithOffsets(form: string): FoldedForm {
  const units = unitTable();
  let plain = true;
  let changed = false;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    const to = units[unit] as number;
    if (to >= EXPAND) {
      plain = false;
      break;
    }
    if (to !== unit) changed = true;
  }
  if (plain) {
    if (!changed) return { form, offsets: null };
    let folded = '';
    for (let i = 0; i < form.length; i++) folded += String.fromCharCode(units[form.charCodeAt(i)] as number);
    return { form: folded, offsets: null };
  }
  let folded = '';
  const offsets: number[] = [];
  for (let i = 0; i < form.length; i++) {
    const to = units[form.charCodeAt(i)] as number;
    if (to === DROP) continue;
    const piece = to === EXPAND ? (expansions.get(form.charCodeAt(i)) ?? '') : String.fromCharCode(to);
    for (let j = 0; j < piece.length; j++) offsets.push(i);
    folded += piece;
  }
  return { form: folded, offsets };
}

/**
 * Folds what Arabic writes in more than one way: no vowel signs or tatweel; أإآ→ا, ى→ي, ة→ه, ؤئ→ء; Persian and Urdu
 * letters to their Arabic kin; digits of every script to ASCII; Latin letters to lower case without accents.
 *
 * @example
 * fold('مَسْؤُولَة'); // => 'مسءوله'
 */
export function fold(form: string): string {
  return foldWithOffsets(form).form;
}
