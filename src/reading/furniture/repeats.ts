import type { FurnitureRule } from './furniture-rule';

/** Lines that the page has told before, word for word: a headline restated, a pulled quote. The first telling stays. */
export const repeats: FurnitureRule = function* (lines) {
  const seen = new Set<string>();
  for (const [index, { folded, words }] of lines.entries()) {
    if (words < 3) continue;
    if (seen.has(folded)) yield index;
    seen.add(folded);
  }
};
