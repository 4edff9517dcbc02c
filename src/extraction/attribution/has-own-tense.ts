import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';

/** "A guard injured in the blast said": nothing but participles stands between. */
export function hasOwnTense({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, verbForm } = (tokens[i] as Token).lexeme;
    if (pos === 'aux' || pos === 'conjunction' || (pos === 'verb' && verbForm === 'finite')) return true;
  }
  return false;
}
