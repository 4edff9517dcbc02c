import { foldLine } from '../fold-line';
import type { PageLine } from '../page-line';
import { mentionsOf, openingOf, pageWords } from '../page-words';
import type { FurnitureRule } from './furniture-rule';

/** A label is at most this many words before its colon, bar or dash. */
const labelWords = 5;
/** And this many units. */
const longest = 48;
/** Invitations are short. */
const invitationWords = 18;
const section = /^[A-Z][A-Z &/]{1,24}:\s/u;

/** Single lines that a label, a heading of links, bars or an invitation gives away. */
export const labelledLines: FurnitureRule = function* (lines) {
  for (const [index, line] of lines.entries()) if (isLabelled(line)) yield index;
};

function isLabelled(line: PageLine): boolean {
  if (line.words > 40) return false;
  const label = labelOf(line.text);
  if (label !== null && (pageWords.labels.has(label) || openingOf(label, pageWords.related) !== null)) return true;
  if (!line.stopped) {
    if (bars(line.text) >= 2) return true;
    if (section.test(line.text)) return true;
    if (openingOf(line.folded, pageWords.related) !== null && line.words <= 16) return true;
  }
  return line.words <= invitationWords && mentionsOf(line.folded, pageWords.invitations) && !line.text.includes('"');
}

function labelOf(text: string): string | null {
  // A mark further on ends no label.
  const cut = text.slice(0, longest + 3).search(/[:：|]|\s[-–—]\s/u);
  if (cut <= 0 || cut > longest) return null;
  const label = foldLine(text.slice(0, cut).replace(/^[(\s]+/u, ''));
  return label === '' || label.split(' ').length > labelWords ? null : label;
}

function bars(text: string): number {
  let count = 0;
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) count++;
  return count;
}
