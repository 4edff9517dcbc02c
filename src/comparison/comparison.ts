import type { Comparison, Relation } from '../model';
import type { ReasonId } from './wording/en';

/** Builds a {@link Comparison}. */
export function compared(
  relation: Relation,
  reason: ReasonId,
  slots: Readonly<Record<string, string | number>> = {},
): Comparison {
  return { relation, reason, slots };
}

/** Two values that no test applies to. */
export function incomparable(reason: ReasonId, slots: Readonly<Record<string, string | number>> = {}): Comparison {
  return compared('incomparable', reason, slots);
}

/** Same words once case, spaces, vowel signs and quotation marks are gone. */
export function sameName(a: string, b: string): boolean {
  return a === b || nameForm(a) === nameForm(b);
}

/** Letters below which a word that two names share says little. */
const telling = 4;

/** Whether two names of few words share the noun that they are of: "their accounts", "any accounts", «أي حسابات». */
export function sameHead(a: string, b: string): boolean {
  const [x, y] = [nameForm(a).split(' '), nameForm(b).split(' ')];
  if (x.length > 4 || y.length > 4) return false;
  const ends = (words: readonly string[]) => new Set([words[0], words[words.length - 1]].map((word) => word ?? ''));
  const others = ends(y);
  return [...ends(x)].some((word) => word.length >= telling && others.has(word));
}

/** Whether two names share a word but for its ending: "ten prisoners", "any prisoner". */
export function sameStem(a: string, b: string): boolean {
  const words = (name: string) => nameForm(name).split(' ');
  if (words(a).length > 2 || words(b).length > 2) return false;
  return words(a).some((x) => words(b).some((y) => x.length >= telling && y.length >= telling && sharesStem(x, y)));
}

/** Whether two names are of the same telling words: "a football player", "the football player". */
export function sameWords(a: string, b: string): boolean {
  const words = (name: string) =>
    nameForm(name)
      .split(' ')
      .filter((word) => word.length >= telling)
      .join(' ');
  return words(a) !== '' && words(a) === words(b);
}

/** Whether every telling word of the shorter of two names is one of the longer, but for what is written onto it: «عصابة», «العصابة». */
export function sameCore(a: string, b: string): boolean {
  const words = (name: string) =>
    nameForm(name)
      .split(' ')
      .filter((word) => word.length >= telling);
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const within = (x: string, y: string) => Math.abs(x.length - y.length) <= 2 && (x.endsWith(y) || y.endsWith(x));
  return short.length > 0 && short.every((x) => long.some((y) => sharesStem(x, y) || within(x, y)));
}

function sharesStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.length - short.length <= 2 && long.startsWith(short.slice(0, -1));
}

/** Names whose forms are remembered, and how long they may be: the same few are compared over and over. */
const remembered = { names: 20_000, length: 48 } as const;
const forms = new Map<string, string>();

/** A name as a key for equality within one language. */
export function nameForm(name: string): string {
  if (name.length > remembered.length) return formOf(name);
  let form = forms.get(name);
  if (form === undefined) {
    form = formOf(name);
    if (forms.size >= remembered.names) forms.clear();
    forms.set(name, form);
  }
  return form;
}

/** Letters and spaces that stay as they are. */
const plain =
  /^[a-z0-9\u0621\u0624\u0626-\u0628\u062A-\u063A\u0641-\u0648\u064A]+(?: [a-z0-9\u0621\u0624\u0626-\u0628\u062A-\u063A\u0641-\u0648\u064A]+)*$/u;

function formOf(name: string): string {
  if (plain.test(name)) return name;
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\p{S}\u0640]+/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/\s+/gu, ' ')
    .trim();
}
