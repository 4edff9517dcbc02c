import { type Claim, type EventClass, type QuantityValue, traitsOf } from '../../../model';
import { claimsBeside } from '../../alignment/claims-beside';
import { toldBy } from '../../alignment/deeds';
import type { Scene } from '../../scene';

/** Money, by its unit. */
const currencies: ReadonlySet<string> = new Set(
  'usd eur gbp jpy cny rub inr try dinar iqd dirham riyal irr lira syp lbp egp sdg ils ngn uah krw zar brl peso krone franc shilling thb myr pln huf bdt birr ghs kwacha gel amd azn kzt uzs afn mmk vnd idr khr ron bgn czk lvl litas denar bwp gmd sll mzn mga mru aoa pyg hnl gtq cordoba bolivar pen chf xaf btc sar aed'.split(
    ' ',
  ),
);

export function isMoney({ unit }: QuantityValue): boolean {
  return currencies.has(unit);
}

/** A sum that a story has one of, by whatever word it is told. */
interface Sum {
  readonly measure: string;
  /** Measures that are it whatever tells them. */
  readonly names: readonly (string | null)[];
  /** Measures of other names that it goes by, where a word in `by` tells them; null where none is named. */
  readonly also: readonly (string | null)[];
  /** Classes of event, deeds, and families of what a sum is told of. */
  readonly by: readonly string[];
  readonly isIn: (scene: Scene, told: ReadonlySet<string>) => boolean;
}

/** What was paid for somebody held, imposed by a court, given for a player or a house, and what a disaster came to. */
const sums: readonly Sum[] = [
  {
    measure: 'ransom',
    names: [],
    also: [null],
    by: ['pay', 'receive', 'hand-over'],
    isIn: (_, told) => told.has('ransom'),
  },
  { measure: 'fine', names: [], also: [null], by: ['pay'], isIn: (_, told) => told.has('fine') },
  {
    measure: 'price',
    names: ['fee', 'cost'],
    also: [null],
    by: ['pay', 'buy', 'sell', 'cost', 'agree', 'sign-player'],
    isIn: ({ foremost }, told) => told.has('fee') || foremost.slice(0, leading).some((event) => trade.has(event)),
  },
  {
    measure: 'loss',
    names: [],
    also: [null, 'cost'],
    by: ['damage', 'lose', 'lose-control', 'harm', 'make-loss', 'nature', 'accident'],
    isIn: ({ foremost }) => foremost.slice(0, leading).some((event) => isRuin(event as EventClass)),
  },
];

const leading = 4;

const trade: ReadonlySet<string> = new Set<EventClass>(['buy', 'sell']);

const ruins: ReadonlySet<EventClass> = new Set<EventClass>(['damage', 'destroy', 'burn', 'collapse', 'leak']);

/** What nobody does, and what it does to things. */
function isRuin(event: EventClass): boolean {
  const family = traitsOf(event)?.family;
  return family === 'nature' || family === 'accident' || ruins.has(event);
}

/** The measure of a sum of money in the story that it is told in, or the one it is told with. */
export function moneyIn(value: QuantityValue, claim: Claim, scene: Scene, told: ReadonlySet<string>): string | null {
  if (!isMoney(value)) return value.measure;
  const sum = sums.find(
    ({ names, also, by, isIn }) =>
      isIn(scene, told) &&
      (names.includes(value.measure) ||
        (also.includes(value.measure) && by.some((word) => isToldBy(word, claim, scene)))),
  );
  return sum?.measure ?? value.measure;
}

/** Measures of which a story has one sum. */
export const storied: ReadonlySet<string | null> = new Set(sums.map(({ measure }) => measure));

function isToldBy(word: string, claim: Claim, scene: Scene): boolean {
  const { start, end } = claim.evidence;
  return claimsBeside(claim, scene).some(
    (other) =>
      other.evidence.start < end &&
      start < other.evidence.end &&
      (other.proposition.event === word ||
        toldBy(other).some((deed) => deed === word) ||
        other.proposition.arguments.some(
          ({ value }) =>
            value.kind === 'happening' &&
            (value.event === word || traitsOf(value.event as EventClass)?.family === word),
        )),
  );
}
