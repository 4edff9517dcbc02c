import type { Features } from './features';

/** A term of the judge: what it is worth, and how much of it two sentences show. */
interface Term {
  readonly weight: number;
  value(features: Features): number;
}

const one = (count: number) => Math.min(1, count);
const two = (count: number) => Math.min(2, count);

/**
 * A logistic judge of contradiction over sentence pairs. The weights were fitted once, by ridge regression on 2,652 pairs of
 * Arabic headlines from the Arabic News Stance corpus (Khouja 2020) and on as many pairs set together by chance, which hold
 * it back where two sentences merely share a theme; they are rounded and fixed here. Most clues count for more the more else
 * the sentences share: opposites said of one thing contradict, opposites in two stories do not.
 */
const terms: readonly Term[] = [
  { weight: 1.2, value: () => 1 },
  { weight: 0.43, value: ({ opposites }) => one(opposites) },
  { weight: 4.0, value: ({ opposites, coverage }) => one(opposites) * coverage },
  { weight: 0.08, value: ({ negatedPair }) => one(negatedPair) },
  { weight: -0.86, value: ({ negatorParity }) => negatorParity },
  { weight: 4.65, value: ({ negatorParity, coverage }) => negatorParity * coverage },
  { weight: -0.16, value: ({ numbers }) => one(numbers) },
  { weight: 2.81, value: ({ numbers, coverage }) => one(numbers) * coverage },
  { weight: -0.64, value: ({ swappedNames, coverage }) => one(swappedNames) * coverage },
  { weight: -0.88, value: ({ swappedWords }) => two(swappedWords) },
  { weight: 1.65, value: ({ swappedWords, coverage }) => two(swappedWords) * coverage },
  { weight: -0.69, value: ({ swappedEvents }) => two(swappedEvents) },
  { weight: 1.23, value: ({ swappedEvents, coverage }) => two(swappedEvents) * coverage },
  { weight: -1.04, value: ({ undoing }) => undoing },
  { weight: 3.48, value: ({ undoing, coverage }) => undoing * coverage },
  { weight: 2.89, value: ({ coverage }) => coverage },
  { weight: -9.82, value: ({ coverage }) => coverage * coverage },
  { weight: 3.9, value: ({ containment }) => containment },
  { weight: -4.86, value: ({ leftOver }) => leftOver },
  { weight: -2.09, value: ({ strangers }) => one(strangers) },
  { weight: 5.44, value: ({ strangers, coverage }) => one(strangers) * coverage },
  { weight: 2.65, value: ({ namesInPlace, coverage }) => one(namesInPlace) * coverage },
  { weight: 0.26, value: ({ swappedEvents, sharedNames }) => one(swappedEvents) * two(sharedNames) },
  { weight: 0.57, value: ({ sharedEvents }) => (sharedEvents === 0 ? 1 : 0) },
];

/** From here two sentences are said to contradict: some nine in ten such pairs do. */
export const contradictionFrom = 0.66;

/** How surely two sentences contradict each other, 0 to 1. */
export function contradiction(features: Features): number {
  let sum = 0;
  for (const { weight, value } of terms) sum += weight * value(features);
  return 1 / (1 + Math.exp(-sum));
}
