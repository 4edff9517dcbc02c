import { openingOf, pageWords } from '../page-words';
import type { FurnitureRule } from './furniture-rule';

/** `— Name (@handle) 5 April 2024`, the signature of an embedded post. */
const signature = /^[—–-]\s?[^\n]{1,60}\(@\w{1,30}\)/u;

/** Embedded posts: the line that names who posted, and the line above it that holds the words. */
export const socialPosts: FurnitureRule = function* (lines) {
  for (const [index, line] of lines.entries()) {
    const signed = signature.test(line.text);
    if (!signed && (line.words > 16 || openingOf(line.folded, pageWords.postedBy, 5) === null)) continue;
    // «نشره فلان» opens sentences too; a signature carries a date or is no sentence.
    if (line.stopped) continue;
    yield index;
    const above = lines[index - 1];
    if (above && (signed || above.words <= 60)) yield index - 1;
  }
};
