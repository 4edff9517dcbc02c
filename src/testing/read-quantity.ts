import type { QuantityValue } from '../model';
import { BuilderError } from './builder-error';

/** Reads `12`, `at least 12`, `more than 12`, `up to 12`, `about 12`, `10 to 12`, `nobody`. */
export function readQuantity(words: string): Pick<QuantityValue, 'low' | 'best' | 'high' | 'approximate'> {
  if (words === 'nobody') return { low: 0, best: 0, high: 0, approximate: false };
  const [, bound, first, second] =
    /^(at least|more than|up to|about)?\s*(\d+)(?:\s*(?:to|–)\s*(\d+))?$/u.exec(words) ?? [];
  if (first === undefined) throw new BuilderError(`Expected a number such as "at least 12"; got "${words}".`);
  const best = Number(first);
  if (second !== undefined)
    return { low: best, best: (best + Number(second)) / 2, high: Number(second), approximate: false };
  switch (bound) {
    case 'at least':
      return { low: best, best, high: null, approximate: false };
    case 'more than':
      return { low: best + 1, best, high: null, approximate: false };
    case 'up to':
      return { low: 0, best, high: best, approximate: false };
    default:
      return { low: best, best, high: best, approximate: bound === 'about' };
  }
}
