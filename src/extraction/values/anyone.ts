import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** A determiner that stands alone for a person of whom something is denied: «لم يصب أحد», «إن أحدا لم يصب». */
export function isAnyone(scene: Scene, { from, to, head }: Phrase): boolean {
  if (to - from !== 1 || (scene.tokens[head] as Token).lexeme.pos !== 'determiner') return false;
  const clause = scene.clauses[scene.clauseAt[head] as number] as Clause;
  for (let i = clause.from; i < Math.min(clause.to, to + 2); i++)
    if ((scene.tokens[i] as Token).lexeme.pos === 'negator') return true;
  return false;
}
