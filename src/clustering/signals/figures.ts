import type { Features } from '../features';
import type { Signal } from './signal';

/** The same number of the same things with the same effect; one says something, two say nearly all that figures can. */
export const figures: Signal = {
  name: 'figures',
  compare: (a, b) => Math.min(1, shared(a, b) / 2),
  shared: (a, b) => common(a, b),
};

function shared({ figures: one }: Features, { figures: two }: Features): number {
  let count = 0;
  for (const figure of one) if (two.includes(figure)) count++;
  return count;
}

function common(a: Features, b: Features): string[] {
  return a.figures.filter((figure) => b.figures.includes(figure)).sort();
}
