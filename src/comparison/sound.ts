import { nameForm } from './comparison';

/** A value that may have a name which no table knows. */
interface Named {
  readonly name: string;
  readonly nameKey?: string;
}

/** Consonants from which on one word of a name stands for the whole: a surname, the last word of a town's name. */
const enough = 3;

/** Whether two names that no table knows sound alike: word by word, or the shorter as the end of the longer. */
export function soundAlike(a: Named, b: Named): boolean {
  if (a.nameKey === undefined || b.nameKey === undefined) return false;
  return a.nameKey === b.nameKey || endsWith(a.nameKey, b.nameKey) || endsWith(b.nameKey, a.nameKey);
}

function endsWith(long: string, short: string): boolean {
  return long.endsWith(` ${short}`);
}

/** A key for what a name stands for, alike in every script where its sound tells enough. */
export function nameSubject(value: Named): string {
  const last = value.nameKey?.slice(value.nameKey.lastIndexOf(' ') + 1) ?? '';
  if (last.length >= enough) return `name:~${last}`;
  return `name:${value.nameKey === undefined ? nameForm(value.name) : `~${value.nameKey}`}`;
}
