import { plainTable } from '../../text/plain-table';

/** What a word does in a temporal expression. */
export type TimeWord =
  | { readonly kind: 'weekday'; readonly value: number; readonly short: boolean; readonly every: boolean }
  | { readonly kind: 'month'; readonly value: number; readonly doubtful: boolean }
  | { readonly kind: 'part'; readonly clock: readonly [number, number]; readonly point: boolean }
  /** yesterday, today, tonight, tomorrow, overnight */
  | { readonly kind: 'day'; readonly offset: number; readonly clock: readonly [number, number] | null }
  | {
      readonly kind: 'step';
      readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
      readonly by: number;
      readonly plural: boolean;
    }
  /** last, past, previous, next, this … before a unit, a part or a weekday. */
  | { readonly kind: 'which'; readonly by: -1 | 0 | 1; readonly anaphoric: boolean }
  /** late, early, shortly, just, mid … before another. */
  | { readonly kind: 'shade' }
  | { readonly kind: 'meridiem'; readonly pm: boolean }
  | { readonly kind: 'zone'; readonly zone: 'utc' | 'local' }
  | { readonly kind: 'lead'; readonly sort: 'point' | 'since' | 'until' | 'duration' | 'recurring' };

const days = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const shortDays: Readonly<Record<string, number>> = plainTable<number>({
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
});
const months = 'january february march april may june july august september october november december'.split(' ');
const shortMonths: Readonly<Record<string, number>> = plainTable<number>({
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

/** Parts of the day, in minutes [from, to). */
const parts: Readonly<Record<string, readonly [number, number]>> = plainTable<readonly [number, number]>({
  dawn: [240, 420],
  daybreak: [240, 420],
  sunrise: [300, 420],
  morning: [360, 720],
  mornings: [360, 720],
  noon: [720, 721],
  midday: [690, 780],
  lunchtime: [720, 840],
  afternoon: [720, 1080],
  afternoons: [720, 1080],
  evening: [1020, 1320],
  evenings: [1020, 1320],
  sunset: [1020, 1200],
  dusk: [1020, 1200],
  nightfall: [1080, 1260],
  night: [1080, 1800],
  nights: [1080, 1800],
  midnight: [0, 1],
});

const points = new Set(['noon', 'midnight']);

export const timeWords: ReadonlyMap<string, TimeWord> = new Map<string, TimeWord>([
  ...days.flatMap((day, value): [string, TimeWord][] => [
    [day, { kind: 'weekday', value, short: false, every: false }],
    [`${day}s`, { kind: 'weekday', value, short: false, every: true }],
  ]),
  ...Object.entries(shortDays).map(([day, value]): [string, TimeWord] => [
    day,
    { kind: 'weekday', value, short: true, every: false },
  ]),
  ...months.map((month, i): [string, TimeWord] => [
    month,
    { kind: 'month', value: i + 1, doubtful: month === 'may' || month === 'march' },
  ]),
  ...Object.entries(shortMonths).map(([month, value]): [string, TimeWord] => [
    month,
    { kind: 'month', value, doubtful: true },
  ]),
  ...Object.entries(parts).map(([part, clock]): [string, TimeWord] => [
    part,
    { kind: 'part', clock, point: points.has(part) },
  ]),
  ['yesterday', { kind: 'day', offset: -1, clock: null }],
  ['today', { kind: 'day', offset: 0, clock: null }],
  ['tonight', { kind: 'day', offset: 0, clock: [1080, 1440] }],
  ['tomorrow', { kind: 'day', offset: 1, clock: null }],
  ['overnight', { kind: 'part', clock: [1080, 1800], point: false }],
  ...(
    [
      ['minute', 'hour', 0],
      ['hour', 'hour', 1],
      ['day', 'day', 1],
      ['week', 'week', 1],
      ['fortnight', 'week', 2],
      ['month', 'month', 1],
      ['year', 'year', 1],
      ['decade', 'year', 10],
      ['century', 'year', 100],
    ] as const
  ).flatMap(([word, unit, by]): [string, TimeWord][] => [
    [word, { kind: 'step', unit, by, plural: false }],
    [word === 'century' ? 'centuries' : `${word}s`, { kind: 'step', unit, by, plural: true }],
  ]),
  ['weekend', { kind: 'step', unit: 'week', by: 1, plural: false }],
  ['last', { kind: 'which', by: -1, anaphoric: false }],
  ['past', { kind: 'which', by: -1, anaphoric: false }],
  ['previous', { kind: 'which', by: -1, anaphoric: true }],
  ['preceding', { kind: 'which', by: -1, anaphoric: true }],
  ['same', { kind: 'which', by: 0, anaphoric: true }],
  ['that', { kind: 'which', by: 0, anaphoric: true }],
  ['this', { kind: 'which', by: 0, anaphoric: false }],
  ['current', { kind: 'which', by: 0, anaphoric: false }],
  ['next', { kind: 'which', by: 1, anaphoric: false }],
  ['coming', { kind: 'which', by: 1, anaphoric: false }],
  ['following', { kind: 'which', by: 1, anaphoric: true }],
  ...['late', 'early', 'mid', 'earlier', 'later', 'shortly', 'just', 'soon', 'right'].map(
    (word): [string, TimeWord] => [word, { kind: 'shade' }],
  ),
  ['am', { kind: 'meridiem', pm: false }],
  ['pm', { kind: 'meridiem', pm: true }],
  ...['gmt', 'utc', 'zulu'].map((word): [string, TimeWord] => [word, { kind: 'zone', zone: 'utc' }]),
  ...['est', 'edt', 'et', 'pst', 'pdt', 'bst', 'cet', 'cest', 'ist', 'local'].map((word): [string, TimeWord] => [
    word,
    { kind: 'zone', zone: 'local' },
  ]),
  ...['on', 'in', 'at', 'around', 'about', 'during', 'over', 'before', 'after'].map((word): [string, TimeWord] => [
    word,
    { kind: 'lead', sort: 'point' },
  ]),
  ['since', { kind: 'lead', sort: 'since' }],
  ['until', { kind: 'lead', sort: 'until' }],
  ['till', { kind: 'lead', sort: 'until' }],
  ['by', { kind: 'lead', sort: 'until' }],
  ['for', { kind: 'lead', sort: 'duration' }],
  ['every', { kind: 'lead', sort: 'recurring' }],
  ['each', { kind: 'lead', sort: 'recurring' }],
]);
