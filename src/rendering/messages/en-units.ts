import { plainTable } from '../../text/plain-table';

/** One of them, and several; a unit without a plural has a sign. */
const units: Readonly<Record<string, readonly [one: string, many: string]>> = plainTable<readonly [string, string]>({
  hour: ['hour', 'hours'],
  minute: ['minute', 'minutes'],
  second: ['second', 'seconds'],
  day: ['day', 'days'],
  tonne: ['tonne', 'tonnes'],
  litre: ['litre', 'litres'],
  usd: ['US dollar', 'US dollars'],
  'usd million': ['million US dollars', 'million US dollars'],
  'usd billion': ['billion US dollars', 'billion US dollars'],
  eur: ['euro', 'euros'],
  'eur million': ['million euros', 'million euros'],
  'eur billion': ['billion euros', 'billion euros'],
  gbp: ['pound', 'pounds'],
  'gbp million': ['million pounds', 'million pounds'],
  'gbp billion': ['billion pounds', 'billion pounds'],
});

/** A figure with its unit in English: "18 km", "2 hours", "46%". */
export function unitInEnglish(unit: string, figure: string, n: number): string {
  if (unit === '%') return `${figure}%`;
  const words = units[unit];
  return `${figure} ${words === undefined ? unit : words[n === 1 ? 0 : 1]}`;
}
