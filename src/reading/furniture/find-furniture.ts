import type { PageLine } from '../page-line';
import { captions } from './captions';
import type { FurnitureRule } from './furniture-rule';
import { hashtagLines } from './hashtag-lines';
import { labelledLines } from './labelled-lines';
import { listings } from './listings';
import { pageMarks } from './page-marks';
import { repeats } from './repeats';
import { socialPosts } from './social-posts';
import { trailingHeadlines } from './trailing-headlines';

/** What gave a line away as furniture: captions and restated headlines may stand between two stories, the rest not. */
export type FurnitureKind = 'picture' | 'headline' | 'other';

const rules: readonly (readonly [FurnitureKind, FurnitureRule])[] = [
  ['other', hashtagLines],
  ['other', socialPosts],
  ['other', labelledLines],
  ['other', listings],
  ['other', pageMarks],
  ['picture', captions],
  ['headline', repeats],
  ['other', trailingHeadlines],
];

/** Which lines of a page tell no story. Of a page that is nothing but short lines, at least one stays a story. */
export function findFurniture(lines: readonly PageLine[]): ReadonlyMap<number, FurnitureKind> {
  const found = new Map<number, FurnitureKind>();
  for (const [kind, rule] of rules) {
    for (const index of [...rule(lines, found)]) if (!found.has(index)) found.set(index, kind);
  }
  if (found.size === lines.length && lines.length > 0) {
    const telling = lines.findIndex(({ words }) => words > 2);
    found.delete(Math.max(telling, 0));
  }
  return found;
}
