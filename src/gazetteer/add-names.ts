import type { NameEntry, NameSort } from './concept';

/** Reads `Name|Other?|ABC^` into entries: `?` marks an ambiguous name, `^` an abbreviation, `~` a metonym, `+` a plural. */
export function addNames(
  into: NameEntry[],
  concept: string,
  language: string,
  list: string,
  sort: NameSort = 'name',
): void {
  if (list === '') return;
  const unmarked = !list.includes('?') && !list.includes('^') && !list.includes('~') && !list.includes('+');
  if (unmarked) {
    let start = 0;
    for (let end = list.indexOf('|'); end >= 0; end = list.indexOf('|', start)) {
      into.push({ concept, name: list.slice(start, end), language, sort });
      start = end + 1;
    }
    into.push({ concept, name: start === 0 ? list : list.slice(start), language, sort });
    return;
  }
  for (const part of list.split('|')) {
    let name = part;
    let ambiguous = false;
    let plural = false;
    let nameSort = sort;
    for (;;) {
      const last = name.charAt(name.length - 1);
      if (last === '?') ambiguous = true;
      else if (last === '^') nameSort = 'abbreviation';
      else if (last === '+') plural = true;
      else if (last === '~') nameSort = 'metonym';
      else break;
      name = name.slice(0, -1);
    }
    const entry: { -readonly [K in keyof NameEntry]: NameEntry[K] } = { concept, name, language, sort: nameSort };
    if (ambiguous) entry.ambiguous = true;
    if (plural) entry.plural = true;
    into.push(entry);
  }
}
