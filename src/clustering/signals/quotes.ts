import type { Features } from '../features';
import type { Signal } from './signal';

/** Long quotations word for word: two reports that carry one statement. */
export const quotes: Signal = {
  name: 'quotes',
  compare: (a, b) => Math.min(1, common(a, b).length),
  shared: (a, b) => common(a, b),
};

function common(a: Features, b: Features): string[] {
  const [few, many] = a.quotes.size <= b.quotes.size ? [a.quotes, b.quotes] : [b.quotes, a.quotes];
  return [...few].filter((quote) => many.has(quote)).sort();
}
