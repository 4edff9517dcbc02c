import type { Messages } from './messages';

/** Letter of a position in the alphabet of the page: A, B … Z, then AA. */
export function letterOf(index: number, messages: Pick<Messages, 'letters'>): string {
  const { letters } = messages;
  const last = letters[index % letters.length] ?? '';
  return index < letters.length ? last : letterOf(Math.floor(index / letters.length) - 1, messages) + last;
}
