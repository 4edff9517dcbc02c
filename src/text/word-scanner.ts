import { UnitClass, unitClasses } from './unit-class';

/** What a scanned word is. */
export const WordKind = {
  /** Letters, with inner apostrophes, hyphens, and dots between single letters ("U.S.", «أ.ف.ب»); "F-16" too. */
  Word: 0,
  /** Digits with inner separators: "1,000", "7.8", "4:17". */
  Number: 1,
  /** Digits run into letters: "93rd", "10km", "1.5m". */
  Mixed: 2,
  Open: 3,
  Close: 4,
  Comma: 5,
  Stop: 6,
  /** A hyphen with no space on either side, next to a digit: "10-15", "7.8-magnitude". */
  Join: 7,
  /** Anything else that is visible: % $ & / # @ emoji. */
  Symbol: 8,
} as const;

/** What stood between a word and the one before it. */
export const Gap = { None: 0, Space: 1, Line: 2, Blank: 3 } as const;

/** The words of a stretch of text, as parallel arrays of `count` items. */
export interface WordScan {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** {@link WordKind} */
  readonly kinds: readonly number[];
  /** {@link Gap} before the word. */
  readonly gaps: readonly number[];
}

const { Letter, Digit, Mark, Space, Newline, Invisible, Open, Close, Quote, Stop, Comma, Hyphen, Apostrophe } =
  UnitClass;

/**
 * Cuts `text.slice(start, end)` into words, numbers and marks in one pass over its UTF-16 units. Spans are into `text`;
 * white space and format characters belong to no word. Quotes are opening or closing by their shape or by what stands
 * around them, never by pairing, so an unpaired one changes nothing but itself. Runs of one stop, comma or symbol are
 * one word.
 */
