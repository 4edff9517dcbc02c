import { pageWords } from '../page-words';
import type { FurnitureRule } from './furniture-rule';

const word = /\p{L}{2}/u;
const address = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/u;
const rights = /^(?:©|\(c\)\s|copyright\b)/iu;
const reporting = /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated) (?:by|from) /iu;
/** `Reuters`, `رويترز / أ ف ب` in brackets on a line of their own. */
const bracketed = /^[([][^()[\]]{1,60}[)\]]$/u;
/** Bylines: `By Jane Smith`, `كتب: …` is a label. */
const byline = /^By (?:\p{Lu}[\p{L}.'’-]{0,20}(?: and | |,\s|$)){1,8}$/u;

/** Marks of the page itself: names of networks, addresses, rights, credits, dates of printing, lines without a word. */
export const pageMarks: FurnitureRule = function* (lines) {
  for (const [index, line] of lines.entries()) {
    const bare =
      line.words === 0 ||
      !word.test(line.text) ||
      pageWords.marks.has(line.folded) ||
      address.test(line.text) ||
      rights.test(line.text) ||
      (line.words <= 40 && reporting.test(line.text)) ||
      bracketed.test(line.text) ||
      (line.words <= 10 && byline.test(line.text));
    if (bare || isStamp(line.text, line.words) || isPlaceAndOutlet(line.text, line.words, index)) yield index;
  }
};

/** A line that is a date, perhaps with a time: mostly digits and short words, and holding a clock or a year. */
function isStamp(text: string, words: number): boolean {
  if (words > 10 || text.length > 60 || /[.!?؟]$/u.test(text)) return false;
  const digits = text.match(/\d|[٠-٩]/gu)?.length ?? 0;
  const letters = text.match(/[\p{L}]/gu)?.length ?? 0;
  return (
    digits >= 4 && letters <= 4 * digits && /(?:\b|\D)(?:(?:19|20)\d{2}|[٠-٩]{4}|\d{1,2}:\d{2})(?:\D|$)/u.test(text)
  );
}

/** `بغداد – واع`, `Snack Syrian - Raqqa` above the text: a dash between one to three words, no sentence. */
function isPlaceAndOutlet(text: string, words: number, index: number): boolean {
  return index < 4 && words <= 5 && /^[^\s.:]+(?: [^\s.:]+){0,2} ?[-–—/] ?[^\s.:]+(?: [^\s.:]+){0,2}$/u.test(text);
}
