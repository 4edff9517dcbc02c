import type { Features } from './features';

/** A term of the judge: what it is worth, and how much of it two sentences show. */
interface Term {
  readonly weight: number;
  value(features: Features): number;
}

const one = (count: number) => Math.min(1, count);
const two = (count: number) => Math.min(2, count);

/**
 * A logistic judge of contradiction over sentence pairs. The weights were fitted by ridge regression on 2,652 pairs of
 * Arabic headlines from the Arabic News Stance corpus (Khouja 2020), and on as many that contradict nothing: headlines set
 * together by chance or by theme, and English sentences of the ECB+ corpus, of one event and of two (Cybulska and Vossen
 * 2014). They are rounded and fixed here. Most clues count for more the more else the sentences share: opposites said of one
 * thing contradict, opposites in two stories do not.
 */
const terms: readonly Term[] = [
  { weight: 0.18, value: () => 1 },
  { weight: 1.1, value: ({ opposites }) => one(opposites) },
  { weight: 1.57, value: ({ opposites, coverage }) => one(opposites) * coverage },
  { weight: 0.98, value: ({ opposedHeads, coverage }) => opposedHeads * coverage },
  { weight: 1.43, value: ({ crossed, coverage }) => crossed * coverage },
  { weight: 0.46, value: ({ negatedPair }) => one(negatedPair) },
  { weight: 0.4, value: ({ negatedPair, coverage }) => one(negatedPair) * coverage },
  { weight: -0.75, value: ({ negatorParity }) => negatorParity },
  { weight: 3.28, value: ({ negatorParity, coverage }) => negatorParity * coverage },
  { weight: -0.66, value: ({ undoing }) => undoing },
  { weight: 2.47, value: ({ undoing, coverage }) => undoing * coverage },
  { weight: 0.43, value: ({ undone }) => undone },
  { weight: 0.82, value: ({ undone, coverage }) => undone * coverage },
  { weight: 0.19, value: ({ numbers }) => one(numbers) },
  { weight: 1.98, value: ({ numbers, coverage }) => one(numbers) * coverage },
  { weight: 3.94, value: ({ times, coverage }) => times * coverage },
  { weight: 0.79, value: ({ reversed, coverage }) => reversed * coverage },
  { weight: -1.78, value: ({ swappedNames }) => two(swappedNames) },
  { weight: 1.01, value: ({ swappedNames, coverage }) => two(swappedNames) * coverage },
  { weight: -1.02, value: ({ swappedWords }) => two(swappedWords) },
  { weight: 1.71, value: ({ swappedWords, coverage }) => two(swappedWords) * coverage },
  { weight: -1.09, value: ({ swappedEvents }) => two(swappedEvents) },
  { weight: 1.74, value: ({ swappedEvents, coverage }) => two(swappedEvents) * coverage },
  { weight: 0.91, value: ({ framedNames }) => one(framedNames) },
  { weight: 0.87, value: ({ framedNames, coverage }) => one(framedNames) * coverage },
  { weight: 0.82, value: ({ framedWords }) => one(framedWords) },
  { weight: 0.52, value: ({ framedEvents }) => one(framedEvents) },
  { weight: -1.6, value: ({ siblings }) => one(siblings) },
  { weight: 0.67, value: ({ siblings, coverage }) => one(siblings) * coverage },
  { weight: 1.52, value: ({ siblings, coverage }) => one(siblings) * coverage * coverage },
  { weight: 0.12, value: ({ strangers }) => one(strangers) },
  { weight: 2.87, value: ({ strangers, coverage }) => one(strangers) * coverage },
  { weight: 1.36, value: ({ namesInPlace, coverage }) => one(namesInPlace) * coverage },
  { weight: -1.03, value: ({ severalSwaps }) => severalSwaps },
  { weight: 0.26, value: ({ swappedEvents, sharedNames }) => one(swappedEvents) * two(sharedNames) },
  { weight: -0.18, value: ({ sharedNames }) => two(sharedNames) },
  { weight: -0.37, value: ({ hedged }) => hedged },
  { weight: 3.02, value: ({ coverage }) => coverage },
  { weight: -6.08, value: ({ coverage }) => coverage * coverage },
  { weight: 1.72, value: ({ containment }) => containment },
  { weight: -3.37, value: ({ leftOver }) => leftOver },
  { weight: 0.68, value: ({ sharedEvents }) => (sharedEvents === 0 ? 1 : 0) },
  { weight: -0.78, value: ({ sameWords }) => sameWords },
];

/** From here two sentences are said to contradict: some nine in ten such pairs do. */
export const contradictionFrom = 0.62;

/** How surely two sentences contradict each other, 0 to 1. */
export function contradiction(features: Features): number {
  let sum = 0;
  for (const { weight, value } of terms) sum += weight * value(features);
  return 1 / (1 + Math.exp(-sum));
}
