import type { Features } from '../features';
import type { Signal } from './signal';

/** Long quotations word for word: two reports that carry one statement. */
export const quotes: Signal = {
  name: 'quotes',
  compare: (a, b) => Math.min(1, common(a, b).length),
  shared: (a, b) => common(a, b),
};

function common(a: Features, b: Features): string[] {
  return a.quotes.filter((quote) => b.quotes.includes(quote)).sort();
}
