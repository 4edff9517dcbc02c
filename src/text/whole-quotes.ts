/** Marks of quotation, each with what it is the other half of; a straight one may be either. */
const opening = '“«„‟';
const closing = '”»';
const straight = '"';
const single = "'’";

/**
 * A stretch of text whose marks of quotation go in pairs: the other half of one inside is taken in where it stands right beside the
 * stretch, and a half that has none is left out at an end. Brackets and single marks are only closed, as apostrophes look like them.
 */
export function wholeQuotes(text: string, start: number, end: number): readonly [number, number] {
  const first = firstMark(text, start, end);
  if (first < 0) return [start, end];
  let open = 0;
  let stray = 0;
  let singles = 0;
  let brackets = 0;
  for (let i = first; i < end; i++) {
    const unit = text.charAt(i);
    if (opening.includes(unit) || (unit === straight && open === 0 && !isBehindWord(text, i))) open++;
    else if (closing.includes(unit) || unit === straight) {
      if (open > 0) open--;
      else stray++;
    } else if (unit === '‘' || (unit === "'" && !isBehindWord(text, i))) singles++;
    else if (unit === '(') brackets++;
    else if (unit === ')') brackets--;
    else if (singles > 0 && single.includes(unit) && !isWord(text.charAt(i + 1))) singles--;
  }
  if (open === 1 && stray === 0) {
    if (isClosing(text.charAt(end))) return [start, end + 1];
    if (isOpening(text.charAt(start))) return [start + 1, end];
  }
  if (open === 0 && stray === 1) {
    if (isClosing(text.charAt(end - 1))) return [start, end - 1];
    if (isOpening(text.charAt(start - 1))) return [start - 1, end];
  }
  if (brackets === 1 && text.charAt(end) === ')') return [start, end + 1];
  if (singles === 1 && end < text.length && single.includes(text.charAt(end))) return [start, end + 1];
  return [start, end];
}

/** The first mark of quotation or bracket, or −1: most stretches hold none. */
export function firstMark(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    // " ' ( ) « » and the curly ones.
    if (unit < 0x22 || (unit > 0x29 && unit < 0xab) || (unit > 0xbb && unit < 0x2018)) continue;
    if (unit <= 0x22 || (unit >= 0x27 && unit <= 0x29) || unit === 0xab || unit === 0xbb) return i;
    if (unit >= 0x2018 && unit <= 0x201f) return i;
  }
  return -1;
}

const isOpening = (unit: string): boolean => unit !== '' && (unit === straight || opening.includes(unit));
const isClosing = (unit: string): boolean => unit !== '' && (unit === straight || closing.includes(unit));
const isWord = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);

/** A straight mark right behind a word closes; behind a letter with its elongation («لـ"رويترز"») it opens. */
const isBehindWord = (text: string, at: number): boolean => at > 0 && /[^\s\p{Ps}ـ]/u.test(text.charAt(at - 1));
