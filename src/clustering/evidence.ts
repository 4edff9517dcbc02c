import type { Features } from './features';
import { type SignalName, signals } from './signals';
import type { SignalContext } from './signals/signal';
import { acrossLanguages, datedPair, inPassing, mixedPair, undatedPair, type Weights } from './weights';

/** Log-odds are kept in thousandths, so that their sums are exact in any order. */
export const unit = 1000;

const names = Object.keys(signals) as readonly SignalName[];

const dates: ReadonlySet<SignalName> = new Set(['time', 'published']);

/** Which weights a pair is judged by: words meet only within one language, and only where both have some. */
export function weightsFor(a: Features, b: Features): Weights {
  if (a.words.norm === 0 || b.words.norm === 0) return inPassing;
  if (a.language !== b.language) return acrossLanguages;
  if (a.published === null && b.published === null) return undatedPair;
  return a.published === null || b.published === null ? mixedPair : datedPair;
}

/** Signals in the order in which they are asked: those that settle most for least come first. */
const asked: readonly SignalName[] = [
  'published',
  'nation',
  'place',
  'rerun',
  'recall',
  'names',
  'time',
  'sound',
  'leadNames',
  'kind',
  'leadWords',
  'words',
  'quotes',
  'figures',
  'things',
  'events',
  'actors',
];

/** For each set of weights, the most that the signals from each on can add. */
const prospects = new Map<Weights, readonly number[]>();

function prospectsOf(weights: Weights): readonly number[] {
  let known = prospects.get(weights);
  if (known === undefined) {
    let rest = 0;
    known = asked
      .toReversed()
      .map((name) => (rest += weights.signals[name].for))
      .toReversed();
    prospects.set(weights, known);
  }
  return known;
}

/**
 * Log-odds, in thousandths, that two segments tell of one incident; symmetric, and blind to every other segment.
 *
 * @param least below which the exact number is of no interest: what is given then is some number below it
 */
export function evidenceOf(
  a: Features,
  b: Features,
  context: SignalContext,
  least: number = Number.NEGATIVE_INFINITY,
): number {
  const weights = weightsFor(a, b);
  const prospect = prospectsOf(weights);
  let sum = weights.prior;
  let where: number | null = null;
  for (let at = 0; at < asked.length; at++) {
    // Half a thousandth of slack: sums in another order differ in their last digits.
    if ((sum + (prospect[at] as number)) * unit < least - 1) return Number.NEGATIVE_INFINITY;
    const name = asked[at] as SignalName;
    const weight = weights.signals[name];
    if (weight.for === 0 && weight.against === 0) continue;
    where ??= signals.place.compare(a, b, context);
    const value = name === 'place' ? where : signals[name].compare(a, b, context);
    if (value <= 0) sum += value * weight.against;
    // Of two incidents in two places a shared date says little: something happens everywhere every day.
    else sum += value * weight.for * (where < 0 && dates.has(name) ? 1 + where : 1);
  }
  return Math.round(sum * unit);
}

/** The signals that speak for two segments being one incident, in falling weight. */
export function reasonsOf(
  a: Features,
  b: Features,
  context: SignalContext,
): { readonly signal: string; readonly weight: number; readonly shared: readonly string[] }[] {
  const weights = weightsFor(a, b);
  return names
    .map((name) => ({ name, weight: Math.round(heard(name, weights, a, b, context) * 100) / 100 }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1))
    .map(({ name, weight }) => ({ signal: signals[name].name, weight, shared: signals[name].shared(a, b, context) }));
}

function heard(name: SignalName, weights: Weights, a: Features, b: Features, context: SignalContext): number {
  const weight = weights.signals[name];
  if (weight.for === 0 && weight.against === 0) return 0;
  const value = signals[name].compare(a, b, context);
  return value * (value > 0 ? weight.for : weight.against);
}
