import { nameForm } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Draft } from '../../draft';
import { realmOf } from './realm';

/**
 * Causes that no table knows, told in one language by words none of which they share: a list of reasons stands in one
 * sentence, two sources that each name one dispute it.
 */
export function ofRivalWords(x: Draft, y: Draft, index: ConceptIndex): boolean {
  if (isLatin(x) !== isLatin(y)) return false;
  if ([x, y].some(({ value }) => value.kind === 'thing' && vague.some((root) => isA(value.id, root, index))))
    return false;
  // Where the realms of both are known they decide.
  if (realmOf(x.value, index) !== null && realmOf(y.value, index) !== null) return false;
  const [own, others] = [wordsOf(x), wordsOf(y)];
  return own.length > 0 && others.length > 0 && !own.some((word) => others.some((other) => alike(word, other)));
}

/** Words that say of nothing what it is. */
const vague: readonly string[] = ['thing:matter-problem', 'thing:matter-effect', 'thing:situation'];

function wordsOf({ value }: Draft): string[] {
  if (!('name' in value)) return [];
  return nameForm(value.name)
    .split(' ')
    .filter((word) => word.length > 3);
}

/** Words of two scripts cannot be told to differ. */
function isLatin({ claim }: Draft): boolean {
  return /[\p{Script=Latin}]/u.test(claim.evidence.quote);
}

/** Forms of one word: they begin alike. */
function alike(a: string, b: string): boolean {
  return a.slice(0, 5) === b.slice(0, 5);
}
