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
  { weight: -0.47, value: () => 1 },
  { weight: 1.22, value: ({ opposites }) => one(opposites) },
  { weight: 1.54, value: ({ opposites, coverage }) => one(opposites) * coverage },
  { weight: 1.41, value: ({ opposedHeads, coverage }) => opposedHeads * coverage },
  { weight: 2.0, value: ({ crossed, coverage }) => crossed * coverage },
  { weight: 0.72, value: ({ negatedPair }) => one(negatedPair) },
  { weight: 1.57, value: ({ negatedPair, coverage }) => one(negatedPair) * coverage },
  { weight: -0.72, value: ({ negatorParity }) => negatorParity },
  { weight: 2.54, value: ({ negatorParity, coverage }) => negatorParity * coverage },
  { weight: -0.26, value: ({ bothDeny }) => bothDeny },
  { weight: -1.55, value: ({ bothDeny, negatedPair }) => bothDeny * one(negatedPair) },
  { weight: -0.65, value: ({ undoing }) => undoing },
  { weight: 2.09, value: ({ undoing, coverage }) => undoing * coverage },
  { weight: 0.49, value: ({ undone }) => undone },
  { weight: 1.53, value: ({ undone, coverage }) => undone * coverage },
  { weight: 1.71, value: ({ noneHurt }) => noneHurt },
  { weight: 1.05, value: ({ noneHurt, coverage }) => noneHurt * coverage },
  { weight: 0.33, value: ({ numbers }) => one(numbers) },
  { weight: 1.97, value: ({ numbers, coverage }) => one(numbers) * coverage },
  { weight: 3.96, value: ({ times, coverage }) => times * coverage },
  { weight: 1.03, value: ({ reversed, coverage }) => reversed * coverage },
  { weight: -0.51, value: ({ reordered }) => reordered },
  { weight: 0.46, value: ({ reordered, coverage }) => reordered * coverage * coverage },
  { weight: -2.0, value: ({ swappedNames }) => two(swappedNames) },
  { weight: 1.6, value: ({ swappedNames, coverage }) => two(swappedNames) * coverage },
  { weight: -1.0, value: ({ swappedWords }) => two(swappedWords) },
  { weight: 1.93, value: ({ swappedWords, coverage }) => two(swappedWords) * coverage },
  { weight: -1.17, value: ({ swappedEvents }) => two(swappedEvents) },
  { weight: 1.97, value: ({ swappedEvents, coverage }) => two(swappedEvents) * coverage },
  { weight: 0.89, value: ({ framedNames }) => one(framedNames) },
  { weight: 1.04, value: ({ framedNames, coverage }) => one(framedNames) * coverage },
  { weight: 0.79, value: ({ framedWords }) => one(framedWords) },
  { weight: 0.71, value: ({ framedEvents }) => one(framedEvents) },
  { weight: -0.36, value: ({ framedOthers }) => one(framedOthers) },
  { weight: 1.63, value: ({ framedOthers, coverage }) => one(framedOthers) * coverage },
  { weight: -2.08, value: ({ siblings }) => one(siblings) },
  { weight: 0.71, value: ({ siblings, coverage }) => one(siblings) * coverage },
  { weight: 1.77, value: ({ siblings, coverage }) => one(siblings) * coverage * coverage },
  { weight: 0.07, value: ({ strangers }) => one(strangers) },
  { weight: 3.43, value: ({ strangers, coverage }) => one(strangers) * coverage },
  { weight: 1.21, value: ({ namesInPlace, coverage }) => one(namesInPlace) * coverage },
  { weight: -1.14, value: ({ severalSwaps }) => severalSwaps },
  { weight: 0.28, value: ({ swappedEvents, sharedNames }) => one(swappedEvents) * two(sharedNames) },
  { weight: -0.11, value: ({ sharedNames }) => two(sharedNames) },
  { weight: -0.36, value: ({ hedged }) => hedged },
  { weight: 2.57, value: ({ coverage }) => coverage },
  { weight: -5.13, value: ({ coverage }) => coverage * coverage },
  { weight: 1.75, value: ({ containment }) => containment },
  { weight: -2.82, value: ({ leftOver }) => leftOver },
  { weight: 0.71, value: ({ sharedEvents }) => (sharedEvents === 0 ? 1 : 0) },
  { weight: -0.69, value: ({ sameWords }) => sameWords },
];

/** How surely two sentences contradict each other, 0 to 1. */
export function contradiction(features: Features): number {
  let sum = 0;
  for (const { weight, value } of terms) sum += weight * value(features);
  return 1 / (1 + Math.exp(-sum));
}
