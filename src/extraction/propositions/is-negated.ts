import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import type { Draft } from './draft';

/** Whether a draft is denied by its own verb, and not by one that stands between. */
export function isNegated(scene: Scene, { token, negated }: Draft): boolean {
  const { from } = scene.clauses[scene.clauseAt[token] as number] as Clause;
  if (negated) return true;
  for (let i = token - 1; i >= from; i--) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'negator') return true;
    // What stands before another verb is of that.
    if (pos === 'verb') return false;
  }
  return false;
}
