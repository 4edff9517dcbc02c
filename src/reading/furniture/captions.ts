import type { PageLine } from '../page-line';
import type { FurnitureRule } from './furniture-rule';

/** Longest caption in words. */
const longest = 45;
/** A credit in brackets at the end of a line: `(رويترز - أرشيفية)`, `[AP Photo/Hussein Malla]`. */
const credit = /[([][^()[\]]{2,48}[)\]]$/u;

/** Photo captions: told twice in a row, closed by a credit in brackets, or in another script than their page. */
export const captions: FurnitureRule = function* (lines) {
  const arabic = lines.filter((line) => line.arabic).length * 2 >= lines.length;
  for (const [index, line] of lines.entries()) {
    if (line.words > longest) continue;
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (!line.prose && (twins(before, line) || twins(line, after) || glued(line, after))) yield index;
    else if (!line.stopped && credited(line.text) && line.words > 2) yield index;
    else if (index > 0 && line.arabic !== arabic && line.lettered && isClipped(line)) yield index;
  }
};

/** Where the running text of a line begins whose start repeats the caption above it, as scraping glues them; else 0. */
export function gluedCaption(above: PageLine | undefined, line: PageLine): number {
  if (!above || above.prose || above.words > longest) return 0;
  const wanted = letters(above.text);
  if (wanted.length < 6) return 0;
  let matched = 0;
  for (let at = 0; at < line.text.length; at++) {
    const unit = line.text.charAt(at);
    if (!/[\p{L}\p{N}]/u.test(unit)) continue;
    if (unit !== wanted[matched]) return 0;
    if (++matched === wanted.length) return at + 1 < line.text.length ? at + 1 : 0;
  }
  return 0;
}

function glued(line: PageLine, after: PageLine | undefined): boolean {
  return after?.prose === true && gluedCaption(line, after) > 0 && line.words < after.words / 2;
}

function twins(a: PageLine | undefined, b: PageLine | undefined): boolean {
  return a !== undefined && b !== undefined && a.folded !== '' && a.folded === b.folded;
}

function isClipped({ text, words, stopped }: PageLine): boolean {
  return words <= 30 && (!stopped || text.endsWith('…'));
}

function credited(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return (last === 41 || last === 93) && credit.test(text);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
