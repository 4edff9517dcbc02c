import type { EventClass, Value } from '../../../model';
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
  if ([x, y].some(({ value }) => isVague(value, index))) return false;
  // Where the realms of both are known they decide.
  if (realmOf(x.value, index) !== null && realmOf(y.value, index) !== null) return false;
  // "Fog" and "crowd trouble": a walk of life says enough where the word is short.
  return [x, y].every((one) => realmOf(one.value, index) !== null || wordsOf(one).length > 0);
}

/** "Weak Christmas sales", "poor sales": one cause in other words. */
export function shareWords(x: Draft, y: Draft): boolean {
  const others = wordsOf(y);
  return wordsOf(x).some((word) => others.some((other) => alike(word, other)));
}

/** Words that say of nothing what it is. */
const vague: readonly string[] = ['thing:matter-problem', 'thing:matter-effect', 'thing:situation'];

/** "A failure", "an error", "what happened": happenings that their word leaves open. */
const open: ReadonlySet<EventClass> = new Set<EventClass>([
  'fail',
  'malfunction',
  'happen',
  'accident',
  'disaster',
  'cause',
]);

/** Says of nothing what it is. */
export function isVague(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'happening')
    return open.has(value.event) && value.concepts.length === 0 && longWords(value.name).length < 2;
  // "Crowd trouble", "engine problems": what it was about is told.
  return value.kind === 'thing' && vague.some((root) => isA(value.id, root, index)) && longWords(value.name).length < 2;
}

function wordsOf({ value }: Draft): string[] {
  if (!('name' in value)) return [];
  return longWords(value.name);
}

function longWords(name: string): string[] {
  return nameForm(name)
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
