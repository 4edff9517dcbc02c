import type { Comparison, Value } from '../../../model';
import { ofOneDeed } from '../../alignment/one-deed';
import { compared, nameForm } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';

/**
 * "It was a rocket that hit the house", «الويسكي هو ما سممهما»: whoever sets one thing apart has another in mind that somebody names, so
 * that words which reporters else exchange freely, or no table knows, are two; null where nothing is set apart.
 */
export function compareSetApart(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies || !('name' in x.value) || !('name' in y.value)) return null;
  if (![a, b].some((stance) => stance.some(({ claim }) => claim.commitment.focus === 'cause'))) return null;
  if (x.value.kind !== 'thing' || y.value.kind !== 'thing' || !areTwo(x.value, y.value, scene.index)) return null;
  const known = x.value.id !== null && y.value.id !== null;
  if (!known && scene.languageOf(x.claim) !== scene.languageOf(y.claim)) return null;
  if (!ofOneDeed(a, b, 'means', scene)) return null;
  return compared('conflicts', 'thing.sorts', { a: x.value.name, b: y.value.name });
}

function areTwo(x: Value & { name: string }, y: Value & { name: string }, index: ConceptIndex): boolean {
  const [p, q] = [x, y].map((value) => (value.kind === 'thing' ? value.id : null)) as [string | null, string | null];
  if (p !== null && q !== null && (isA(p, q, index) || isA(q, p, index))) return false;
  const others = wordsOf(y.name);
  return !wordsOf(x.name).some((word) => others.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return nameForm(name)
    .split(' ')
    .filter((word) => word.length > 3);
}
