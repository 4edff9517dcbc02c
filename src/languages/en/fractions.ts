import type { Sense } from '../../model/token';
import type { Units, Word } from './word';

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

/** Wholes that news tells a share of in words: "one in three", "nine in ten". */
const wholes: ReadonlySet<number> = new Set([3, 4, 5, 10]);

/** "Nine in ten teachers": so many of each ten; not "two in three days", nor "nine in ten minutes". */
function outOf(words: readonly Word[], i: number, to: number): Fraction | undefined {
  const [first, link, second, whole] = [words[i], words[i + 1], words[i + 2], words[i + 3]];
  if (i + 3 >= to || first?.number?.kind !== 'small' || second?.number?.kind !== 'small') return undefined;
  if (link?.form !== 'in' || !wholes.has(second.number.value)) return undefined;
  const [part, all] = [first.number.value, second.number.value];
  const counted = whole?.readings.some(({ lexeme }) => isPlural(lexeme.number, lexeme.senses)) === true;
  return part > 0 && part < all && counted ? { next: i + 3, percent: Math.round((1000 * part) / all) / 10 } : undefined;
}

function isPlural(number: string | null, senses: readonly Sense[]): boolean {
  return number === 'plural' && senses.every(({ kind }) => kind !== 'unit' && kind !== 'time');
}

/** "Half of the teachers", "two thirds of voters", "a quarter of all seats"; not "half a million", "a third of a mile". */
export function fractionAt({ words }: Units, i: number, to: number): Fraction | undefined {
  const first = words[i];
  if (first === undefined) return undefined;
  const share = outOf(words, i, to);
  if (share !== undefined) return share;
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
