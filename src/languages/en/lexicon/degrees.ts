import { plainTable } from '../../../text/plain-table';

/** Scales with two ends that depend on a norm: adjectives and adverbs that cannot both hold of one thing. */
export const degrees: Readonly<Record<string, { readonly up: string; readonly down: string }>> = plainTable<{
  readonly up: string;
  readonly down: string;
}>({
  size: {
    up: 'large, larger, largest, big, bigger, biggest, huge, massive, enormous, major, vast, giant, great',
    down: 'small, smaller, smallest, little, tiny, minor, slight, limited, negligible',
  },
  amount: { up: 'many, numerous, abundant, ample, plentiful', down: 'few, scarce, insufficient, sparse, meagre' },
  speed: {
    up: 'fast, faster, fastest, quick, quicker, rapid, swift, sharp',
    down: 'slow, slower, slowest, gradual, sluggish',
  },
  strength: {
    up: 'strong, stronger, strongest, powerful, robust, mighty, fierce, intense, heavy',
    down: 'weak, weaker, weakest, feeble, fragile, mild, light',
  },
  quality: {
    up: 'good, better, best, excellent, positive, favourable, healthy',
    down: 'bad, worse, worst, poor, negative, unfavourable, dire, grim',
  },
  heat: { up: 'hot, hotter, hottest, warm, warmer', down: 'cold, colder, coldest, cool, cooler' },
  age: { up: 'old, older, oldest, elderly, ancient', down: 'new, newer, newest, young, younger, youngest, recent' },
  price: { up: 'expensive, costly, dear', down: 'cheap, cheaper, affordable' },
  wealth: { up: 'rich, richer, wealthy', down: 'poor, poorer, impoverished' },
  depth: { up: 'deep, deeper', down: 'shallow, shallower' },
  length: { up: 'long, longer, lengthy, prolonged', down: 'short, shorter, brief' },
  width: { up: 'wide, wider, broad, widespread', down: 'narrow, narrower' },
  stability: { up: 'stable, steady, unchanged', down: 'unstable, volatile, shaky, turbulent' },
  likelihood: { up: 'likely, probable, possible', down: 'unlikely, improbable, impossible' },
  possibility: {
    up: 'possible, conceivable, thinkable, imaginable',
    down: 'impossible, inconceivable, unthinkable, out of the question',
  },
  credibility: {
    up: 'credible, believable',
    down: 'absurd, ridiculous, ludicrous, preposterous, laughable, risible, nonsensical, far-fetched, outlandish, fanciful, wrong, irresponsible, disingenuous, dishonest, premature, naive, cynical, libellous, defamatory, slanderous, not credible',
  },
  health: { up: 'healthy, well, fit', down: 'ill, sick, unwell, unfit' },
  intent: {
    up: 'deliberate, intentional, planned, premeditated',
    down: 'accidental, unintentional, inadvertent, unplanned',
  },
  number: { up: 'more', down: 'fewer, less' },
  severity: { up: 'serious, severe, critical, grave, acute', down: 'minor, slight, mild, trivial' },
  certainty: { up: 'certain, sure, clear, confirmed', down: 'uncertain, unsure, unclear, unconfirmed' },
  independence: { up: 'independent, impartial', down: 'dependent, biased, partisan' },
  openTruth: { up: 'public, open', down: 'secret, covert, clandestine, hidden' },
  hope: { up: 'optimistic, hopeful', down: 'pessimistic, hopeless' },
  support: { up: 'supportive, friendly, favourable', down: 'hostile, unfriendly, critical' },
});
