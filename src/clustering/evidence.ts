import { type Features, has } from './features';
import { type SignalName, signals } from './signals';
import { place } from './signals/place';
import type { Signal, SignalContext } from './signals/signal';
import { acrossLanguages, datedPair, inPassing, mixedPair, undatedPair, type Weight, type Weights } from './weights';

/** Log-odds are kept in thousandths, so that their sums are exact in any order. */
export const unit = 1000;

const names = Object.keys(signals) as readonly SignalName[];

const dates: ReadonlySet<SignalName> = new Set(['time', 'published']);

/** Which weights a pair is judged by: words meet only within one language, and only where both have some. */
export function weightsFor(a: Features, b: Features): Weights {
  const wordless = !has(a, 'words') || !has(b, 'words');
  return weightsOf(wordless, a.language === b.language, a.published !== null, b.published !== null);
}

/** The same of a pair known only by whether one has no words, whether they are in one language, and which are dated. */
export function weightsOf(wordless: boolean, oneLanguage: boolean, dated: boolean, otherDated: boolean): Weights {
  if (wordless) return inPassing;
  if (!oneLanguage) return acrossLanguages;
  if (!dated && !otherDated) return undatedPair;
  return dated && otherDated ? datedPair : mixedPair;
}

/** Signals in the order in which they are summed up, which decides the last digit. */
const summed: readonly SignalName[] = [
  'published',
  'nation',
  'rerun',
  'kind',
  'time',
  'recall',
  'names',
  'place',
  'sound',
  'leadNames',
  'leadWords',
  'words',
  'quotes',
  'figures',
  'things',
  'events',
  'actors',
];

/** A signal with its weight. */
interface Voice extends Weight {
  readonly signal: Signal;
  readonly isDate: boolean;
}

const hearings = new Map<Weights, readonly Voice[]>();

/** The signals that have a weight, as they are summed up. */
function hearing(weights: Weights): readonly Voice[] {
  let known = hearings.get(weights);
  if (known === undefined) {
    known = summed
      .map((name): Voice => {
        const { for: pro, against } = weights.signals[name];
        return { signal: signals[name], for: pro, against, isDate: dates.has(name) };
      })
      .filter((voice) => voice.for !== 0 || voice.against !== 0);
    hearings.set(weights, known);
  }
  return known;
}

/** Log-odds, in thousandths, that two segments tell of one incident; symmetric, and blind to every other segment. */
export function evidenceOf(a: Features, b: Features, context: SignalContext): number {
  const weights = weightsFor(a, b);
  const where =
    weights.signals.place.for === 0 && weights.signals.place.against === 0 ? 0 : place.compare(a, b, context);
  let sum = weights.prior;
  for (const voice of hearing(weights)) {
    const value = voice.signal === place ? where : voice.signal.compare(a, b, context);
    if (value <= 0) sum += value * voice.against;
    // Of two incidents in two places a shared date says little: something happens everywhere every day.
    else sum += value * voice.for * (where < 0 && voice.isDate ? 1 + where : 1);
  }
  // A small whole number, for which nothing is allotted wherever it is kept.
  return Math.round(sum * unit) | 0;
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
