import { plainTable } from '../../text/plain-table';
import { type RoundNumber, roundNumbers } from '../../text/round-number';

/** What a word does in a number. */
export type NumberWord =
  | { readonly kind: 'small'; readonly value: number }
  | { readonly kind: 'tens'; readonly value: number }
  | { readonly kind: 'scale'; readonly value: number }
  | { readonly kind: 'dozen' }
  | { readonly kind: 'half' }
  | { readonly kind: 'round'; readonly round: RoundNumber }
  /** "thousands", "dozens": `scale` makes "tens of thousands", "hundreds of millions". */
  | { readonly kind: 'rounds'; readonly round: RoundNumber; readonly scale: number };

const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen`.split(/\s+/u);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words by their folded form; hyphenated compounds included. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...small.map((word, value): [string, NumberWord] => [word, { kind: 'small', value }]),
  ...tens.flatMap((word, i): [string, NumberWord][] => [
    [word, { kind: 'tens', value: (i + 2) * 10 }],
    ...small
      .slice(1, 10)
      .map((unit, j): [string, NumberWord] => [`${word}-${unit}`, { kind: 'small', value: (i + 2) * 10 + j + 1 }]),
  ]),
  ['hundred', { kind: 'scale', value: 100 }],
  ['thousand', { kind: 'scale', value: 1000 }],
  ['lakh', { kind: 'scale', value: 1e5 }],
  ['million', { kind: 'scale', value: 1e6 }],
  ['crore', { kind: 'scale', value: 1e7 }],
  ['billion', { kind: 'scale', value: 1e9 }],
  ['trillion', { kind: 'scale', value: 1e12 }],
  ['bn', { kind: 'scale', value: 1e9 }],
  ['mn', { kind: 'scale', value: 1e6 }],
  ['dozen', { kind: 'dozen' }],
  ['half', { kind: 'half' }],
  ['couple', { kind: 'round', round: roundNumbers.couple }],
  ['few', { kind: 'round', round: roundNumbers.few }],
  ['handful', { kind: 'round', round: roundNumbers.few }],
  ['several', { kind: 'round', round: roundNumbers.several }],
  ['dozens', { kind: 'rounds', round: roundNumbers.dozens, scale: 0 }],
  ['tens', { kind: 'rounds', round: roundNumbers.tens, scale: 10 }],
  ['scores', { kind: 'rounds', round: roundNumbers.scores, scale: 0 }],
  ['hundreds', { kind: 'rounds', round: roundNumbers.hundreds, scale: 100 }],
  ['thousands', { kind: 'rounds', round: roundNumbers.thousands, scale: 1000 }],
  ['millions', { kind: 'rounds', round: roundNumbers.millions, scale: 1e6 }],
  ['billions', { kind: 'rounds', round: roundNumbers.billions, scale: 1e9 }],
]);

/** Scales that may be written against digits: "5bn", "20k". A bare m is million only after a currency. */
export const digitSuffixes: Readonly<Record<string, number>> = plainTable<number>({
  k: 1000,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
});

/** Units that may be written against digits: "10km", "5kg". */
export const unitSuffixes = new Set(
  'km kms m cm mm kg kgs g ft mph kph kmh kmph lb lbs mw gw kw l mb gb tb pc pct sqkm yd in'.split(' '),
);
