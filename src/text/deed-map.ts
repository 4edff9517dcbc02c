import type { DeedConcept } from '../model/deed';

/** Reads a table of `deed: word, word` lines (or words parted by spaces) into the deeds of each word. */
export function deedMap(
  table: string,
  between: string,
  formsOf: (word: string) => Iterable<string>,
): ReadonlyMap<string, readonly DeedConcept[]> {
  const found = new Map<string, DeedConcept[]>();
  for (const line of table.trim().split('\n')) {
    const [deed = '', words = ''] = line.split(': ');
    for (const word of words.split(between)) {
      for (const form of formsOf(word)) {
        const known = found.get(form);
        if (known === undefined) found.set(form, [deed as DeedConcept]);
        else if (!known.includes(deed as DeedConcept)) known.push(deed as DeedConcept);
      }
    }
  }
  return found;
}