export function scanWords(text: string, start: number, end: number): WordScan {
  const classes = unitClasses();
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  // Plain lists: room for typed arrays is taken outside of the heap, at a cost that a passage does not pay back.
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const gaps: number[] = [];
  let count = 0;
  let gap: number = Gap.None;

  const at = (i: number): number => (i >= from && i < to ? (classes[text.charCodeAt(i)] as number) : Space);
  const wordlike = (i: number): boolean => {
    const kind = at(i);
    return (
      kind === Letter ||
      kind === Mark ||
      (kind === UnitClass.High && i + 1 < to && astralLetter(text.codePointAt(i) ?? 0))
    );
  };
  const push = (kind: number, first: number, last: number): void => {
    starts.push(first);
    ends.push(last);
    kinds.push(kind);
    gaps.push(gap);
    count++;
    gap = Gap.None;
  };

  /** Reads on from inside a word; returns its end. */
  const wordEnd = (first: number): number => {
    let i = first;
    let segment = first;
    let dotted = false;
    while (i < to) {
      const kind = classes[text.charCodeAt(i)] as number;
      if (kind === Letter || kind === Mark || kind === Digit) i++;
      else if (kind === UnitClass.High && wordlike(i)) i += 2;
      else if (kind === Apostrophe || (kind === Quote && text.charCodeAt(i) === 39)) {
        if (!wordlike(i + 1)) break;
        i++;
        segment = i;
      } else if (kind === Hyphen) {
        if (!wordlike(i + 1) && at(i + 1) !== Digit) break;
        i++;
        segment = i;
      } else if (kind === Stop && text.charCodeAt(i) === 46 && i - segment === 1) {
        if (wordlike(i + 1) && !wordlike(i + 2)) {
          dotted = true;
          i++;
          segment = i;
        } else {
          if (dotted) i++;
          // "U.S.-led" reads on past the hyphen.
          if (!(dotted && at(i) === Hyphen && wordlike(i + 1))) break;
        }
      } else if (kind === Invisible && joiner(text.charCodeAt(i)) && wordlike(i + 1)) i++;
      else break;
    }
    return i;
  };

  const numberEnd = (first: number): number => {
    let i = first;
    while (i < to) {
      const kind = classes[text.charCodeAt(i)] as number;
      if (kind === Digit) i++;
      else if (separator(text.charCodeAt(i)) && at(i + 1) === Digit) i += 2;
      else if (thousandSpace(text.charCodeAt(i)) && triple(i + 1)) i += 4;
      else break;
    }
    return i;
  };
  const triple = (i: number): boolean =>
    at(i) === Digit && at(i + 1) === Digit && at(i + 2) === Digit && at(i + 3) !== Digit;

  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const kind = classes[unit] as number;
    if (kind === Space) {
      if (gap === Gap.None) gap = Gap.Space;
      i++;
    } else if (kind === Letter || kind === Mark) {
      const last = wordEnd(i);
      push(WordKind.Word, i, last);
      i = last;
    } else if (kind === Digit) {
      const number = numberEnd(i);
      const last = wordlike(number) ? wordEnd(number) : number;
      push(last > number ? WordKind.Mixed : WordKind.Number, i, last);
      i = last;
    } else if (kind === Newline) {
      // CR LF counts once.
      const pair = unit === 13 && i + 1 < to && text.charCodeAt(i + 1) === 10;
      gap = gap >= Gap.Line || unit === 0x2029 ? Gap.Blank : Gap.Line;
      i += pair ? 2 : 1;
    } else if (kind === Invisible || kind === UnitClass.Low) {
      i++;
    } else if (kind === UnitClass.High) {
      if (wordlike(i)) {
        const last = wordEnd(i);
        push(WordKind.Word, i, last);
        i = last;
      } else {
        const last = Math.min(to, at(i + 1) === UnitClass.Low ? i + 2 : i + 1);
        push(WordKind.Symbol, i, last);
        i = last;
      }
    } else if (kind === Open || kind === Close) {
      push(kind === Open ? WordKind.Open : WordKind.Close, i, i + 1);
      i++;
    } else if (kind === Quote || kind === Apostrophe) {
      const left = at(i - 1);
      const afterSpace =
        left === Space ||
        left === Newline ||
        left === Open ||
        left === Hyphen ||
        left === Comma ||
        (i > from && text.charCodeAt(i - 1) === elongation) ||
        // «ل"الوادي"»: a letter or two with no space on either side lead to the word in marks.
        (left === Letter && gap === Gap.None && count > 0 && wordlike(i + 1) && i - (starts[count - 1] as number) <= 2);
      const right = at(i + 1);
      const beforeSpace = right === Space || right === Newline;
      const opens = kind === Quote && (afterSpace ? !beforeSpace || left === Open : left === Quote && wordlike(i + 1));
      push(opens ? WordKind.Open : WordKind.Close, i, i + 1);
      i++;
    } else {
      let last = i + 1;
      while (last < to && text.charCodeAt(last) === unit) last++;
      const joins = kind === Hyphen && gap === Gap.None && last === i + 1 && at(i - 1) !== Space && tight(at(i + 1));
      const dash = kind === Comma && gap === Gap.None && unit === 0x2013 && at(i - 1) === Digit && at(i + 1) === Digit;
      push(joins || dash ? WordKind.Join : markKind(kind), i, last);
      i = last;
    }
  }
  return { count, starts, ends, kinds, gaps };
}

function markKind(kind: number): number {
  if (kind === Stop) return WordKind.Stop;
  return kind === Comma || kind === Hyphen ? WordKind.Comma : WordKind.Symbol;
}

/** The tatweel, which leads a letter written on its own to the word in marks behind it: «لـ"رويترز"». */
const elongation = 0x640;

const tight = (kind: number): boolean => kind === Letter || kind === Digit;

/** . , : and the Arabic decimal and thousands separators, and the Arabic comma, which stands for a decimal too («5،5 بالمائة»). */
const separator = (unit: number): boolean =>
  unit === 46 || unit === 44 || unit === 58 || unit === 0x66b || unit === 0x66c || unit === 0x60c;

const thousandSpace = (unit: number): boolean => unit === 0xa0 || unit === 0x202f || unit === 0x2009;

const joiner = (unit: number): boolean => unit === 0x200c || unit === 0x200d || unit === 0xad;

/** Letters beyond the first plane; other astral characters are pictures and symbols. */
const astralLetter = (point: number): boolean =>
  (point >= 0x20000 && point < 0x40000) ||
  (point >= 0x10000 && point < 0x1d000) ||
  (point >= 0x1d400 && point < 0x1d7cb);
