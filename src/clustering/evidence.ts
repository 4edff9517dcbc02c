import type { Features } from './features';
import { type SignalName, signals } from './signals';
import type { Signal, SignalContext } from './signals/signal';
import { acrossLanguages, datedPair, inPassing, mixedPair, undatedPair, type Weights } from './weights';

/** Log-odds are kept in thousandths, so that their sums are exact in any order. */
export const unit = 1000;

const names = Object.keys(signals) as readonly SignalName[];

const dates: ReadonlySet<SignalName> = new Set(['time', 'published']);

/** Which weights a pair is judged by: words meet only within one language, and only where both have some. */
export function weightsFor(a: Features, b: Features): Weights {
  const wordless = a.words.norm === 0 || b.words.norm === 0;
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

/** Those of them that settle most for least are asked first, the others as they stand. */
const first: readonly SignalName[] = [
  'names',
  'leadNames',
  'leadWords',
  'published',
  'nation',
  'rerun',
  'time',
  'words',
];

/** A signal with its weight. */
interface Voice {
  readonly signal: Signal;
  readonly for: number;
  readonly against: number;
  /** Where it stands among the signals asked. */
  readonly at: number;
  readonly isDate: boolean;
}

interface Hearing {
  /** The signals that have a weight, as they are asked. */
  readonly asked: readonly Voice[];
  /** The same as they are summed up. */
  readonly summed: readonly Voice[];
}

const hearings = new Map<Weights, Hearing>();

function hearing(weights: Weights): Hearing {
  let known = hearings.get(weights);
  if (known === undefined) {
    const voices = summed
      .map((name, at): Voice => {
        const { for: pro, against } = weights.signals[name];
        return { signal: signals[name], for: pro, against, at, isDate: dates.has(name) };
      })
      .filter((voice) => voice.for !== 0 || voice.against !== 0);
    const early = first.flatMap((name) => voices.filter(({ signal }) => signal === signals[name]));
    known = { asked: [...early, ...voices.filter((voice) => !early.includes(voice))], summed: voices };
    hearings.set(weights, known);
  }
  return known;
}

/** What each signal can say at most of the pair in hand, then what it says; filled anew for every pair. */
const values = new Float64Array(summed.length);
const placeAt = summed.indexOf('place');

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
  const { asked, summed } = hearing(weights);
  // Half a thousandth of slack: sums in another order differ in their last digits.
  const enough = (least - 1) / unit;
  let prospect = weights.prior;
  for (const voice of asked) {
    const most = voice.signal.most(a, b);
    values[voice.at] = most;
    prospect += most * voice.for;
  }
  for (const voice of asked) {
    if (prospect < enough) return Number.NEGATIVE_INFINITY;
    const value = voice.signal.compare(a, b, context);
    prospect += value * (value > 0 ? voice.for : voice.against) - (values[voice.at] as number) * voice.for;
    values[voice.at] = value;
  }
  const where = values[placeAt] as number;
  let sum = weights.prior;
  for (const voice of summed) {
    const value = values[voice.at] as number;
    if (value <= 0) sum += value * voice.against;
    // Of two incidents in two places a shared date says little: something happens everywhere every day.
    else sum += value * voice.for * (where < 0 && voice.isDate ? 1 + where : 1);
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
