import type { QuantityValue } from '../model';
import { plainTable } from '../text/plain-table';
import { type RoundNumber, roundNumbers } from '../text/round-number';
import type { Messages, RoundWord } from './messages';

/** A figure with its bounds and its unit in words: "at least 5", "about 20", "dozens", "18 km", "100–300". */
export function figureWords(value: QuantityValue, messages: Messages): string {
  const { low, best, high, approximate } = value;
  const { words } = messages;
  const round = approximate ? roundWordOf(value) : null;
  if (round !== null) return messages.rounds[round];
  const [factor, unit] = stepOf(value);
  const shown = (...bounds: readonly number[]) => {
    const figure = bounds.map((bound) => grouped(bound / factor)).join('–');
    return unit === null ? figure : messages.unit(unit, figure, (bounds[bounds.length - 1] ?? 0) / factor);
  };
  const about = (figure: string) => (approximate ? words.about.replace('{{n}}', figure) : figure);
  if (high === null) return words.atLeast.replace('{{n}}', about(shown(low)));
  if (low === high) return about(shown(best));
  if (low === 0) return words.atMost.replace('{{n}}', shown(high));
  return about(shown(low, high));
}

const roundWords: readonly (readonly [RoundWord, RoundNumber])[] = [
  ['several', roundNumbers.several],
  ['dozens', roundNumbers.dozens],
  ['hundreds', roundNumbers.hundreds],
  ['thousands', roundNumbers.thousands],
  ['tensOfThousands', roundNumbers.tensOfThousands],
  ['hundredsOfThousands', roundNumbers.hundredsOfThousands],
];

/** The round word that a range stands for; null of other ranges. */
function roundWordOf({ low, high, unit }: QuantityValue): RoundWord | null {
  if (Object.hasOwn(steps, unit)) return null;
  return roundWords.find(([, round]) => round.low === low && round.high === high)?.[0] ?? null;
}

/** How base units are shown: in the largest step in which no figure has more than one decimal. */
const steps: Readonly<Record<string, readonly (readonly [factor: number, unit: string])[]>> = plainTable<
  readonly (readonly [number, string])[]
>({
  metre: [
    [1000, 'km'],
    [1, 'm'],
  ],
  'square-metre': [
    [1e6, 'km²'],
    [1, 'm²'],
  ],
  kilogram: [
    [1000, 'tonne'],
    [1, 'kg'],
  ],
  litre: [[1, 'litre']],
  watt: [
    [1e9, 'GW'],
    [1e6, 'MW'],
    [1000, 'kW'],
    [1, 'W'],
  ],
  second: [
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ],
  day: [[1, 'day']],
  kmh: [[1, 'km/h']],
  percent: [[1, '%']],
  ...Object.fromEntries(
    ['usd', 'eur', 'gbp'].map((currency) => [
      currency,
      [
        [1e9, `${currency} billion`],
        [1e6, `${currency} million`],
        [1, currency],
      ],
    ]),
  ),
});

function stepOf({ low, best, high, unit }: QuantityValue): readonly [factor: number, unit: string | null] {
  const known = steps[unit] ?? [];
  const figures = [low, best, high ?? low].filter((figure) => figure > 0);
  const clear = known.find(([factor]) =>
    figures.every(
      (figure) => figure >= factor && Math.abs((figure / factor) * 10 - Math.round((figure / factor) * 10)) < 1e-6,
    ),
  );
  return clear ?? known[known.length - 1] ?? [1, null];
}

/** Thousands apart, without asking the environment how, and no more decimals than are told: 12,500. */
function grouped(n: number): string {
  const [whole = '', part] = String(Math.round(n * 100) / 100).split('.');
  const apart = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return part === undefined ? apart : `${apart}.${part}`;
}
