import type { QuantityValue } from '../model';
import type { Messages } from './messages';

/** A figure with its bounds in words: "at least 5", "about 20", "100–300". */
export function figureWords({ low, best, high, approximate }: QuantityValue, { words }: Messages): string {
  const about = (figure: string) => (approximate ? words.about.replace('{{n}}', figure) : figure);
  if (high === null) return words.atLeast.replace('{{n}}', about(grouped(low)));
  if (low === high) return about(grouped(best));
  if (low === 0) return words.atMost.replace('{{n}}', grouped(high));
  return about(`${grouped(low)}–${grouped(high)}`);
}

/** Thousands apart, without asking the environment how: 12,500. */
function grouped(n: number): string {
  const [whole = '', part] = String(n).split('.');
  const apart = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return part === undefined ? apart : `${apart}.${part}`;
}
