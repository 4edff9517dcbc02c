import { fold } from './fold';
import { stopwords } from './stopwords';

const limit = 2000;

/**
 * How much of a text is English, 0 to 1: the share of Latin letters among letters, weighed by how many of its words are
 * English function words (some two in five in running English, one in ten in other languages that use the script).
 */
export function detect(text: string): number {
  const sample = text.slice(0, limit);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = sample.match(/[\p{Script=Latin}\p{M}]+(?:['’]\p{Script=Latin}+)?/gu) ?? [];
  if (words.length === 0) return 0;
  let functional = 0;
  for (const word of words) if (stopwords.has(fold(word))) functional++;
  const share = functional / words.length;
  const plain = words.length < 12 ? 0.5 : 0.2;
  return (latin / letters) * Math.min(1, plain + share * 2.5);
}
