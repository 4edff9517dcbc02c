import type { FurnitureRule } from './furniture-rule';

const hashtag = /#[\p{L}\p{M}\p{N}_]+/gu;

/** Lines made of hashtags: they, and what little stands between them. */
export const hashtagLines: FurnitureRule = function* (lines) {
  for (const [index, line] of lines.entries()) {
    if (!line.text.includes('#')) continue;
    const tags = line.text.match(hashtag) ?? [];
    const rest = line.text.replace(hashtag, '').match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
    if (tags.length > 0 && (rest <= tags.length || (tags.length > 2 && rest <= 2 * tags.length))) yield index;
  }
};
