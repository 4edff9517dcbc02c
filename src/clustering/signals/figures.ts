import type { Features } from '../features';
import type { Signal } from './signal';

/** The same number of the same things with the same effect; one says something, two say nearly all that figures can. */
export const figures: Signal = {
  name: 'figures',
  compare: (a, b) => Math.min(1, common(a, b).length / 2),
  shared: (a, b) => common(a, b),
};

function common(a: Features, b: Features): string[] {
  const [few, many] = a.figures.size <= b.figures.size ? [a.figures, b.figures] : [b.figures, a.figures];
  return [...few].filter((figure) => many.has(figure)).sort();
}
