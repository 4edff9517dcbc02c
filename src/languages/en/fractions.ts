import type { Units } from './word';

/** A fraction of what follows, in hundredths, and the unit after its last word. */
export interface Fraction {
  readonly next: number;
  readonly percent: number;
}

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** What may stand between "half" and a whole without "of". */
const definite: ReadonlySet<string> = new Set(['the', 'all', 'its', 'their', 'his', 'her', 'our', 'those', 'these']);

/** "Half of the teachers", "two thirds of voters", "a quarter of all seats"; not "half a million", "a third of a mile". */
export function fractionAt({ words }: Units, i: number, to: number): Fraction | undefined {
  const first = words[i];
  if (first === undefined) return undefined;
  const article = first.form === 'a' || first.form === 'an';
  const times = article ? 1 : first.number?.kind === 'small' ? first.number.value : 0;
  const at = times > 0 ? i + 1 : i;
  const name = words[at]?.form ?? '';
  const part = parts.get(name);
  if (part === undefined || at + 1 >= to || (times === 0 && name !== 'half') || times >= part) return undefined;
  const after = words[at + 1]?.form ?? '';
  const whole = words[at + 2]?.form;
  const taken = after === 'of' ? whole !== 'a' && whole !== 'an' : name === 'half' && definite.has(after);
  return taken ? { next: at + 1, percent: Math.round((1000 * (times || 1)) / part) / 10 } : undefined;
}
