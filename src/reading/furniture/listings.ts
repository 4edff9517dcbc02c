import { pageWords } from '../page-words';
import type { FurnitureRule } from './furniture-rule';

/** Headings over lists of links or keywords, and the lines under them up to the next running text. */
export const listings: FurnitureRule = function* (lines) {
  for (const [index, line] of lines.entries()) {
    const heading = pageWords.related.has(line.folded) || pageWords.keywords.has(line.folded);
    if (!heading) continue;
    yield index;
    const keywords = pageWords.keywords.has(line.folded);
    for (let at = index + 1; at < lines.length; at++) {
      const below = lines[at];
      if (!below || (below.prose && !below.text.startsWith('-'))) break;
      yield at;
      // After the keywords the article is over as well: what follows without a full stop are links.
      if (keywords && at === index + 1) continue;
    }
  }
};
