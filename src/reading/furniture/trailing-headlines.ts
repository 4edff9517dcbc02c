import type { PageLine } from '../page-line';
import type { FurnitureRule } from './furniture-rule';

/** One headline alone at the end counts only on a page whose running text ends in full stops this often. */
const tidy = 0.7;

/** Headlines of other stories under the last running text: links that have lost their heading. */
export const trailingHeadlines: FurnitureRule = function* (lines, found) {
  const last = lines.findLastIndex((line, index) => line.prose && !found.has(index));
  if (last < 0) return;
  const prose = lines.filter((line, index) => line.prose && !found.has(index));
  const stops = prose.filter(({ stopped }) => stopped).length / prose.length;
  const rest: number[] = [];
  for (let index = last + 1; index < lines.length; index++) {
    if (!found.has(index) && isHeadline(lines[index])) rest.push(index);
  }
  const [only] = rest;
  const apart = only !== undefined && (lines[only]?.gap ?? 0) > 0;
  if (rest.length > 1 || (apart && prose.length > 1 && stops >= tidy)) yield* rest;
};

function isHeadline(line: PageLine | undefined): boolean {
  return line !== undefined && !line.prose && !line.stopped;
}
